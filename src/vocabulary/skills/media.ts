import type { SkillTable } from "../parse-skill-lines.ts";

/** Video, sound, photography, journalism, publishing, performing arts. */
export const MEDIA: SkillTable[] = [
  {
    field: "media",
    kind: "tool",
    lines: `
Adobe Premiere Pro = Premiere Pro, Adobe Premiere, Premiere, Premiere Pro CC > video editing ~ Final Cut Pro, DaVinci Resolve
Adobe After Effects = After Effects, AfterEffects, After Effects CC
Adobe Audition = Audition
Adobe Media Encoder = Media Encoder
Adobe Character Animator
Final Cut Pro = Final Cut, FCP, Final Cut Pro X, FCPX, Final Cut Pro 7 > video editing ~ Adobe Premiere Pro
DaVinci Resolve = Davinci Resolve Studio, Da Vinci Resolve > video editing
Avid Media Composer = Media Composer, Avid, Avid Xpress > video editing
Sony Vegas = Vegas Pro, Sony Vegas Pro > video editing
iMovie = Apple iMovie > video editing
CapCut > video editing
Apple Motion
Apple Compressor
Nuke = Foundry Nuke, The Foundry Nuke
Blackmagic Fusion
Autodesk Flame
Autodesk Smoke
mocha Pro = Boris FX Mocha
Toon Boom Harmony = Toon Boom, Toonboom Harmony
TVPaint
Dragonframe
Pro Tools = ProTools, Avid Pro Tools ~ Logic Pro, Ableton Live
Logic Pro = Logic Pro X, Apple Logic Pro
Ableton Live = Ableton
FL Studio = FruityLoops, Fruity Loops
Cubase = Steinberg Cubase
Nuendo
Reason Studios = Propellerhead Reason
REAPER = Cockos Reaper
GarageBand = Garage Band
Audacity = Audacity software
iZotope RX = iZotope
Sibelius = Avid Sibelius
Finale = MakeMusic Finale
MuseScore
Wwise = Audiokinetic Wwise
FMOD
QLab
OBS Studio = Open Broadcaster Software, OBS
vMix
Wirecast
NewTek TriCaster = TriCaster
Streamlabs
Capture One
Phase One cameras
Canon EOS = Canon DSLR
RED cameras = RED Digital Cinema
ARRI Alexa = ARRI
Steadicam
Final Draft = Final Draft screenwriting
Celtx
Scrivener
Movie Magic Budgeting = Movie Magic
Movie Magic Scheduling
Frame.io
ENPS
iNews = iNEWS newsroom
AP Newsroom
WideOrbit
Vizrt
Ross switchers = Ross Video
grandMA lighting console = grandMA
ETC Eos = ETC Ion
Vimeo
Issuu
`,
  },
  {
    field: "media",
    kind: "knowledge",
    lines: `
video editing = video editor skills, film editing, non-linear editing, nonlinear editing, editing video, video edits > editing
video production = video producing, video shooting
video post-production = post-production, video postproduction
pre-production = preproduction, pre production planning
film production = filmmaking, film making, film producer
television production = TV production, television producer
broadcast production = broadcasting, broadcast
live streaming = livestreaming, live streaming production, live stream
live production = live broadcast, live broadcasting
radio production = radio broadcasting, radio producer, radio broadcaster, radio presenter, radio host, radio DJ, radio announcer
podcasting = podcast production, podcasts, podcast editing, podcast
documentary filmmaking = documentary film, documentary production
videography = video recording, camera work, videographer
cinematography = cinematographer
camera operation = camera operator, camera operating, camera equipment
studio lighting = photography lighting, lighting for film
color grading = color correction, colour grading
visual effects = VFX
compositing = video compositing
rotoscoping
green screen = chroma key, chroma keying
title design
video encoding = video compression, video codecs, codecs, codec, H.264, H.265, ProRes
sound design
sound editing = audio editing > editing
sound mixing = audio mixing, live sound mixing, mixing and mastering
audio engineering = sound engineering, audio engineer skills
audio production = sound production, audio producer
audio recording = sound recording, field recording, studio recording
audio mastering = mastering audio
music production = music producer
music composition = music composing, composing music
music theory
music performance = live music performance
songwriting
singing = vocal performance
piano playing = piano performance, playing piano, piano, pianist, played piano, keyboard player
guitar playing = playing guitar, guitar performance, guitar, guitarist, played guitar
conducting music = choral conducting, orchestral conducting
DJing = disc jockey
foley
voice-over = voiceover, voice acting, voiceovers
audio visual equipment = AV equipment, audio-visual, audio/visual, audiovisual equipment, A/V equipment, audio-visual setup, AV setup, AV set-up, AV equipment setup
live event production = event production
stage management = stage managing
stage lighting = theatrical lighting, theatre lighting, lit shows, lighting technician, lighting rigs, lighting board
theatre production = theater production, theatrical production, theatre producer, theatre, theater
acting = stage acting, film acting
directing actors = film directing, theatre directing
dance performance = dancing, dance, dancer
choreography = choreographer
theatrical improvisation = improv theatre, improv theater, improvisational theatre, improv comedy
casting talent = talent casting
photography = digital photography, photographed, photographer, photographers, photographing, photo shoots, photo shoot, took photographs, photos taken
portrait photography = portrait photographer > photography
product photography = product photographer > photography
event photography = event photographer > photography
photojournalism = photojournalist
studio photography = studio photographer > photography
food photography = food photographer > photography
drone photography = aerial photography, drone photographer, drone pilot and photographer, drone footage > photography
darkroom processing = film processing, darkroom
journalism = journalist
news writing = newswriting, news reporting, news writer, reporting news, general assignment reporting, court reporting for newspapers, newspaper reporter, reported on local news, breaking news, news reporter, covered breaking news
investigative journalism = investigative reporting > journalism
broadcast journalism > journalism
reporting for news = beat reporting, news gathering
interviewing sources = journalistic interviewing
editorial writing = feature writing, editorial content
copy editing = copyediting, copy edit, copy editor skills > editing
proofreading = proof reading, proofread
developmental editing = substantive editing > editing
line editing > editing
fact checking = factchecking
AP Style = Associated Press style, AP Stylebook
Chicago Manual of Style = Chicago style, CMOS style
APA style = APA format
MLA style = MLA format
technical writing = technical documentation, technical writer skills, technical writer
creative writing = creative writer
screenwriting = scriptwriting, script writing, scripts for video
grant proposal editing = grant proposal editor > editing
ghostwriting = ghost writing
blogging = blog writing, blog posts
content writing = content writer, blog content, wrote content, wrote web content, writing content
copywriting = copy writing, copywriter, wrote copy, writing copy, copywriters, web copy, ad copy, sales copy, copy writer
speech writing = speechwriting, speech writer
storytelling = visual storytelling
web content writing = writing for the web, web content writer > content writing
book publishing = publishing
digital publishing = e-publishing, electronic publishing
magazine publishing
editorial calendars = editorial calendar, editorial planning
editing = editing and proofreading, manuscript editing
transcription = audio transcription, audio typist, transcriber, transcribed, transcribed interviews, transcribing, transcriptionist, transcribed recordings
subtitling = captioning, closed captioning
translation for media = audiovisual translation
media planning = media planner
media law = media lawyer, media attorney
media production = multimedia production, media producer
multimedia = multi-media
digital media
digital asset management = media asset management
archiving = archival work
printmaking
painting art = oil painting, acrylic painting, watercolor painting
sculpture = sculpting
ceramics = pottery
fine arts = fine art
art history
curation = museum curation, curating exhibitions
`,
  },
];
