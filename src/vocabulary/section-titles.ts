/**
 * The wordings of section titles. A title is a head ("experience", "work history") with any number of modifiers
 * before it ("relevant professional experience"), or several such joined by "and", "&", "/" or a comma.
 * All lower case; apostrophes and hyphens count as spaces.
 */
export type SectionTitleKind =
  | "summary"
  | "work"
  | "education"
  | "skills"
  | "highlights"
  | "projects"
  | "certificates"
  | "languages"
  | "awards"
  | "publications"
  | "volunteer"
  | "interests"
  | "references"
  | "personal"
  | "contact"
  | "other";

/** Heads by kind. `highlights` are lists that hold skills or a summary, told apart by their content. */
export const SECTION_HEADS: Readonly<Record<SectionTitleKind, string>> = {
  summary: `summary; summary statement; summary of qualifications; summary of experience; summary of background;
    summary of skills and experience; summary of qualification; profile; profile summary; profile statement; objective; objectives;
    objective statement; overview; about; about me; about myself; who i am; career focus; focus; mission statement;
    value proposition; personal statement; statement; introduction; bio; biography; synopsis; elevator pitch;
    career goal; career goals; goal; goals; aim; branding statement; career aspirations; personal profile;
    professional profile; at a glance; in brief; summary profile; background summary; executive summary;
    career objective; professional objective; job objective; employment objective; position desired;
    job target; headline; experience summary; work summary; profil; kurzprofil; profil professionnel; perfil`,
  work: `experience; experiences; work; work history; history; employment; employment history; work experience;
    work experiences; employment record; employment experience; employment details; job history; job experience;
    career history; career experience; career progression; career summary and experience; career path;
    career record; career; academic career; career details; positions held; positions; appointments; academic appointments; internship; internships;
    internship experience; internships and experience; jobs; places of employment; professional background;
    work background; employment background; experience and accomplishments; assignments; clinical experience;
    teaching experience; military experience; military service; military history; military background;
    military; industry experience; freelance; freelance work; consulting; consulting engagements; engagements;
    practical experience; field experience; tenure; professional history; professional practice; practicum;
    clinical rotations; rotations; residency; postdoctoral experience; academic experience; research experience;
    where i have worked; what i have done; my journey; berufserfahrung; berufspraxis; expérience professionnelle;
    expériences professionnelles; experiencia profesional; experiencia laboral; experiencia; esperienza lavorativa;
    work experience and internships; employers; previous roles; roles; current role; previous experience`,
  education: `education; educations; educational background; educational qualifications; educational qualification;
    educational history; educational details; education history; education details; education background;
    education and training; academic background; academic qualifications; academic qualification;
    academic history; academic credentials; academic profile; academic details; academics; academia; academic;
    academic record; academic preparation; academic training; scholastic background; scholastics; studies;
    qualification; degrees; degree; schooling; university; training; trainings; formal education; coursework;
    relevant coursework; courses; relevant courses; professional training; professional development;
    continuing education; higher education; educational; credentials and education; scholarly background;
    ausbildung; bildung; studium; formation; formations; formación; formación académica; educación;
    istruzione; istruzione e formazione; opleiding; education and qualifications; degrees earned`,
  skills: `skills; skill; skill set; skill sets; skillset; skillsets; skills summary; skills profile; skills overview;
    skills inventory; skills matrix; skills and abilities; competencies; competences; competencies summary;
    competency; proficiencies; proficiency; abilities; expertise; areas of expertise; areas of strength;
    areas of knowledge; areas of competence; areas of proficiency; areas of specialization; area of expertise;
    areas of excellence; areas of experience; areas of focus; areas of interest and expertise; fields of expertise;
    strengths; strength; specialties; specialities; specializations; capabilities; knowledge; tools; toolbox;
    toolkit; technologies; tech stack; stack; technical summary; technical profile; technical expertise;
    technical background; technical knowledge; technical tools; technical environment; technology;
    technology summary; technology skills; it; computer; computer literacy; computer knowledge;
    computer proficiency; computer programs; software; software knowledge; programming; programming languages;
    programming skills; languages and technologies; languages and frameworks; languages and tools; frameworks;
    tools and technologies; tools and software; software and tools; hard skills; soft skills; people skills;
    talents; aptitudes; key skills; core skills; professional skills; it skills; equipment; operating systems;
    what i do; what i know; knowledge areas; knowledge base; systems; systems knowledge; databases; platforms;
    software proficiency; software skills; clinical skills; keywords; methodologies; applications;
    skill highlights; skills highlights; core qualifications; summary of skills; specialized skills;
    kenntnisse; fähigkeiten; compétences; compétences techniques; habilidades; competencias; competenze`,
  highlights: `highlights; highlights of qualifications; qualifications; qualification highlights;
    qualifications summary; qualifications profile; key qualifications; career highlights; core strengths`,
  projects: `projects; project; project experience; project work; project highlights; project history;
    project details; project summary; projects and research; projects undertaken; projects handled;
    projects and case studies; portfolio; case studies; side projects; capstone; capstone project; thesis;
    theses; dissertation; dissertations; open source; open source contributions; apps; productions;
    selected works; works; exhibitions; theses and projects; things i built; hackathons; projekte; projets;
    proyectos`,
  certificates: `certifications; certification; certificates; certificate; licenses; licences; license; licence;
    licensure; licensures; licensing; credentials; credentialing; registrations; registration; accreditations;
    accreditation; certifications held; certifications and licenses; board certification; board certifications;
    professional qualifications; certified; licenses and certifications; certificates and training;
    courses and certifications; trainings and certifications; training and certifications; mooc; moocs;
    online courses; continuing professional development; security clearance; clearance; clearances;
    zertifikate; zertifizierungen; certificaciones; certificats`,
  languages: `languages; language; language skills; language proficiency; language proficiencies;
    language competencies; languages spoken; languages known; foreign languages; known languages;
    linguistic skills; linguistic proficiency; sprachen; sprachkenntnisse; langues; idiomas; lingue; talen`,
  awards: `awards; award; honors; honours; honor; honour; achievements; achievement; accomplishments;
    accomplishment; recognition; recognitions; distinctions; distinction; scholarships; scholarship; fellowships;
    fellowship; grants; prizes; accolades; honors and awards; awards received; grants and awards; funding;
    research support; competitions; dean s list; auszeichnungen; distinctions et prix; premios`,
  publications: `publications; publication; papers; articles; conference papers; journal articles; presentations;
    presentation; conferences; talks; patents; patent; books; book chapters; posters; bibliography; lectures;
    invited talks; invited lectures; research papers; publications and presentations; speaking engagements;
    speaking; press; media; research publications; conference presentations; peer reviewed publications;
    veröffentlichungen; publikationen; publicaciones`,
  volunteer: `volunteer; volunteering; volunteer work; volunteer experience; volunteer service; volunteerism;
    volunteer activities; voluntary work; voluntary experience; community service; community involvement;
    community engagement; community; civic activities; civic involvement; charity; charity work;
    leadership; leadership experience; leadership activities; leadership roles; extracurricular;
    extracurricular activities; extra curricular activities; extra curricular; co curricular activities;
    activities; student activities; campus involvement; campus activities; involvement; social work experience;
    outreach; service; positions of responsibility; ehrenamt; bénévolat; voluntariado`,
  interests: `interests; interest; hobbies; hobby; hobbies and interests; personal interests; pastimes;
    leisure activities; leisure; passions; areas of interest; research interests; research interest;
    favorite activities; when i am not working; outside of work; beyond work; interessen; hobbys;
    centres d intérêt; loisirs; intereses; aficiones`,
  references: `references; reference; referees; referee; recommendations; testimonials; references available;
    references available upon request; references upon request; referenzen; références; referencias`,
  personal: `personal information; personal details; personal data; personal; personal particulars; personal profile
    details; personal info; bio data; biodata; personal dossier; personal bio data; vital statistics;
    personal memoranda; passport details; visa status; work authorization; work authorisation; citizenship;
    immigration status; declaration; persönliche daten; angaben zur person; informations personnelles;
    datos personales; dati personali; dates of birth`,
  contact: `contact; contacts; contact information; contact info; contact details; contact me; get in touch;
    address; addresses; contact data; kontakt; coordonnées; contacto; social media; social; links; online;
    find me online; on the web; web presence; online presence; online profiles; social links`,
  other: `additional information; additional details; additional info; other information; other details; other;
    others; miscellaneous; misc; affiliations; affiliation; memberships; membership; associations; association;
    professional associations; professional memberships; professional affiliations; professional organizations;
    organizations; organisations; professional bodies; societies; honor societies; committees; committee work;
    committee memberships; boards; board memberships; board positions; board service; professional service;
    professional activities; professional societies; professional networks; research; research overview;
    teaching; teaching philosophy; teaching interests; courses taught; advising; mentoring; supervision;
    travel; availability; notice period; salary; expected salary; salary expectations; hours; notes; appendix;
    additional; extra; attributes; key attributes; personal attributes; personal qualities; personality;
    personal strengths; personal traits; life philosophy; my time; quote; most proud of; a day of my life;
    strengths and weaknesses; industries; industry knowledge; clients; key clients; client list; performances;
    filmography; theatre; film; television; extra information; supplemental information; affiliations and
    memberships; media coverage; events; workshops; workshops attended; seminars; seminars attended`,
};

/** Words that may stand before a head without changing what the section is. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `professional work relevant related key core selected additional other recent my career employment technical
  personal general main major primary special specialized specialised executive current previous past prior
  further extra academic educational industry corporate business management managerial leadership clinical nursing
  teaching research legal engineering sales marketing accounting finance financial it computer software hardware
  technology information digital creative design culinary hospitality military medical healthcare health administrative
  notable significant top best basic advanced hands on practical applied overall brief short detailed the a an of in
  area areas summary selective functional transferable interpersonal communication language languages foreign
  student undergraduate graduate postgraduate school college university international national community social
  volunteer voluntary internship part full time freelance consulting contract early latest important highlighted
  independent individual group team open source side hobby highlights strategic operational soft hard professional
  essential strong proven demonstrated supporting earlier commercial retail customer service project projects
  program banking construction aviation fitness chef teacher sports athletic music acting film stage theatre
  performance artistic art arts media journalism writing editorial production broadcast public policy government
  federal state civic law enforcement security safety laboratory lab scientific science data analytics analytical
  statistical quantitative product agile development web mobile cloud network networking database programming
  coding developer devops machine learning engineer field construction agricultural farm automotive mechanical
  electrical civil chemical manufacturing industrial warehouse logistics supply chain human resources hr
  recruiting recruitment training instructional curriculum classroom student tutoring coaching counseling
  counselling therapeutic patient pharmacy dental veterinary beauty fashion apparel`.split(/\s+/),
);

/** Words that join parts of a title. */
export const TITLE_JOINTS: ReadonlySet<string> = new Set("and & / , + | und et y e og en".split(" "));

/** Heads that are also items of lists: as titles they need the look of the document's other titles. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  `training research teaching leadership communication technology software programming databases platforms systems
  applications tools knowledge presentations presentation lectures conferences events seminars workshops supervision
  mentoring advising community service consulting freelance it computer work history positions studies
  operating systems frameworks methodologies equipment hours speaking press media travel books articles 
  competitions recognition statement focus goals goal aim address social online personal links degree degrees
  university license licence certified portfolio film theatre television performances boards committees
  clients industries availability notes other others award honor achievement project interest language reference
  military leadership outreach charity involvement organizations association membership grants academic
  academics certificate history roles jobs employers headline bio stack expertise
  abilities strengths strength quote productions works apps extra additional patents thesis dissertation`
    .split(/\s+/)
    .concat(["operating systems", "programming languages", "social media", "clinical rotations"]),
);
