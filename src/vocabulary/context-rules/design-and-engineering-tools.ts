import type { RuleTable } from "./parse-rule-lines.ts";

/** Design, media, engineering, laboratory and marketing products named after words, names or places. */
export const DESIGN_AND_ENGINEERING_TOOLS: RuleTable[] = [
  {
    neighbours: ["design", "media", "marketing", "software", "engineering", "office"],
    cues: "using _, adobe, photoshop, illustrator, indesign, figma, after effects, 3d, animation, rendering, renderings, vfx, video editing, motion graphics, graphic design",
    lines: `
sketch: Sketch, SKETCH | _ artist, _ artists, _ comedy, _ pad, _ book, _ of, _ up, _ writer, _ writing, _ show, rough _, pencil _, comedy _, field _, thumbnail _, quick _, police _, etch a _, _ artistry, forensic _, court _, _ ideas, _ concepts, _ crime | invision, zeplin, ux, ui, wireframe, wireframes, prototype, prototypes, axure, mockups, principle, xd, user flows, adobe xd
invision: InVision, Invision, INVISION | _ patient, siemens _, ge _, _ accounting, smith _ | ux, ui, sketch, figma, zeplin, prototype, prototypes, prototyping, wireframe, wireframes, axure, xd, balsamiq, mockups, user experience
framer: Framer | picture _, carpenter _, house _, wall _, _ carpenter, lead _, metal _, rough _, art _, custom _, master _, wood _, residential _, roof _, stud _ | react, prototype, prototypes, prototyping, principle, ui, ux, sketch, webflow, motion
miro: Miro | joan _, alice _, _ paintings | figjam, whiteboard, whiteboards, jira, workshops, mural, confluence, ux, lucidchart
whimsical: Whimsical | _ style, _ design, _ illustrations | miro, lucidchart, wireframes, flowcharts
photoshop: Photoshop, PhotoShop, PHOTOSHOP, photoshop |  | cs5, cs6, lightroom, editing, images, photo, with _, in _, proficient, graphics, layout, flash, dreamweaver, web design, marketing, knowledge | sure
illustrator: Illustrator, ILLUSTRATOR, illustrator | freelance _, children's book _, children's _, an _, author _, author and _, medical _, fashion _, scientific _, book _, lead _, staff _, senior _, junior _, professional _, hire _, artist _, artist and _, artist or _, _ for hire, technical _, designer and _, designer _, writer and _, writer _, digital _, architectural _, storyboard _, comic _, animator _, painter and _, editorial _, award winning _, an experienced _, _ and author, _ and designer | cs5, cs6, cc, creative suite, creative cloud, corel, coreldraw, vector, with _, in _, flash, lightroom, dreamweaver, xd, graphics, word, excel, autocad | sure
procreate: Procreate | to _ | ipad, illustration, digital, fresco, clip studio, drawing, wacom
quark: Quark, QUARK | _ gluon, top _, bottom _, charm _, _ matter, heavy _, strange _, _ expeditions | xpress, pagemaker, layout, freehand, desktop publishing, mac, dreamweaver, acrobat, express, print | sure
corel: Corel | _ center | draw, painter, paintshop, wordperfect, layout, graphics | sure
blender: Blender | _ bottle, hand _, immersion _, food _, v _, a _, ribbon _, cement _, stick _, juice _, _ operator, vitamix _, powder _, wine _, mixer _, spice _, smoothie _, cone _, tea _, perfume _, color _, _ operators, commercial _, batch _, master _, liquid _, bar _ | maya, 3ds max, modeling, modelling, unity, unreal, zbrush, substance, sculpting, texturing, rigging, render, houdini, cinema 4d, modeller, with _, in _, freecad, gimp | sure
maya: Maya, MAYA | _ angelou, _ civilization, _ people, riviera _, _ ruins, _ culture, _ lin, _ communities, _ hotel, _ rudolph, _ language, _ languages, _ biosphere, ms _, _ hieroglyphs, costa _, _ hieroglyphic, playa _, _ royale, _ cosmetics, tech _, _ cinemas, _ women, _ archaeology, _ archeology, classic _, ancient _, yucatec _, _ q, _ studies, contact _ | 3ds max, modeling, modelling, unity, unreal, zbrush, substance, mudbox, texturing, rigging, render, houdini, nuke, cinema 4d, blender, autodesk, mel, with _, in _, arnold, vray, mental ray, rhino | sure
houdini: Houdini | harry _, _ act, _ estate, _ museum, _ plaza | maya, nuke, vex, simulations, simulation, fx, unreal, blender, cinema 4d, procedural | sure
nuke: Nuke, NUKE | _ plant, duke _, _ em | maya, houdini, compositing, compositor, composite, roto, rotoscoping, mocha, silhouette, shake, 3d tracking, katana | sure
premiere: Premiere, PREMIERE | the _, world _, _ of, movie _, film _, a _, red carpet _, us _, season _, _ event, _ events, _ nights, _ night, series _, north american _, grand _, _ party, _ screening, american _, national _, television _, _ episode, _ resort, broadway _, _ speakers, _ health, _ bank, _ performance, new york _, _ provider, _ episodes, _ destination, tv _, uk _, european _, stage _, la _, local _, regional _, _ at, _ global, our _, show _, _ credit, festival _, _ salon, broadcast _ | final cut, pro, edit, editing, editor, avid, audition, encore, dvd, video, after, soundbooth, davinci, cs5, cs6, in _, with _, media encoder, fcp, lightroom, speedgrade | sure
audition: Audition | to _, an _, the _, _ for, _ process, _ panels, _ panel, by _, _ pieces, _ coach, through _, blind _, _ only, cold _, _ monitor, annual _, _ tapes, _ technique, _ coordinator, mock _, _ room, _ videos, _ workshop, dance _, _ based, self tape _, _ songs, _ music, every _, final _, first _, choir _, voice over _, college _ | audio, premiere, podcast, podcasts, pro tools, sound, audacity, garageband, radio, wav, encoder, mixing, production software, sound forge, logic, editing software | sure
avid: Avid, AVID | an _, _ reader, _ learner, _ traveler, _ runner, _ sports, _ fan, _ volunteer, _ golfer, _ user, _ interest, _ follower, _ writer, _ gamer, _ student, _ students, _ program, _ classes, _ supporter, _ cyclist, _ photographer, _ outdoorsman, _ skier, _ believer, _ coordinator, _ strategies, _ listener, _ tutor, _ tutors, _ class, _ elective, _ teacher, _ hiker, _ learners, _ reading, _ musician, _ trained, _ summer, _ traveller, _ gardener, _ cook, _ users, _ health, _ center, _ training, _ hotel, _ team, _ site, most _, _ schools, _ surfer, _ path, an extremely _, _ interests, _ collector, _ blogger, _ fisherman, _ hunter, _ swimmer, _ dancer, _ yogi | media composer, editing, edit, editor, premiere, final cut, newscutter, inews, fcp, nonlinear, non-linear, video, isis, unity, interplay, symphony, xpress, editors, inewsroom, protools, pro tools, davinci, post-production | sure
reaper: Reaper, REAPER | mq 9 _, grim _, the _, mq-9 _, a _, carolina _, predator and _, _ uav, predator _, uas _, _ squadron, predator reaper _, _ aircraft | daw, pro tools, ableton, audio, audacity, logic, wwise, sound design, fl studio, mixing, cubase, wavelab
audacity: Audacity, audacity | the _, _ to, _ of, _ health | audio, podcast, podcasts, sound, recording, garageband, pro tools, audition, reaper, adobe, editing, edit, imovie | sure
finale: Finale | season _, grand _, the _, series _, _ of, show _, a _, _ party, _ event, _ concert, festival _, finale _, _ fireworks, act _, firework _, opera _, fireworks _, grande _ | sibelius, notation, musescore, logic, pro tools, music, scoring, arranging, composition, dorico, encore
sibelius: Sibelius | jean _, _ symphony, _ violin, _ academy, violin concerto _, _ op | finale, notation, musescore, logic, pro tools, music software, dorico | sure
obs: OBS, Obs | _ gyn, maternal _, resident _, clinical _, _ status, dr _, _ unit, _ units, ed _, neuro _, _ patients, vital signs _, _ nursing, _ room, _ beds, patient _, inpatient _, 23 hour _, _ ward | streaming, twitch, stream, streams, vmix, streamlabs, youtube, wirecast, livestream, xsplit, record, zoom, virtual events
scrivener: Scrivener | bartleby the _, _ dam, _ publications, mr _ | writing software, word, final draft, google docs, celtx
grandma: grandMA, GrandMA |  | lighting, eos, hog, console, consoles, ion
capture one: Capture One |  | lightroom, photoshop, photo, tethered, phase one | sure
`,
  },
  {
    neighbours: ["engineering", "construction", "manufacturing", "design", "software", "data", "science"],
    cues: "using _, cad, autocad, solidworks, revit, catia, matlab, ansys, pro/e, simulation, simulations, drafting, 3d modeling, finite element, fea, plc, pcb, cae, software package, software packages, modeling software, engineering software",
    lines: `
inventor: Inventor | _ of, an _, the _, co _, named _, _ award, named as _, sole _, primary _, patent _, _ disclosures, lead _, listed _, listed as _, young _, first _, _ disclosure, app _, camp _, _ on, listed as an _, master _, principal _, _ interviews, as _, mit app _, entrepreneur _, entrepreneur and _, patented _, innovator _, innovator and _, _ hall | autodesk, creo, inventor 2013, solid edge, mastercam, 3ds max, design software, nx, vault, drawings, parametric, parts | sure
nx: NX, nx | _ 01, quantum leap _, lexus _, type _ | siemens, unigraphics, creo, teamcenter, cam, nastran, solid edge, ug, inventor, angular, monorepo, design, hypermesh, parametric, femap, modeling | sure
rhino: Rhino, RHINO, rhino | white _, _ linings, black _, ford _, _ conservation, _ staging, a _, _ plastic, _ lining, _ resources, the _, _ foods, _ sports, _ poaching, _ horn, _ rehab, yamaha _, polaris _, _ shield, _ records, save the _, _ virus, _ rugby | grasshopper, v-ray, vray, sketchup, 3ds max, maya, modeling, keyshot, model, adobe, rendering, archicad, photoshop, jewelry, architecture, parametric, illustrator, lumion, fabrication | sure
rhinoceros: Rhinoceros | black _, white _, _ conservation, _ at, a _, the _, greater one horned _, _ beetle, sumatran _, ionesco's _, javan _ | grasshopper, v-ray, vray, sketchup, 3ds max, maya, modeling, model, architecture, photoshop
grasshopper: Grasshopper | a _, _ sparrow, _ sparrows, _ research, green _, the _, _ pest, _ airlines, _ point, _ outbreak, ant and the _, _ mowers, _ mower, _ creek | rhino, dynamo, parametric, python, revit, computational, ladybug, honeybee, architecture, algorithmic
windchill: Windchill, WindChill, WINDCHILL | _ factor, _ temperatures, the _, _ advisory | ptc, plm, creo, pro/engineer, teamcenter, bom, pdm, pdmlink, eco, agile, change management, drawings, document control
creo: Creo | yo _, _ que | ptc, windchill, pro/engineer, parametric, proe, nx, inventor, design, mechanica | sure
canoe: CANoe, CANOE | _ trips, _ trip, _ guide, a _, _ kayak, _ club, _ base, outrigger _, _ rental, dragon boat _, _ racing, kayak _, war _ | canalyzer, capl, vector, can, autosar, lin, diagnostics, flexray, automotive
virtuoso: Virtuoso, VIRTUOSO | a _, _ travel, piano _, violin _, guitar _, the _, _ agency, _ member, _ luxury, travel _, musical _, _ performance, _ agencies, amadeus _, agency _ | cadence, spectre, layout, vlsi, schematic, analog, assura, calibre, hspice, cmos, synopsys, tapeout, rf, adexl
pads: PADS, Pads | brake _, heating _, mouse _, launch _, note _, _ for, knee _, shoulder _, concrete _, oil _, gel _, well _, foot _, helicopter _, replacing brake _, incontinence _, pads _, ipads _, alcohol _, touch _, track _, drill _, landing _, cleaning _, scratch _, feminine _, electrode _, thermal _, bed _, heat _ | altium, orcad, allegro, cadence, mentor, schematic, gerber, eagle, dxdesigner, layout
primetime: PrimeTime, Primetime | _ emmy, abc _, nbc _, _ news, _ television, _ tv, _ live, cbs _, fox _, _ show, _ shows, _ anchor, _ series, _ programming, _ access, _ travel, _ broadcast, _ schedule, _ sales, abc's _, _ ratings, ready for _, _ healthcare | synopsys, sta, static timing, design compiler, icc, rtl, timing closure, vlsi, asic, verilog
spice: SPICE, Spice | _ girls, pumpkin _, old _, _ blends, a _, _ mixes, the _, herb and _, _ company, herbs and _, _ route, _ jet, _ trade, _ market, spice _, sugar and _, _ up, _ island, _ rub, mccormick _, _ kitchen, variety is the _, _ rack | cadence, simulation, simulations, hspice, pspice, ltspice, verilog, circuit, circuits, analog, orcad, vlsi, virtuoso, schematic, multisim, layout, cmos
proteus: Proteus | _ mirabilis, _ vulgaris, _ digital, _ species, p _, _ syndrome, _ fund, e coli and _, _ infection, _ biomedical, _ effect | arduino, pcb, multisim, keil, simulation, circuit, orcad, labcenter, microcontroller, microcontrollers, eagle, avr, 8051
petrel: Petrel | storm _, _ resources, white tailed _, bermuda _, the _, hawaiian _, giant _ | schlumberger, eclipse, reservoir, seismic, techlog, kingdom, geoframe, well logs, landmark, simulation, geological, static model, openworks | sure
doors: DOORS | _ open, _ at | requirements, rational, ibm, rhapsody, telelogic, traceability, jama, clearquest, dxl, requirement, systems engineering, verification, sysml, clearcase, mbse
cameo: Cameo, CAMEO | a _, _ role, _ appearance, _ appearances, silhouette _, _ roles, made a _, _ in, the _, in a _ | magicdraw, sysml, mbse, enterprise modeler, systems modeler, system architect, uml, rhapsody
risa: RISA | _ technologies llc | staad, etabs, sap2000, tekla, structural, revit, ram, steel | sure
blast: BLAST | _ furnace, a _, full _, sand _, shot _, _ radius, _ off, _ holes, _ hole, email _, e mail _, e-mail _, _ area, _ cells, media _, _ chiller, _ freezer, drill and _, _ design, bead _, _ emails, _ email, _ from, _ injury, _ resistant, _ loading, _ waves, _ wave, _ mitigation, social media _, grit _, _ protection, summer _, _ motion, text _ | sequence, sequences, genbank, ncbi, clustalw, genomic, dna, rna, primer, bioinformatics, alignment, fasta, genome, pubmed, bowtie, phylogenetic, protein, genes
envi: ENVI |  | arcgis, erdas, remote sensing, hyperspectral, imagery, idl, landsat, gis, qgis | sure
photoscan: PhotoScan, Photoscan |  | agisoft, pix4d, drone, photogrammetry, uav
inroads: InRoads | make _, made _, making _, _ into, _ intern, _ internship, _ inc | microstation, geopak, bentley, civil 3d, openroads, powergeopak, autoturn
`,
  },
  {
    neighbours: ["marketing", "sales", "design", "media", "data", "software"],
    cues: "using _, google analytics, seo, ppc, email campaigns, email marketing, social media, campaigns, marketing automation, mailchimp, hubspot, hootsuite, a/b testing, analytics platform, analytics tools, crm",
    lines: `
braze: Braze | to _, torch _, solder and _, weld and _, vacuum _, _ joints, solder _, _ copper | iterable, segment, amplitude, mparticle, lifecycle, push notifications, klaviyo, salesforce
iterable: Iterable | an _ | braze, segment, klaviyo, lifecycle, mailchimp
amplitude: Amplitude | the _, wave _, _ of, phase and _, signal _, frequency and _, _ modulation, peak _, _ and phase, low _, pulse _, high _, _ health, vibration _ | mixpanel, segment, google analytics, funnel, funnels, event tracking, product analytics, retention, looker, heap, braze, fullstory
moz: Moz, MOZ | _ art | semrush, ahrefs, majestic, keyword, backlinks, serp, spyfu, screaming frog, link building
meltwater: Meltwater | snow _, glacial _, spring _, _ channels | cision, pr, media monitoring, muck rack, vocus, sprinklr, brandwatch, factiva, press, media | sure
keap: Keap |  | infusionsoft, crm, email | sure
dfp: DFP |  | google, adsense, ad ops, ad server, doubleclick, trafficking, dart, atlas, dcm, programmatic, ads | sure
`,
  },
];
