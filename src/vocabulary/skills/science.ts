import type { SkillTable } from "../parse-skill-lines.ts";

/** Laboratory work, life, physical, earth and social sciences, geographic information. */
export const SCIENCE: SkillTable[] = [
  {
    field: "science",
    kind: "tool",
    lines: `
ArcGIS = Arc GIS, Esri ArcGIS, ArcGIS Desktop > GIS ~ QGIS
ArcGIS Pro > ArcGIS
ArcGIS Online = AGOL > ArcGIS
ArcMap = Esri ArcMap > ArcGIS
ArcPy > ArcGIS, Python
Esri = ESRI software
QGIS = Quantum GIS > GIS ~ ArcGIS
GRASS GIS > GIS
MapInfo = MapInfo Pro > GIS
Google Earth Engine
ERDAS Imagine > remote sensing
ENVI remote sensing software = ENVI > remote sensing
GeoServer
GDAL
Pix4D = Pix4Dmapper
Agisoft Metashape = PhotoScan
BLAST = BLAST sequence search
Galaxy bioinformatics platform
SnapGene
Geneious
Benchling
ImageJ = Fiji ImageJ
CellProfiler
FlowJo
GROMACS
PyMOL
AutoDock
Schrödinger Suite = Schrodinger Suite, Schrödinger Maestro
Gaussian software = Gaussian 09, Gaussian 16
VASP
LAMMPS
Quantum ESPRESSO
ChemDraw
ChemOffice
SciFinder
MestReNova = MNova
Empower chromatography software = Waters Empower, Empower 3
ChemStation = Agilent ChemStation, OpenLab CDS
Chromeleon
LIMS = laboratory information management system, laboratory information management systems, LabWare, laboratory information system
LabWare LIMS > LIMS
electronic lab notebooks = electronic lab notebook, electronic laboratory notebook
GenBank = NCBI databases
Nextflow
Snakemake
GATK = Genome Analysis Toolkit
SAMtools
IGV = Integrative Genomics Viewer
Seurat single-cell
DESeq2
MEGA phylogenetics
Phoenix WinNonlin = WinNonlin
NONMEM
E-Prime
PsychoPy
EndNote
Mendeley
Zotero
Web of Science
PubMed
CERN ROOT
Geant4
`,
  },
  {
    field: "science",
    kind: "knowledge",
    lines: `
laboratory skills = laboratory techniques, lab techniques, lab skills, laboratory procedures, wet lab, lab technician, laboratory technician, lab assistant, laboratory assistant, laboratory work, lab work, bench work, bench chemist
laboratory safety = lab safety
laboratory management = lab management
laboratory equipment = lab equipment, laboratory instruments, laboratory instrumentation, maintained lab equipment, calibrated lab equipment, lab instruments
laboratory testing = lab testing, laboratory tests, laboratory analysis
good laboratory practice = GLP, good laboratory practices
good documentation practice = GDP documentation, ALCOA
method development = analytical method development
method validation = analytical method validation
analytical chemistry = analytical chemist > chemistry
organic chemistry = organic chemist > chemistry
inorganic chemistry = inorganic chemist > chemistry
physical chemistry = physical chemist > chemistry
medicinal chemistry = medicinal chemist > chemistry
computational chemistry = computational chemist > chemistry
polymer chemistry = polymer chemist > chemistry
biochemistry = biological chemistry, biochemist
organic synthesis = chemical synthesis
chemical analysis
chemistry = chemist
physics = physicist
biology = biologist
astronomy = astrophysics, astronomer
mathematics = math, maths, mathematician
HPLC = high-performance liquid chromatography, high pressure liquid chromatography > chromatography
UPLC = UHPLC, ultra performance liquid chromatography
gas chromatography > chromatography
GC-MS = GC/MS, gas chromatography-mass spectrometry, GCMS > gas chromatography, mass spectrometry
LC-MS = LC/MS, LC-MS/MS, LC/MS/MS, LCMS, liquid chromatography-mass spectrometry > mass spectrometry
mass spectrometry = mass spec, mass spectrometer
MALDI-TOF = MALDI
chromatography
thin layer chromatography > chromatography
column chromatography > chromatography
ion chromatography > chromatography
FPLC = fast protein liquid chromatography
NMR spectroscopy = NMR, nuclear magnetic resonance > spectroscopy
FTIR = Fourier-transform infrared spectroscopy, FT-IR, FTIR spectroscopy > spectroscopy
UV-Vis spectroscopy = UV-Vis, UV/Vis, UV-Vis spectrophotometry > spectroscopy
Raman spectroscopy > spectroscopy
atomic absorption spectroscopy = atomic absorption > spectroscopy
ICP-MS = inductively coupled plasma mass spectrometry
ICP-OES
X-ray diffraction = XRD
X-ray fluorescence = XRF
XPS = X-ray photoelectron spectroscopy
X-ray crystallography = X-ray crystallographer
spectroscopy
spectrophotometry = spectrophotometer
titration = titrations, titrated
distillation techniques
wet chemistry > chemistry
electrochemistry = electrochemist
dissolution testing
Karl Fischer titration = Karl Fischer > titration
differential scanning calorimetry
thermogravimetric analysis
rheology = rheologist
particle size analysis = particle sizing
microscopy = light microscopes, light microscopy, microscopes, microscope, microscopist, optical microscopy, microscopic examination
fluorescence microscopy > microscopy
confocal microscopy > microscopy
electron microscopy > microscopy
scanning electron microscopy = scanning electron microscope, SEM images, SEM imaging, SEM/EDX, SEM and TEM, SEM-EDS, SEM analysis, SEM micrographs, SEM image, SEM samples > electron microscopy
transmission electron microscopy = transmission electron microscope, TEM > electron microscopy
atomic force microscopy > microscopy
molecular biology = molecular biology techniques > biology
cell biology > biology
microbiology = microbiologist, microbiologists, microbiological
immunology = immunologist
virology = virologist
genetics = geneticist
genomics
proteomics
metabolomics
transcriptomics
neuroscience
toxicology = toxicologist
physiology = physiologist
zoology = zoologist
botany = botanist, botanists
entomology = entomologist
marine biology > biology
ecology = ecologist, ecologists, ecological surveys, ecological survey
evolutionary biology > biology
parasitology = parasitologist
mycology = mycologist
PCR = polymerase chain reaction, PCR amplification, PCRs, PCR assays, ran PCR, polymerase chain reactions, PCR-based
RT-PCR = reverse transcription PCR > PCR
qPCR = quantitative PCR, real-time PCR, RT-qPCR > PCR
gel electrophoresis = electrophoresis, agarose gel electrophoresis, agarose gels, agarose gel, ran gels, running gels, DNA gels, ran agarose gels
SDS-PAGE = SDS PAGE gel electrophoresis > gel electrophoresis
Western blotting = Western blot, Western blots, immunoblotting, immunoblots
Southern blotting = Southern blot
Northern blotting = Northern blot
ELISA = enzyme-linked immunosorbent assay, ELISAs
immunoassays = immunoassay
immunohistochemistry = IHC
immunofluorescence
flow cytometry = FACS, fluorescence-activated cell sorting, FACS analysis, flow cytometer, cell sorting
cell culture = tissue culture, mammalian cell culture, cell culturing, cell culture techniques, cultured cells, culturing cells, cultured mammalian cells, grew cells, tissue culture of cells, primary cells, cell lines, cell passaging, passaged cells, maintained cell lines
primary cell isolation = cell isolation
stem cells = stem cell culture, stem cell research
cloning = molecular cloning, DNA cloning, gene cloning
plasmid preparation = plasmid prep, miniprep, plasmid cloning, minipreps, plasmid construction
DNA extraction = DNA isolation, DNA and RNA extraction, DNA/RNA extraction, extracted DNA
RNA extraction = RNA isolation
nucleic acid extraction
DNA sequencing = Sanger sequencing, Sanger and NGS sequencing, genome sequencing, sequenced DNA, sequencing of DNA
next-generation sequencing = NGS > DNA sequencing
RNA sequencing = RNA-seq, RNAseq
single-cell sequencing = single-cell RNA-seq, scRNA-seq
whole genome sequencing
library preparation
ChIP-seq = chromatin immunoprecipitation
CRISPR = CRISPR-Cas9, CRISPR/Cas9
gene editing = genome editing
RNA interference = siRNA, RNAi
transfection = transfections, lentiviral transduction
bacterial transformation
protein expression = recombinant protein expression
protein purification
protein assays = Bradford assay, BCA assay
enzyme assays = enzyme kinetics
assay development
high-throughput screening
drug discovery
drug development
pharmacokinetics = PK/PD
formulation development
bioprocessing = upstream processing, downstream processing
fermentation
bioreactors = bioreactor
bacterial culture = bacterial culturing, culturing bacteria
Gram staining = Gram stain
microbial identification
environmental monitoring
bioburden testing = endotoxin testing
sterility testing
histology = histological techniques, histologist, histotechnologist, histology technician
tissue sectioning = cryosectioning, microtomy
H&E staining = staining techniques
laboratory animal handling = rodent handling, mouse handling
animal models = mouse models, in vivo studies
in vitro assays = cell-based assays
animal surgery = rodent surgery, animal surgeon
mouse colony management
pipetting = micropipetting, pipetted, pipettes, micropipettes, pipette, multichannel pipettes
centrifugation
lyophilization
sample preparation = specimen preparation, prepared samples, sample prep, preparing samples, samples prepared
sample collection = field sampling, collected samples, collecting samples, sampled water, took samples, taking samples, sampling of water and soil, water sampling
water quality testing = water testing, water quality analysis, water quality monitoring, tested water, water analysis, water quality
bioinformatics = bioinformatician
computational biology > biology
sequence analysis
phylogenetics
molecular modeling = molecular docking
molecular dynamics = molecular dynamics simulations
structural biology = protein crystallography > biology
biophysics = biophysicist
biotechnology = biotechnologist
nanomaterials = nanoparticles
thin films = thin film deposition
vacuum systems
cryogenics
solid state physics = condensed matter physics > physics
quantum mechanics = quantum physics
particle physics = high energy physics > physics
optical spectroscopy > spectroscopy
plasma physics > physics
nuclear physics > physics
biosafety = biosafety level 2, BSL-2
hazardous materials handling in laboratories = chemical hygiene
GIS = geographic information systems, geographic information system, GIS mapping, GIS analysis, geographical information systems, GIS analyst, GIS maps, GIS technician, mapped in GIS
cartography = map making, mapmaking, cartographer
remote sensing
photogrammetry
geodesy
GPS = global positioning system, GPS mapping
geology = geologist, geologists, geological mapping, logged core, core logging
geophysics = geophysicist
geochemistry = geochemist
hydrogeology = hydrogeologist
groundwater modeling = MODFLOW
mineralogy
petrology = petrologist
sedimentology = stratigraphy, sedimentologist
paleontology = paleontologist
seismology = seismologist
oceanography = oceanographer
meteorology = meteorologist, weather forecaster, weather forecasting, weather forecasts
climatology = climatologist
climate modeling = climate models
environmental science = environmental sciences, environmental scientists
environmental sampling
wildlife biology > biology
wildlife surveys = wildlife monitoring
species identification
vegetation surveys
conservation biology > biology
fieldwork = field work, field research, field surveys, field data collection
scientific research = laboratory research, academic research, postdoctoral researcher, research scientist, postdoc, post-doctoral research, research fellow, research assistant, postdoctoral research, university research, research associate, academic researcher
experimental research
scientific writing = wrote papers, wrote manuscripts, manuscript preparation, manuscript writing, scientific papers, wrote research papers, journal articles
peer-reviewed publications = scientific publications, published papers, peer-reviewed papers, peer reviewed articles, publications in journals
literature review = literature reviews, literature searches, reviewed literature, systematic review, systematic reviews, literature search
research design = research methodology, research methods, designed studies, study design, designed research
quantitative research = quantitative methods, quantitative data
qualitative research = qualitative interviews, qualitative data, thematic analysis, qualitative methods
mixed methods research
psychometrics
anthropology = anthropologist
archaeology = archaeologist, archaeological digs, archaeological excavation, archaeologists, archaeological fieldwork
sociology = sociologist
experimental psychology
cognitive psychology
ethnography = ethnographic research, ethnographer
linguistics
forensic science = forensics, forensic scientist
DNA analysis
forensic toxicology > toxicology
sensory evaluation
nutrition science = nutrition scientist
materials characterization
stability studies = stability testing
quality control laboratory = QC laboratory
technology transfer
lab automation = liquid handling
`,
  },
];
