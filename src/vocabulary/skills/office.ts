import type { SkillTable } from "../parse-skill-lines.ts";

const TOOLS = `
# Having one product shows its kind of program; having the suite shows the products every edition holds.
Microsoft Office = MS Office, MS-Office Suite, Microsoft Office Suite, Office 365, Microsoft 365, M365, O365, MSOffice, MS Office 365, Microsoft Office 365, Microsoft Suite, MS Suite, Office365, Microsoft Office products, Microsoft Office applications, MS Office applications, Microsoft Office software, Microsoft Office package, MS Office package, MS Office products, Microsoft Office programs, Office > Microsoft Word, Microsoft Excel, Microsoft PowerPoint ~ Google Workspace, LibreOffice
Microsoft Word = MS Word, Word, Word for Windows, MSWord > word processing ~ Google Docs
Microsoft Excel = MS Excel, Excel, Advanced Excel, Excel spreadsheets, Excel spreadsheet, MSExcel, Microsoft Excel spreadsheets > spreadsheets ~ Google Sheets
Microsoft PowerPoint = MS PowerPoint, PowerPoint, Power Point, MS Power Point, Microsoft Power Point, PowerPoint presentations, PPT, PowerPoint presentation, Power Point decks, PowerPoint decks, Power Point presentations, Power Point slides, PowerPoint slides, MS Power Point presentations > presentation software ~ Google Slides
Microsoft Outlook = MS Outlook, Outlook, Outlook calendar, Outlook email, Outlook 365, Microsoft Outlook calendar > email software ~ Gmail
Microsoft Access = MS Access, Access database, Access databases, MS Access database, Microsoft Access database, Access, MSAccess
Microsoft OneNote = OneNote, MS OneNote, One Note
Microsoft OneDrive = OneDrive, OneDrive for Business, One Drive
Microsoft Visio = Visio, MS Visio, Microsoft Office Visio
Microsoft SharePoint = SharePoint, Share Point, MS SharePoint, SharePoint Online, Microsoft Office SharePoint, Share Point intranet, Share Point sites, Share Point lists, Share Point portal
Microsoft Teams = MS Teams, Teams > video conferencing systems
Microsoft InfoPath = InfoPath
Microsoft Forms = MS Forms
Skype for Business = Microsoft Lync, Lync > video conferencing systems
Excel pivot tables = pivot tables, PivotTables, pivot table, PivotTable, pivots in Excel > Microsoft Excel
VLOOKUP = V-lookup, VLOOKUPs, XLOOKUP, HLOOKUP, V-lookups, vlookup formulas > Microsoft Excel
Excel macros = Excel macro, macros in Excel > Microsoft Excel
Excel formulas = advanced Excel formulas, Excel functions, formulas in Excel > Microsoft Excel
Excel charts = charts in Excel > Microsoft Excel
Excel modeling = Excel models, Excel modelling > Microsoft Excel
mail merge = mail merges, mail merging
Google Workspace = G Suite, GSuite, Google Suite, Google Apps, Google Apps for Work, G-Suite apps, Google Apps for Business, Google suite of tools > Google Docs, Google Sheets, Google Slides, Gmail, Google Drive, Google Calendar ~ Microsoft Office
Google Docs = Google Documents, Google Doc > word processing ~ Microsoft Word
Google Sheets = Google Spreadsheets, GSheets > spreadsheets ~ Microsoft Excel
Google Slides > presentation software ~ Microsoft PowerPoint
Google Drive = GDrive > cloud file storage
Google Calendar = GCal
Google Forms
Google Meet = Google Hangouts > video conferencing systems
Gmail = Google Mail > email software
LibreOffice = Libre Office ~ Microsoft Office
OpenOffice = Open Office, Apache OpenOffice, OpenOffice.org ~ Microsoft Office
Apple iWork = iWork
Apple Numbers = Numbers for Mac > spreadsheets
Apple Pages = Pages for Mac > word processing
Apple Keynote = Keynote > presentation software
WordPerfect = Corel WordPerfect, Word Perfect > word processing
Lotus 1-2-3 = Lotus 123 > spreadsheets
Lotus Notes = IBM Notes, IBM Lotus Notes, HCL Notes > email software
Novell GroupWise = GroupWise > email software
Quattro Pro = QuattroPro > spreadsheets
Adobe Sign = EchoSign
Slack = Slack messaging, Slack workspace
Zoom = Zoom meetings, Zoom video conferencing, Zoom video, Zoom calls, Zoom Video Communications > video conferencing systems
Webex = Cisco Webex, WebEx meetings > video conferencing systems
GoToMeeting = Go To Meeting > video conferencing systems
Skype > video conferencing systems
BlueJeans video = Blue Jeans conferencing > video conferencing systems
Dropbox = Drop box > cloud file storage
Box.com = Box cloud storage, Box, Box cloud > cloud file storage
cloud file storage = cloud storage of documents
Evernote
Doodle polls = Doodle scheduling
Calendly
Laserfiche = Laser Fiche > document management systems
OnBase = Hyland OnBase > document management systems
FileNet = IBM FileNet > document management systems
Documentum = EMC Documentum > document management systems
M-Files > document management systems
OpenText = OpenText Livelink, Livelink > document management systems
document management systems = document management system, document management software, electronic document management, EDMS
Dragon NaturallySpeaking = Dragon Naturally Speaking, Nuance Dragon > dictation software
dictation software = speech recognition dictation, voice recognition software, dictaphone
office equipment = copiers, photocopiers, office machines, fax machines, fax machine, copy machines, photocopier, copier, office equipment operation, copy machine, fax and copier, printers and copiers, fax/copier
postage meters = postage meter, postage machine, franking machine
switchboard operation = switchboard, switchboard operator, telephone switchboard, PBX operator
presentation software
spreadsheets = spreadsheet, spreadsheet software, electronic spreadsheets, spreadsheet creation, creating spreadsheets, spreadsheet management, spread sheets, spread sheet
word processing = word processor, word-processing software, word processors
email software = email clients, email systems, e-mail software, email applications
web conferencing = virtual meetings, video calls, teleconferencing, online meetings, web meetings, conference calls
computer literacy = computer skills, computer literate, computer proficiency, basic computer skills, PC skills, IT skills, IT literate, computer proficient, computer knowledge, PC literate, basic computer, computer savvy, computer operation, computer experience
internet research = online research, web research, internet searching
`;

const KNOWLEDGE = `
administrative support = administrative assistance, administration support, admin support, administrative duties, administrative tasks, clerical support, administrative skills, administrative work, administrative experience, office administration duties, clerical duties, clerical work, clerical tasks, clerical skills, clerical experience, clerical, general office duties, administrative assistant, admin assistant, administrative clerk, general office, office assistant, admin officer, admin duties, general administration, office clerk, admin work, admin tasks
executive support = executive assistance, executive administrative support, executive assistant support, C-suite support, supporting senior executives, executive-level support, C-level support, executive assistant, personal assistant, EA to the CEO, PA to the director, supported executives, supported directors, executive PA, executive secretary, PA to the chief executive, EA to the chief executive, PA to the managing director, PA to the CEO, EA to CEO, PA to CEO > administrative support
personal assistance = PA duties, PA support, personal assistant experience, PA experience, PA to a director
secretarial skills = secretarial duties, secretarial support, secretarial work, secretarial, school secretary, legal secretary, medical secretary
office administration = office management, office operations, managing office, office procedures, running an office, general office administration
office coordination = office support
data entry = data-entry skills, data input, data inputting, keyboarding data entry, entering data, inputting data, alphanumeric data entry, data capture entry, keyed in orders, keyed data, keying data, entered data, data-entry clerk, data capture, keyed orders, inputted data, input data, keyed in 300 orders, order keying

typing = touch typing, keyboarding, keyboard skills, typing skills, typing speed, typing documents, fast typing, typist, wpm, words per minute, touch typist, typed letters, typed correspondence
typing 60 WPM = 60 WPM, 60 words per minute, 60wpm > typing
copy typing > typing
audio typing = audio-typing skills > transcription, typing
calendar management = managing calendars, diary management, calendar coordination, managing calendar, calendar scheduling, maintaining calendars, executive calendar management, calendaring, managing diaries, managed calendars, managed diaries, managed calendar, diary manager, kept diaries, kept the diary, managed the diary, managed diary, maintained calendars, diary keeping, complex calendars, managed executives' calendars, executive calendars, managed the calendar, kept the calendar, executives' calendars
scheduling
appointment scheduling = scheduling appointments, appointment setting, schedule appointments, booking appointments, making appointments, appointment booking, setting appointments, booked appointments, scheduled appointments, appointments booked, arranged appointments, made appointments > scheduling
meeting scheduling = scheduling meetings, scheduling of meetings, schedule management, arranging meetings, meeting coordination, coordinating meetings, organizing meetings, meeting planning and scheduling, organising meetings, setting up meetings, scheduled meetings, arranged meetings, organised meetings, organized meetings, set up meetings, booked meeting rooms > scheduling
meeting preparation = preparing meetings, meeting agendas, agenda preparation, preparing agendas, meeting materials, meeting arrangements
minute taking = taking minutes, meeting minutes, minutes taking, taking meeting minutes, minute-taker skills, recording minutes, minutes of meetings, preparing minutes, took minutes, minuted meetings, minute-taker, took the minutes, meeting notes, wrote minutes, recorded minutes, prepared minutes, taking the minutes, minutes taken
note taking = taking notes, notetaking
travel arrangements = travel coordination, arranging travel, making travel arrangements, travel management, booking travel arrangements, travel booking for executives, coordinating travel, travel logistics, domestic and international travel arrangements, travel scheduling, corporate travel, booked travel, arranged travel, booked flights and hotels, travel bookings, organised travel, organized travel, made travel arrangements, booked flights
correspondence management = business correspondence, correspondence, handling correspondence, drafting correspondence, writing correspondence, preparing correspondence, correspondence handling, answered letters, drafted letters, drafted correspondence, wrote letters, handled correspondence, answered emails
business letters = business letter writing, letter writing, drafting letters, writing business letters, composing letters
email management = managing email, email handling, inbox management, email correspondence, managing inboxes, e-mail correspondence, e-mail management
mail handling = handling mail, incoming and outgoing mail, mail distribution, mail processing, distributing mail, processing mail, mailroom operations, mail room, mailroom, bulk mailing, mailings, sorted post, franked mail, opened mail, incoming mail, outgoing mail, post room, handled mail, distributed mail, sorted mail and post, franking
filing systems = filing, file management, filing documents, document filing, file maintenance, filing system, paper filing, electronic filing of documents, maintaining files, filing and record keeping, alphabetical filing, organizing files, maintaining filing systems, filed documents, filed contracts, filing and archiving, filed and archived, filed records, filing clerk, filed paperwork, filing records, filed invoices, filing paperwork
records management = record keeping, recordkeeping, record-keeping systems, records maintenance, maintaining records, record management, records keeping, record maintenance, records retention, keeping records, kept records, maintained records, records clerk, maintained files, kept accurate records
document management = document control, managing documents, document handling
document preparation = preparing documents, document production, document formatting, document creation, formatting documents, prepared documents, document drafting, drafted documents, prepared paperwork
document scanning = scanning documents, document imaging, scanning and indexing, photocopying and scanning, scanned documents, scanned records, scanned files, scanning, scanning and copying
photocopying = copying and faxing, making copies, faxing, copying documents, copying, faxing and copying, duplicating, photocopies, photocopied, copied and scanned, copying and scanning, copier operation, copying and collating
editing documents = document editing, text editing of documents
reception = front desk reception duties, reception duties, receptionist skills, receptionist duties, receptionist experience, receptionist, front office reception, office reception, receptionists, front desk receptionist, reception work, reception desk
greeting visitors = visitor reception, greeting guests, greeting customers, greeting clients, welcoming visitors, visitor management, welcoming guests, meeting and greeting, meet and greet, greeting patients, greeted visitors, welcomed visitors, greeted guests, welcomed guests, greeted clients, greeted patients, met visitors, signed in visitors
telephone reception = phone reception, message taking, taking messages, taking phone messages, relaying messages, telephone messages, answered phones, answered telephones, answered the phone, switchboard of 20 lines, answered calls, multi-line phone, phones answered, answered the telephone > reception
office supplies management = ordering supplies, ordering office supplies, supply management, office supply ordering, inventory of office supplies, supply ordering, stationery ordering, office supplies, maintaining office supplies, ordered supplies, ordered office supplies, stationery orders, ordered stationery
expense tracking = tracking expenses
report writing = writing reports, report preparation, preparing reports, report generation, reports preparation, generating reports, preparation of reports, compiling reports, report drafting, wrote reports, reports written, wrote incident reports, written reports, drafted reports, write reports, report writer
presentation preparation = preparing presentations, presentation creation, creating presentations, presentation development, developing presentations, preparation of presentations, prepared presentations, made presentations, prepared slides, created presentations, built slide decks, slide decks
database management in offices = database maintenance, maintaining databases, database entry, updating databases
confidential information handling = handling confidential information, confidentiality, maintaining confidentiality, confidential records, handling sensitive information, confidential documents, discretion and confidentiality
schedule coordination = coordinating schedules, scheduling coordination, scheduling and coordination, schedule maintenance
form completion = completing forms, forms processing, forms completion
business math = basic math, basic math skills, basic mathematics, arithmetic skills, numeracy, math skills, mathematical skills, numerical skills, basic arithmetic, numerate
`;

const CERTIFICATES = `
Microsoft Office Specialist = MOS certification, MOS certified, Microsoft Office Specialist certification, MOS Expert, Microsoft Office Certified > Microsoft Office
Microsoft Office Specialist Excel = MOS Excel, Microsoft Excel certification, Excel certification, Excel Expert certification, Microsoft Excel Expert > Microsoft Excel
Microsoft Office Specialist Word = MOS Word, Microsoft Word certification > Microsoft Word
Microsoft Office User Specialist = MOUS certification
Certified Administrative Professional = CAP certification, IAAP CAP > administrative support
Certified Professional Secretary = CPS secretary > secretarial skills
ECDL = European Computer Driving Licence, ICDL, International Computer Driving Licence
IC3 Digital Literacy = IC3 certification
NVQ Business Administration = NVQ Level 2 Business Administration, NVQ Level 3 Business Administration, NVQ in Business Administration > administrative support
RSA Typing = RSA Stage II typing, RSA Stage III typing, OCR text processing > typing
Certified Records Manager > records management
`;

/** Office programs, clerical and administrative work. */
export const OFFICE: SkillTable[] = [
  { field: "office", kind: "tool", lines: TOOLS },
  { field: "office", kind: "knowledge", lines: KNOWLEDGE },
  { field: "office", kind: "certificate", lines: CERTIFICATES },
];
