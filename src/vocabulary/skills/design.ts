import type { SkillTable } from "../parse-skill-lines.ts";

/** Graphic, product, interaction, interior and fashion design. */
export const DESIGN: SkillTable[] = [
  {
    field: "design",
    kind: "tool",
    lines: `
Figma = Figma design ~ Sketch, Adobe XD
FigJam
Sketch = Sketch App ~ Figma, Adobe XD
Adobe XD = AdobeXD, Experience Design CC, XD ~ Figma, Sketch
InVision = InVision App, InVision Studio
Framer
Axure RP = Axure
Balsamiq = Balsamiq Mockups
Zeplin
Marvel App
Principle for Mac
ProtoPie
Origami Studio
Abstract design
Whimsical
Miro = Miro board
Lucidchart = Lucid Chart
draw.io = diagrams.net
OmniGraffle
Maze usability testing
UserTesting.com = UserTesting
Optimal Workshop
Lookback
Dovetail research
Lottie = LottieFiles
Spline 3D
Zeroheight
Adobe Creative Suite = Adobe Creative Cloud, Creative Suite, Adobe CC, Adobe Suite, Adobe CS6, Adobe CS5, Creative Cloud, Adobe CS
Adobe Photoshop = Photoshop, PhotoShop CC, Photoshop CS6, Adobe PS ~ GIMP
Adobe Illustrator = Illustrator, Illustrator CC ~ CorelDRAW
Adobe InDesign = InDesign, InDesign CC ~ QuarkXPress
Adobe Acrobat = Acrobat, Acrobat Pro, Adobe Acrobat Pro, Adobe Reader, Adobe Acrobat DC, PDF editing, edited PDFs
Adobe Lightroom = Lightroom, Lightroom Classic
Adobe Dreamweaver = Dreamweaver, Macromedia Dreamweaver
Adobe Flash = Macromedia Flash, Adobe Animate, Flash animation, Flash
Adobe Fireworks = Macromedia Fireworks
Adobe Dimension
Adobe Bridge
Adobe Express = Adobe Spark
Adobe Substance 3D = Substance Painter, Substance Designer
Adobe Firefly
Adobe FrameMaker = FrameMaker
Adobe PageMaker = PageMaker
Canva = Canva Pro
Affinity Designer
Affinity Photo
Affinity Publisher
CorelDRAW = Corel Draw, CorelDraw Graphics Suite, Corel
Inkscape
GIMP = GNU Image Manipulation Program
Procreate
QuarkXPress = Quark, Quark Xpress, Quark Express
Microsoft Publisher = MS Publisher
Visme
Prezi
Blender = Blender 3D
Autodesk Maya = Maya
3ds Max = 3D Studio Max, 3dsMax, Autodesk 3ds Max
Cinema 4D = C4D, Maxon Cinema 4D
ZBrush = Pixologic ZBrush
Mudbox
Houdini = SideFX Houdini
Modo 3D
Marvelous Designer
CLO 3D
V-Ray = VRay
KeyShot
Arnold Renderer
Redshift Renderer
OctaneRender = Octane Render
RenderMan = Pixar RenderMan
Twinmotion
Corona Renderer
D5 Render
Chief Architect
20-20 Design = 2020 Design
AutoDesk Alias = Alias AutoStudio
Gerber AccuMark = AccuMark
Lectra = Lectra Modaris
Optitex
Kaledo
NedGraphics
Browzwear
Wacom = Wacom tablet
Pantone = Pantone Matching System
`,
  },
  {
    field: "design",
    kind: "knowledge",
    lines: `
graphic design = graphics design, graphic designing
user experience design = UX, UX design, UXD, user experience, UX designing
user interface design = UI, UI design, user interface, user interfaces, UI designing, GUI design
UI/UX design = UX/UI, UI/UX, UX/UI design, UI UX, UI & UX > user experience design, user interface design
user research = UX research, user experience research, design research > user experience design
user-centered design = user centred design, UCD, human-centered design
interaction design = IxD, interactive design
service design
product design = digital product design
visual design
web design = website design, web designing, web page design
mobile design = mobile app design, mobile UI design
information architecture = information architect
wireframing = wireframes, wireframe
prototyping for interfaces = interactive prototypes, interactive prototyping, clickable prototypes
mockups = mock-ups, design mockups, design comps
storyboarding = storyboards, storyboard, story boards
design systems = design system
style guides = style guide, brand guidelines, brand style guides
design thinking
design sprints = design sprint
usability = usability engineering
heuristic evaluation = heuristic evaluations
card sorting
journey mapping = customer journey mapping, user journey mapping, user journeys, user flows, user flow
personas = user personas
accessibility design = inclusive design, accessible design, accessibility designer
typography = typographer
typesetting = type setting
color theory = colour theory
layout design = page layout, magazine layout, layout and design, newspaper layout, newsletter layout
print design = print production, print layout
pre-press = prepress
editorial design = publication design
packaging design = package design
logo design = logo creation, designed logos, designing logos, logo designer
brand identity = brand identity design, corporate identity
brand design
icon design = iconography
illustration = digital illustration, illustrations, illustrated books, illustrated children's books, book illustrations, book illustration, illustrated magazines
vector graphics = vector illustration
hand drawing = freehand drawing, hand sketching, hand drafting, manual drafting, board drafting
concept art
character design
digital painting
photo editing = photo retouching, image editing, photo manipulation, image retouching
art direction
creative direction
infographics = infographic design, infographic
presentation design
banner design = banner ads design
brochure design = brochures
book design = book cover design
exhibition design = exhibit design
environmental graphic design = wayfinding
signage design = sign design
motion graphics = motion design, motion graphic design
animation = 2D animation, computer animation, 2D animator, 3D animator, animators, animator
3D animation > animation
3D rendering = architectural rendering, 3D visualization, photorealistic rendering, rendering, renderings, architectural visualization, architectural visualisation, architectural renderings, 3D architectural rendering
3D design
character rigging = rigging for animation
texturing = 3D texturing
UV mapping
digital sculpting = 3D sculpting
industrial design
furniture design
interior design = interior designing
interior decorating
space planning = space planner
kitchen and bath design = kitchen design, bathroom design
lighting design = lighting, lighting setup, film lighting, three-point lighting
landscape design = landscape architecture
architectural design = architecture design
architectural drafting
urban design
set design = scenic design
costume design
fashion design = apparel design
textile design
garment construction = draping
fashion illustration
jewelry design = jewellery design
tech packs = tech pack
trend forecasting = fashion forecasting
theming
desktop publishing = DTP
design strategy = design strategist
creative concept development = concept development
`,
  },
];
