import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
agriculture = farming, agricultural production, agricultural operations, agricultural work
farm management = agricultural management, managing farms, farm operations, ranch management
crop production = crop management, growing crops, crop farming, crop cultivation
crop scouting = field scouting, crop monitoring
crop rotation
planting and harvesting = crop harvesting, harvesting, harvesting crops, planting crops, crop planting
fruit picking = picking fruit, fruit harvesting
orchard management = fruit growing, orchards
vineyard management = viticulture, vineyard operations, grape growing
winemaking = wine making, oenology, enology
organic farming = organic agriculture, organic production
sustainable agriculture = regenerative agriculture
precision agriculture = precision farming
hydroponics = hydroponic growing, aquaponics
greenhouse management = greenhouse operations, greenhouse growing, greenhouse production
nursery operations = plant nursery, nursery plant production
horticulture = horticultural practices
floriculture = flower growing
floral design = flower arranging, floral arrangements, floristry, flower arrangement, floral arranging
gardening = garden maintenance, garden care
landscaping = landscape maintenance, landscape installation, lawn and landscape maintenance, landscaper
landscape management = grounds management
groundskeeping = grounds maintenance, grounds keeping, groundskeeper duties
lawn care = lawn mowing, lawn maintenance, mowing lawns, mowing, turf maintenance
turf management = turfgrass management, golf course maintenance
tree care = arboriculture, tree trimming, tree pruning, tree surgery, tree felling, tree removal
pruning = pruning plants, pruning shrubs
weed control = weed management, weeding
plant identification = plant ID
plant propagation = propagating plants
plant pathology = plant disease management, plant diseases
integrated pest management = IPM, IPM practices
pest control = pest management, extermination
pesticide application = applying pesticides, herbicide application, pesticide handling, pesticides, crop spraying, spraying herbicides
fertilizer application = applying fertilizer, fertiliser application, fertilizers
soil science = soil management, soil fertility
soil testing = soil sampling, soil analysis, soil samples
irrigation = irrigation systems, irrigation management, irrigation scheduling
irrigation installation = irrigation repair, sprinkler installation, irrigation system installation
drip irrigation > irrigation
water conservation in agriculture = agricultural water management
agronomy = agronomic practices
agribusiness = agricultural business
agricultural marketing = commodity marketing
agricultural economics
agricultural research = field trials research
agricultural education = 4-H programs, agricultural extension
agricultural machinery = farm equipment, farm machinery, farm machinery operation, agricultural equipment, operating farm equipment
tractor operation = tractors, tractor driving, driving tractors, operating tractors, tractor
combine operation = combine harvester, combine harvesters
farm equipment maintenance = farm equipment repair, agricultural equipment repair, tractor repair
livestock management = livestock production, livestock handling, livestock, livestock care, animal production
animal husbandry = livestock husbandry, calving, calved, lambed, lambing ewes, farrowing
animal science
animal care = caring for animals, animal welfare
animal handling = handling animals
animal nutrition = livestock nutrition, animal feeding, feeding livestock
animal breeding = livestock breeding
artificial insemination of livestock = cattle artificial insemination
dairy farming = dairy production, dairy operations, dairy cattle
milking = milking cows, milking parlour
cattle management = beef cattle, cattle ranching, cattle handling, ranching
swine production = pig farming, hog production
poultry production = poultry farming, poultry management, chicken farming
sheep farming = sheep shearing, lambing
equine care = horse care, horse grooming, equestrian, stable management
horse training = training horses
horseback riding instruction = riding instruction
beekeeping = apiculture
aquaculture = fish farming, fish hatchery
commercial fishing = fishing industry
fisheries management
forestry = forest management, silviculture
timber harvesting = logging operations, timber cruising
chainsaw operation = chain saw operation, chainsaw, chainsaws, chain saw
wildlife management = wildlife conservation
habitat restoration = ecological restoration
land management = land stewardship
natural resource management = natural resources management
range management = rangeland management
wildland firefighting = wildfire suppression, prescribed burning
dog grooming = pet grooming, animal grooming, grooming dogs
dog training = canine training, obedience training
dog walking = pet sitting
kennel management = kennel work, animal shelter operations
zoo keeping = zookeeping
taxidermy
biosecurity = biosecurity protocols
grain handling = grain elevator operations, grain storage
seed production = seed handling
tobacco farming
cannabis cultivation = marijuana cultivation
farmers markets = farmers' markets, farm stand sales
USDA regulations = USDA inspection, USDA organic standards
`;

const TOOLS = `
zero-turn mower = zero turn mowers, riding mower, riding mowers, lawn mower, lawn mowers
string trimmer = weed eater, weed wacker, weed whacker, string trimmers
leaf blower = leaf blowers
John Deere Operations Center
Granular farm software
Climate FieldView = FieldView
FarmLogs
AgLeader = Ag Leader SMS
DairyComp 305 = DairyComp
milking machines = milking equipment
Trimble Ag Software
hedge trimmer = hedge trimmers
`;

const CERTIFICATES = `
Pesticide Applicator License = pesticide license, licensed pesticide applicator, certified pesticide applicator, pesticide applicator, pesticide applicator's license, PA1 and PA6 > pesticide application
Certified Crop Adviser = CCA crop, Certified Crop Advisor > agronomy
ISA Certified Arborist = certified arborist, ISA arborist > tree care
Certified Landscape Technician = Landscape Industry Certified > landscaping
Certified Irrigation Technician = Certified Irrigation Contractor > irrigation
Certified Professional Horticulturist = Master Gardener > horticulture
Lantra certificate = Lantra
NPTC chainsaw certificate = NPTC, CS30, CS30/31, chainsaw certification > chainsaw operation
Certified Golf Course Superintendent = CGCS > turf management
Red Card wildland = S-130/S-190, Wildland Firefighter certification > wildland firefighting
`;

/** Farming, gardening, animals, forestry and grounds work. */
export const AGRICULTURE: SkillTable[] = [
  { field: "agriculture", kind: "knowledge", lines: KNOWLEDGE },
  { field: "agriculture", kind: "tool", lines: TOOLS },
  { field: "agriculture", kind: "certificate", lines: CERTIFICATES },
];
