import type { SkillTable } from "../parse-skill-lines.ts";

const KNOWLEDGE = `
# Hair, skin, nails
cosmetology = beauty therapy, beauty treatments, beauty services, cosmetologist
hairdressing = hairstyling, hair styling, hair design, hair dressing, hair services, hairdresser, hairstylist, hair stylist, hairdressers, hair stylists, styled hair, styling hair, hair salon, hair and beauty, styling, stylist
hair cutting = haircutting, haircuts, hair cuts, cutting hair, cut hair, cut and coloured hair, cut and colored hair, cuts and colours, cut and blow-dry
hair coloring = hair colouring, hair color, hair colour, color application, hair tinting, hair dyeing, coloured hair, colored hair, hair colorist, hair colourist, colouring hair, highlights and colour, tinting hair, dyed hair, colour services
balayage = balayage highlights
hair highlighting = foil highlights, hair highlights, foiling hair, highlights, lowlights, highlighting hair, hair foils, foiling
color correction for hair = hair color correction, colour correction for hair, hair colour correction
hair extensions = hair extension application, hair weaving, sew-in extensions, extensions, tape-in extensions, hair-extension fitting
hair braiding = braiding hair
keratin treatments = hair straightening, keratin treatment, Brazilian blowout, hair relaxing, hair relaxers
perming hair = hair perms, permanent waves, perms, perming, chemical waves
blow-drying = blow dry, blowouts, blow drying hair
shampooing = shampooing hair, shampoo and conditioning, hair washing
bridal hair = updos, bridal hairstyling
barbering = barber services, men's haircuts, men's grooming, skin fades, men's hairdressing, male grooming, men's cuts, barbershop, barber shop, fades and beard trims
beard trimming = beard grooming, beard trims, shaving services, moustache trimming, mustache trims, beard and mustache trims
straight razor shaving = hot towel shave, razor shave
wig making = wig styling, wig maintenance
makeup application = make-up artistry, makeup artistry, makeup artist, make-up application, applying makeup, make-up, make-up artist, applied makeup, applied make-up, makeup artists, wedding make-up, bridal make-up artist, cosmetic application, makeup
bridal makeup = wedding makeup > makeup application
special effects makeup = SFX makeup, theatrical makeup > makeup application
airbrush makeup = airbrush tanning and makeup > makeup application
eyelash extensions = lash extensions, eyelash application, lash lifts, lash lift, lash technician, lash artist, lash tech, eyelashes
eyebrow shaping = brow shaping, eyebrow tinting, brow tinting, eyebrow waxing
eyebrow threading = threading hair removal, facial threading
microblading = permanent makeup, micropigmentation
skin care = skincare, skincare treatments, skin care treatments, skin care services, skin treatments, beauty therapist, beautician, facialist
skin analysis = skin assessment for beauty
facials = facial treatments, facial treatment, facial massage, facial services > skin care
chemical peels = chemical peel, chemical exfoliation
microdermabrasion
dermaplaning
microneedling
laser hair removal = laser treatments for hair, laser epilation
electrolysis hair removal = electrolysis, electrology
body waxing = hair waxing, Brazilian waxing, waxing services, waxing hair removal, waxing, waxing and threading, waxing treatments, leg waxing, bikini waxing, waxed clients
sugaring hair removal
spray tanning = spray tan, sunless tanning
tanning salon operations = tanning beds
body treatments = body wraps, body scrubs
esthetics = aesthetics treatments, esthetician services, esthetician, aesthetician, beauticians > skin care
medical aesthetics = aesthetic medicine, Botox injections, dermal fillers, Botox, injectables
manicures = manicure, manicures and pedicures, manicure and pedicure, nail care, mani-pedi, mani-pedis, mani/pedi > nail technician skills
pedicures = pedicure
gel nails = gel manicures, gel polish, gel nail application
acrylic nails = acrylic nail application, nail extensions, acrylic nail extensions
nail art = nail design
nail technician skills = nail technology, nail technician, nail tech, nail services, nail technicians, nail artist, gel nails and manicures, nail salon
ear piercing = body piercing
tattooing = tattoo artistry, tattoo art, tattoo design, tattoo artist, tattooist, tattooed clients
salon management = salon operations, managing a salon, beauty salon management
salon sanitation = salon hygiene, tool sanitation and disinfection
salon retail = beauty product sales, beauty product recommendations
client consultations for beauty = beauty consultations, hair consultations
color theory for hair
image consulting = personal styling, personal stylist

# Massage and wellness
massage therapy = massage, therapeutic massage, massage treatments, massages, massage therapist, masseuse, masseur, massage therapists, gave massages, masseurs, sports massage therapist, bodywork
Swedish massage > massage therapy
deep tissue massage = deep-tissue bodywork > massage therapy
sports massage > massage therapy
prenatal massage = pregnancy massage > massage therapy
hot stone massage > massage therapy
Thai massage > massage therapy
shiatsu > massage therapy
reflexology = reflexologist
aromatherapy = aromatherapist
Reiki = Reiki healing
craniosacral therapy
myofascial release = trigger point therapy
lymphatic drainage = manual lymphatic drainage
cupping therapy
spa services = spa treatments, spa therapy
holistic wellness = wellness coaching, holistic health, health coaching, health and wellness coaching
meditation instruction = mindfulness meditation, guided meditation, mindfulness training

# Fitness and sport
personal training = personal trainer, one-on-one training of clients, fitness training, personal trainers, PT clients, trained clients, one-to-one training, 1:1 training, fitness coach, one-to-one fitness
fitness instruction = fitness coaching, fitness instructor, teaching fitness classes, exercise instruction, fitness classes, gym instructor, taught fitness classes, exercise classes, aerobics instructor, fitness trainer, exercise instructor, fitness instructors, aerobics classes, fitness
group fitness = group exercise, group fitness instruction, group exercise instruction, group fitness classes, group exercise classes > fitness instruction
fitness assessment = fitness assessments, fitness testing, fitness evaluations, body composition testing, body composition analysis, body composition, body fat testing, client assessment, client assessments, fitness tests
exercise programming = exercise prescription, workout planning, workout design, exercise program design, workout programs, training program design for clients, fitness programming, exercise programs, program design, programme design, workout programming, workout plans, training programs for clients
exercise physiology = exercise science, kinesiology
strength and conditioning = strength training, strength & conditioning, weight training, resistance training, weightlifting, weight lifting, sports conditioning, athletic conditioning, conditioning coach, conditioning
functional training = functional fitness
cardiovascular training = cardio training, aerobic exercise, endurance training, aerobics
high-intensity interval training = HIIT, interval training
circuit training
boot camp classes = bootcamp fitness, boot camp, boot camps, bootcamps, bootcamp classes, fitness boot camp
CrossFit coaching = CrossFit, CrossFit training
indoor cycling = spinning classes, spin instruction, indoor cycling instruction, spin classes, spinning, spin class, spin instructor, indoor cycling instructor
yoga = yoga instruction, teaching yoga, yoga teaching, yoga teacher, yoga instructor, taught yoga, yoga classes, vinyasa, hatha yoga, ashtanga
Pilates = Pilates instruction, reformer Pilates, mat Pilates
Zumba = Zumba instruction
barre instruction = barre classes
dance instruction = teaching dance, dance teaching, ballet instruction, dance teacher, dance instructor, taught dance, dance classes, ballet teacher, taught ballet, dance coach
martial arts = martial arts instruction, karate, taekwondo, judo, jiu-jitsu, Brazilian jiu-jitsu, karate instructor, judo coach, martial arts instructor
boxing = boxing training
tai chi = qigong
swimming instruction = swim instruction, swimming lessons, teaching swimming, swim lessons, swim coaching, swimming teacher, swim instructor, swim coach, taught swimming, swimming coach, swimming instructor
water aerobics = aqua aerobics, aqua fitness
gymnastics coaching = gymnastics instruction
sports coaching = athletic coaching, coaching sports, team sports coaching, coaching athletes, youth sports coaching, football coach, soccer coach, sports coach, coached teams, coached football, athletics coach, basketball coach, coached soccer, youth coach, coached basketball, coached youth, hockey coach, rugby coach, tennis coach, coached athletes, coached children, netball coach, swimming coach of juniors, cricket coach, coached cricket, coached rugby, coached hockey, coached tennis, track coach, volleyball coach, baseball coach, coached baseball
soccer coaching = football coaching, coaching soccer > sports coaching
basketball coaching = coaching basketball > sports coaching
tennis instruction = tennis coaching, teaching tennis > sports coaching
golf instruction = golf coaching, teaching golf
ski instruction = snowboard instruction, ski coaching
athletic training = sports medicine, sports injury prevention, injury prevention, athletic taping
flexibility training = stretching exercises, assisted stretching, stretching, stretching routines, PNF stretching
posture analysis = postural assessment, movement assessment, functional movement screening
senior fitness = fitness for older adults
weight management = weight loss coaching, weight loss programs, weight loss
sports nutrition = nutrition coaching, nutritional coaching
gym management = fitness center management, fitness club management, health club management
gym membership sales = fitness sales, selling gym memberships, membership sales
gym equipment maintenance = fitness equipment, gym equipment
athletics administration = athletic administration, sports management, sports administration
sports officiating = refereeing, umpiring
recreation and leisure management = leisure centre management
nanny experience = nanny services, nanny, nannies > childcare
household management = house management, estate management household, butler services, housekeeper in a private home, private housekeeper, butler, house manager, domestic housekeeper
private cooking = personal chef services, private chef services
ironing and laundry = ironing clothes, garment pressing, dry cleaning, ironing, washed and ironed, laundry and ironing, washing and ironing, did laundry
tailoring = clothing alterations, alterations, garment alterations, dressmaking, hemming, dressmaker, seamstress, tailored suits, altered garments, altered dresses, hemmed trousers, dress making, alterations and repairs of clothes
`;

const TOOLS = `
Mindbody = MINDBODY Online, Mind Body software
Vagaro
Booker salon software = Booker spa software
Phorest
Fresha
SalonBiz
Millennium salon software = Meevo
Glofox
ABC Fitness = ABC Financial, DataTrak
Trainerize
TrainHeroic
MyFitnessPal
TRX = TRX suspension training
kettlebells = kettlebell training, kettlebell
Wella color = Wella hair color, Wella, Wella colour
Redken color = Redken hair color
Dermalogica
Hydrafacial = HydraFacial MD
high-frequency facial machine = high frequency facial
curling irons and flat irons = curling iron, flat iron
clippers and shears = hair clippers
`;

const CERTIFICATES = `
Cosmetology License = licensed cosmetologist, cosmetology licence, state cosmetology license, cosmetologist license, licensed hair stylist, licensed hairstylist > cosmetology
Esthetician License = licensed esthetician, esthetics license, aesthetician license, licensed aesthetician > esthetics
Barber License = licensed barber, master barber license > barbering
Nail Technician License = manicurist license, licensed nail technician, licensed manicurist > nail technician skills
Licensed Massage Therapist = LMT, massage license, massage therapy license, Certified Massage Therapist, CMT massage > massage therapy
NVQ Hairdressing = NVQ Level 2 Hairdressing, NVQ Level 3 Hairdressing, City & Guilds Hairdressing > hairdressing
NVQ Beauty Therapy = NVQ Level 2 Beauty Therapy, NVQ Level 3 Beauty Therapy, CIDESCO, CIBTAC > cosmetology
NASM Certified Personal Trainer = NASM CPT, NASM certified, NASM-CPT certification, NASM > personal training
ACE Certified Personal Trainer = ACE CPT, ACE certified, ACE personal trainer, American Council on Exercise > personal training
ISSA Certified Personal Trainer = ISSA CPT, ISSA certified, ISSA > personal training
ACSM certification = ACSM certified, ACSM Certified Personal Trainer, ACSM > personal training
NSCA Certified Personal Trainer = NSCA-CPT > personal training
Certified Personal Trainer = personal trainer certification, certified personal training, personal training certification > personal training
Certified Strength and Conditioning Specialist = CSCS NSCA, NSCA CSCS > strength and conditioning
Certified Athletic Trainer = ATC athletic, BOC certified athletic trainer, licensed athletic trainer > athletic training
Registered Yoga Teacher = RYT, RYT 200, RYT 500, certified yoga instructor, yoga certification, certified yoga teacher > yoga
Pilates certification = certified Pilates instructor, STOTT Pilates, BASI Pilates > Pilates
Zumba Instructor license = licensed Zumba instructor, Zumba certified, Zumba certification > Zumba
CrossFit Level 1 = CF-L1, CrossFit Level 1 Trainer, CrossFit L1 > CrossFit coaching
AFAA certification = AFAA certified, AFAA, AFAA Group Exercise > group fitness
Les Mills certification = Les Mills certified, Les Mills BodyPump, Les Mills
Schwinn Cycling certification = Spinning certification, certified Spinning instructor > indoor cycling
Water Safety Instructor = WSI certification, Red Cross WSI > swimming instruction
Precision Nutrition certification = Precision Nutrition Level 1, Certified Nutrition Coach > sports nutrition
REPs Level 3 = Level 3 Personal Trainer, REPs Level 2, Level 2 Gym Instructor, Level 3 Personal Training > personal training
Certified Health Coach = certified wellness coach, National Board Certified Health and Wellness Coach, NBC-HWC > holistic wellness
FA coaching badge = UEFA B Licence, FA Level 2 coaching, UEFA A Licence, FA Level 1 coaching > soccer coaching
Bloodborne Pathogens certification = bloodborne pathogen certificate > bloodborne pathogens
`;

/** Hair, beauty, massage, fitness, sport and household work. */
export const PERSONAL_CARE: SkillTable[] = [
  { field: "personal_care", kind: "knowledge", lines: KNOWLEDGE },
  { field: "personal_care", kind: "tool", lines: TOOLS },
  { field: "personal_care", kind: "certificate", lines: CERTIFICATES },
];
