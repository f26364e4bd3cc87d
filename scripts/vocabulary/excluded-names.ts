/**
 * Names left out after reading the selection, in lower case: brands that are no tool of work, words that are also
 * places, persons or dishes, phrases that any text may hold.
 */
export const EXCLUDED_NAMES: ReadonlySet<string> = new Set(
  `
adobe air|aiqfome|airdata|ajax framework|alarm systems|apple numbers|apple shazam|appletree|art collections
assessment processes|audio technology|authoring software|axios|bastyon|betterdiscord|bikeshed|blackdog
book reviews|bowtie|brainfuck|breathing techniques|budgetary principles|business knowledge|business model
business processes|business requirements techniques|business software|cangjie|car controls|cardmarket
careerbuilder.com|casino policies|ceylon|cheetah3d|cleaning techniques|climate change impact|clockware
codecrafters|coderwall|codewars|coeus|collection management|communication disorders|community education
company policies|computer technology|consultation methods|contrats|cost metrics|credit card payments
cultural projects|databox|debt systems|decentraland|decompilers|defense system|devpost
differentiate between airfield lighting|disability types|dogescript|dtube|duckduckgo|eiffel
emergent technologies|energy transformation|enertia|engineering principles|engrade|ensembl
environmental policy|epic her|exercism|facebook|facetime|fireship|first response|foot problems|freetube|frege
frontrunner|funding methods|geologic|geometrix|github sponsors|google scholar|google video
government social security programmes|grading systems|ground segment|hardware platforms|health care system
hearing disability|hearing loss|hero engine|historical methods|hotspot|hybrid model|hypit|id tech|immer
impromptu|incidents and accidents recording|industrial software|innovation processes|instagram
international tariffs|international waterways|investigo|irish|javascript framework|joint ventures|kando
koreader|learning difficulties|learning technologies|libretube|linkedin|linuxserver|lolcode
lottery company policies|lutris|m4sugar|magisk|mamba ui|marketing management|mastercomfig|masterplan
media formats|microsoft money|microsoft works|minimax|mithril|mobility disability|modrinth|monkeytype
morphology|movement techniques|myspace|natural areas maintenance|natural gas|newpipe|oberon|object store
objectstore|obtain stage weapon permits|obtainium|office software|omgrofl|online job platforms|opencode
openjs foundation|oracle clinical|oracle inventory|oracle reports|oracle retail|organisational policies
organisational resilience|palantir|palliative settings|parthenon|patient autonomy|performance diagnosis
pinterest|platzi|player logic|political ideologies|postpartum period|primitive technology|printing media
processes performed by tumbling|product comprehension|product life-cycle|product package requirements
profilers|psychological concepts|psychological theories|public offering|qbittorrent|quality standards|quran
radarr|rainmeter|rapide|real-time computing|redox|reflexion|retroarch|retropie|salary.com|sales argumentation
sanitary technology|sap business intelligence|sap maintenance|school psychology|search engines
security regulations|security threats|sefaria|snapchat|social entreprise|software components libraries
solution deployment|sonarr|speech techniques|store stage weapons|stremio|subsidiary operations
survey techniques|symmetrica|system76|talos|technical terminology|terminology|textile techniques
theatre techniques|thunderstore|tiktok|toothpics|tracking principles|trade sector policies
training subject expertise|trainual|transportation methods|triplestore|tube filling systems|tumblr
tuning techniques|turing|twitter|typology|umami|usps.com|velog|vencord|video-games functionalities
visual disability|visual presentation techniques|vocal techniques|walmart retail link|water policies
web broswer software|webcms|whatsapp|writing techniques|young horses training|youtube|zen browser
zoo community
microsoft operating system|social sciences|market participants|equifax|experian|curriculum standards|market pricing
galactek eclipse|mechanical systems|occupational science|collection management software|commercial photography
`
    .trim()
    .split(/[|\n]/),
);
