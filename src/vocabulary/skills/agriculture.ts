import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
agriculture = farming, agricultural production, agricultural operations, agricultural work, farm worker, farm work, farmhand, farm hand, farm labourer, farm laborer, agricultural worker, farm labour
farm management = agricultural management, managing farms, farm operations, ranch management, farm manager, managed a farm, ran a farm, farm managers
crop production = crop management, growing crops, crop farming, crop cultivation, arable crops, arable farming, grew crops, managed crops, crop husbandry, crop growing, field crops, arable farm, grew vegetables, vegetable growing, grew fruit and vegetables, market gardening, growing vegetables, vegetable production
crop scouting = field scouting, crop monitoring, scouted crops, scouted fields
crop rotation
planting and harvesting = crop harvesting, harvesting, harvesting crops, planting crops, crop planting
ploughing = plowing, plowed fields, ploughed fields, plowed, ploughed, tillage
fruit picking = picking fruit, fruit harvesting, fruit picker, picked fruit, picked apples, berry picking, apple picking, fruit pickers, grape picking
orchard management = fruit growing, orchards
vineyard management = viticulture, vineyard operations, grape growing
winemaking = wine making, oenology, enology
organic farming = organic agriculture, organic production
sustainable agriculture = regenerative agriculture > agriculture
precision agriculture = precision farming > agriculture
hydroponics = hydroponic growing, aquaponics
greenhouse management = greenhouse operations, greenhouse growing, greenhouse production, greenhouse work, glasshouse, greenhouse worker, glasshouse work, greenhouse crops, green house management, ran a greenhouse, ran a green house, greenhouse grower
nursery operations = plant nursery, nursery plant production
horticulture = horticultural practices, horticulturist, horticulturalist
floriculture = flower growing
floral design = flower arranging, floral arrangements, floristry, flower arrangement, floral arranging
gardening = garden maintenance, garden care, gardener, gardeners, maintained gardens, garden work, tended gardens, weeded beds
landscaping = landscape maintenance, landscape installation, lawn and landscape maintenance, landscaper, landscape gardener, landscape gardening, landscapers, landscaped gardens, landscape contractor
landscape management = grounds management
groundskeeping = grounds maintenance, grounds keeping, groundskeeper duties, groundsman, groundskeeper, greenkeeper, greenkeeping, groundskeepers, maintained grounds, green-keeping
lawn care = lawn mowing, lawn maintenance, mowing lawns, mowing, turf maintenance, mowed lawns, cut lawns, grass cutting, cut grass
turf management = turfgrass management, golf course maintenance
tree care = arboriculture, tree trimming, tree pruning, tree surgery, tree felling, tree removal, arborist, tree surgeon, arborists, tree climber, tree work, trimmed trees
pruning = pruning plants, pruning shrubs, pruned, pruned trees, pruned vines, pruned roses
weed control = weed management, weeding
plant identification = plant ID
plant propagation = propagating plants
plant pathology = plant disease management, plant diseases
integrated pest management = IPM, IPM practices
pest control = pest management, extermination, pest controller, pest control technician, exterminator, rodent control, rat control, fumigation
pesticide application = applying pesticides, herbicide application, pesticide handling, pesticides, crop spraying, spraying herbicides, sprayed pesticides, pesticide spraying, sprayer operator, PA1, PA6, sprayed crops, spraying crops, applied pesticides, crop sprayer, spraying certificate, weed spraying, applied herbicides
fertilizer application = applying fertilizer, fertiliser application, fertilizers
soil science = soil management, soil fertility, soil scientist
soil testing = soil sampling, soil analysis, soil samples
irrigation = irrigation systems, irrigation management, irrigation scheduling
irrigation installation = irrigation repair, sprinkler installation, irrigation system installation
drip irrigation > irrigation
water conservation in agriculture = agricultural water management > agriculture
agronomy = agronomic practices
agribusiness = agricultural business
agricultural marketing = commodity marketing
agricultural economics
agricultural research = field trials research
agricultural education = 4-H programs, agricultural extension
agricultural machinery = farm equipment, farm machinery, farm machinery operation, agricultural equipment, operating farm equipment
tractor operation = tractors, tractor driving, driving tractors, operating tractors, tractor, tractor driver, drove tractors, operated tractors, tractor work, tractors and implements, tractor operator
combine operation = combine harvester, combine harvesters, combine operator
farm equipment maintenance = farm equipment repair, agricultural equipment repair, tractor repair
livestock management = livestock production, livestock handling, livestock, livestock care, animal production, livestock farming, cared for cattle, managed livestock, raised livestock, livestock farmer
animal husbandry = livestock husbandry, calving, calved, lambed, lambing ewes, farrowing, stockman, stockperson, fed livestock, cared for livestock
animal science = animal scientist
animal care = caring for animals, animal welfare, cared for animals, looked after animals, animal carer, animal care assistant, fed and cleaned animals, animal shelter, animal attendant
animal handling = handling animals, handled horses, handled animals, handled livestock, handling livestock, handled dogs, animal handler
animal nutrition = livestock nutrition, animal feeding, feeding livestock
animal breeding = livestock breeding
artificial insemination of livestock = cattle artificial insemination, artificial insemination, AI of cows, AI of dairy cows, AI technician for cattle, cattle AI, inseminated cows
dairy farming = dairy production, dairy operations, dairy cattle, dairy farm, dairy herd, dairy cows, herdsman, herdsperson, dairy farmer, dairy herdsman
milking = milking cows, milking parlour, milked, milked cows, milker, milking parlor, relief milker
cattle management = beef cattle, cattle ranching, cattle handling, ranching
swine production = pig farming, hog production
poultry production = poultry farming, poultry management, chicken farming
sheep farming = sheep shearing, lambing
equine care = horse care, horse grooming, equestrian, stable management, groom for horses, stable hand, stable work, cared for horses, mucking out, looked after horses, yard work with horses, stablehand
horse training = training horses, horse trainer, trained horses, breaking horses, horse breaking
horseback riding instruction = riding instruction
beekeeping = apiculture, beekeeper, kept bees, bee-keeping, bee keeper, honey bees, hives of bees, bee hives
aquaculture = fish farming, fish hatchery
commercial fishing = fishing industry, trawlerman, fishing vessel, fishing boat
fisheries management
forestry = forest management, silviculture, forester, forestry worker, forest ranger, woodland management, silviculturist
timber harvesting = logging operations, timber cruising
chainsaw operation = chain saw operation, chainsaw, chainsaws, chain saw
wildlife management = wildlife conservation
habitat restoration = ecological restoration
land management = land stewardship
natural resource management = natural resources management
range management = rangeland management
wildland firefighting = wildfire suppression, prescribed burning
dog grooming = pet grooming, animal grooming, grooming dogs, dog groomer, pet groomer, groomed dogs
dog training = canine training, obedience training, dog trainer, trained dogs, training dogs, puppy training
dog walking = pet sitting, dog walker, walked dogs, walking dogs
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
