/**
 * Words by which a text's language is told: function words first, then words that resumes of that language hold
 * and others do not. Lower case. A word may stand under several languages; it then counts little for each.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: `the and of to in for with on at by from as is was are an that this which their our have has been using including
    through within across between under over into also both while all new more than or not be will i my we it its who
    managed developed responsible experience work skills education team years including provided ensured led created
    support working ability knowledge strong maintained assisted prepared designed implemented present current
    summary references languages english university bachelor degree high school`,
  de: `und der die das den dem des ein eine einer eines einem einen mit für von vom zu zum zur bei im ist sind war als
    auf aus nach über unter durch sowie auch bis seit heute nicht oder ich wir sie sich wurde werden haben haben
    berufserfahrung kenntnisse ausbildung studium lebenslauf sprachen verantwortlich entwicklung leitung abschluss
    geboren fähigkeiten unternehmen erfahrung deutsch englisch bereich betreuung erstellung durchführung mitarbeiter
    führung kunden jahre universität schule praktikum weiterbildung sehr gute`,
  fr: `et le la les des du de un une en au aux dans pour par sur avec est sont été que qui à ce cette ces ses son sa nos
    notre leur mes mon plus ou où ainsi chez depuis afin je nous expérience professionnelle compétences formation
    langues diplôme gestion équipe développement responsable clients projet projets mise anglais français
    aujourd année années université école lycée stage loisirs connaissances réalisation suivi`,
  es: `y el la los las de del un una en con para por que es son fue se su sus al como más o entre desde hasta sobre mi
    experiencia laboral profesional educación formación idiomas habilidades conocimientos gestión desarrollo equipo
    responsable clientes proyecto proyectos empresa español inglés actualidad universidad año años trabajo estudios
    atención nivel título licenciatura`,
  it: `e il lo la i gli le di del della dei delle dello un una uno in con per da dal dalla nel nella che è sono al alla
    ai come più o tra fra su sul mi esperienza lavorativa professionale istruzione formazione lingue competenze
    conoscenze gestione sviluppo responsabile clienti progetto progetti azienda italiano inglese oggi università anni
    laurea presso attività diploma scuola`,
  pt: `e o a os as de do da dos das um uma em no na nos nas com para por que é são foi ao à como mais ou entre desde até
    sobre experiência profissional educação formação idiomas habilidades conhecimentos gestão desenvolvimento equipe
    equipa responsável clientes projeto projetos empresa português inglês atual universidade ano anos trabalho
    atendimento não também`,
  nl: `en de het een van in op te met voor door bij aan is zijn was als naar over uit tot om of ook niet ik wij mijn
    ons onze werkervaring opleiding vaardigheden talen ervaring verantwoordelijk ontwikkeling klanten bedrijf
    nederlands engels heden jaar universiteit school kennis beheer werkzaamheden opleidingen hogeschool`,
  pl: `i w z na do od oraz dla przez się jest są był była jako lub nie o po pod przy ich doświadczenie zawodowe
    wykształcenie umiejętności języki znajomość obsługa zarządzanie rozwój odpowiedzialny klienta projektów firmy
    obecnie polski angielski rok lat uniwersytet szkoła studia praca pracy kursy zainteresowania`,
  sv: `och i att en ett som av på för med till är var den det de om från eller inte jag vi min mitt mina samt under vid
    hos arbetslivserfarenhet erfarenhet utbildning kunskaper språk ansvarig utveckling kunder företag svenska engelska
    nuvarande år universitet skola ansvar arbete färdigheter`,
  da: `og i at en et som af på for med til er var den det de om fra eller ikke jeg vi min mit mine samt under ved hos
    erhvervserfaring erfaring uddannelse kompetencer sprog ansvarlig udvikling kunder virksomhed dansk engelsk
    nuværende år universitet skole ansvar arbejde arbejdet kvalifikationer efter blev`,
  no: `og i å at en et som av på for med til er var den det de om fra eller ikke jeg vi min mitt mine samt under ved hos
    arbeidserfaring erfaring utdanning kompetanse språk ansvarlig utvikling kunder bedrift norsk engelsk nåværende år
    universitet skole ansvar arbeid etter ble ferdigheter`,
  fi: `ja on oli sekä tai että joka jossa kanssa mukaan myös ei se olen olin kuin vuosi vuotta työkokemus koulutus
    kielitaito taidot kokemus vastuu kehitys asiakkaat yritys suomi englanti nykyinen yliopisto koulu osaaminen työ
    työtehtävät vastasin`,
  tr: `ve bir bu ile için olarak de da ya veya gibi daha çok en olan oldu iş deneyimi deneyim eğitim yetenekler beceriler
    diller bilgi geliştirme yönetimi sorumlu müşteri proje projeler şirket türkçe ingilizce halen yıl üniversitesi
    lise lisans üniversite`,
  cs: `a v na se je z do pro s o k od po při za jako nebo který která pracovní zkušenosti vzdělání dovednosti jazyky
    znalosti čeština angličtina současnost škola univerzita rok let řízení vývoj zákazníků`,
  hu: `és a az egy hogy nem is volt van meg vagy mint szakmai tapasztalat tanulmányok végzettség nyelvtudás ismeretek
    jelenleg magyar angol egyetem iskola év éve`,
  ro: `și de la în cu pe un o care pentru din sau este sunt a fost experiență profesională educație competențe limbi
    străine cunoștințe prezent română engleză universitatea liceul ani`,
  id: `dan yang di dengan untuk dari pada dalam adalah sebagai atau ke oleh pengalaman kerja pendidikan keahlian bahasa
    kemampuan sekarang universitas tahun perusahaan bertanggung jawab`,
  vi: `và của là cho với trong các được có những một kinh nghiệm làm việc học vấn kỹ năng ngôn ngữ công ty hiện tại năm
    đại học trường`,
};

/** Scripts that alone tell a language, or between which function letters decide. */
export const SCRIPT_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, "ja"],
  [/[\uac00-\ud7af]/g, "ko"],
  [/[\u4e00-\u9fff]/g, "zh"],
  [/[\u0400-\u04ff]/g, "ru"],
  [/[\u0600-\u06ff]/g, "ar"],
  [/[\u0590-\u05ff]/g, "he"],
  [/[\u0900-\u097f]/g, "hi"],
  [/[\u0980-\u09ff]/g, "bn"],
  [/[\u0b80-\u0bff]/g, "ta"],
  [/[\u0c00-\u0c7f]/g, "te"],
  [/[\u0e00-\u0e7f]/g, "th"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u10a0-\u10ff]/g, "ka"],
  [/[\u0530-\u058f]/g, "hy"],
];
