import assert from "node:assert/strict";
import { test } from "node:test";
import { detectLanguage } from "./detect-language.ts";

const TEXTS: readonly (readonly [string, string])[] = [
  [
    "en",
    "Jane Doe. Registered nurse with ten years of experience in acute care. Managed a team of twelve nurses and trained new staff. Skills: triage, IV therapy, Epic. Education: University of Texas.",
  ],
  [
    "en",
    "François Dupont, Lyon. Research engineer at Dassault Systèmes. Developed solvers in C++ and reduced the run time by half. École Centrale de Lyon, Université Grenoble Alpes. Languages: French (native), Spanish, German. Worked with the team on the design of tests.",
  ],
  [
    "en",
    "SENIOR ACCOUNTANT Skills accounting, budgeting, Excel, general ledger, payroll, QuickBooks Experience Senior Accountant 2015 to Current Northwind Traders Dayton Prepare monthly financial statements, reconcile accounts, supervise junior accountants Education Bachelor of Science Ohio State University",
  ],
  [
    "en",
    "María de la Cruz, Calle de la Rosa, San Juan. Sales manager for the Caribbean. Led a team of eight and grew sales in Puerto Rico and the Dominican Republic. Bilingual in English and Spanish. Universidad de Puerto Rico.",
  ],
  [
    "de",
    "Thomas Becker. Berufserfahrung: Software Engineer bei der Firma Vogel GmbH. Entwicklung von Microservices mit Java, Spring Boot, Kubernetes und Docker. Leitung eines Teams von fünf Entwicklern. Ausbildung: Studium der Informatik an der Universität Leipzig. Sprachen: Deutsch, Englisch.",
  ],
  [
    "fr",
    "Expérience professionnelle: Développeur Java chez Acme à Lyon. Conception et réalisation de microservices avec Spring Boot, Docker et Kubernetes pour les clients de la banque. Formation: diplôme d'ingénieur. Langues: anglais courant, français.",
  ],
  [
    "es",
    "Experiencia laboral: Ingeniero de software en Acme, Madrid. Desarrollo de aplicaciones con Java y Spring para los clientes de la empresa. Gestión de un equipo de cinco personas. Formación: Universidad de Sevilla. Idiomas: español, inglés.",
  ],
  [
    "it",
    "Esperienza lavorativa: ingegnere del software presso Acme di Milano. Sviluppo di applicazioni con Java e Spring per i clienti della banca. Gestione di un gruppo di cinque persone. Istruzione: laurea in informatica. Lingue: italiano e inglese.",
  ],
  [
    "pt",
    "Experiência profissional: engenheiro de software na Acme em Lisboa. Desenvolvimento de aplicações com Java e Spring para os clientes da empresa. Gestão de uma equipa de cinco pessoas. Formação: Universidade do Porto. Idiomas: português e inglês.",
  ],
  [
    "nl",
    "Werkervaring: softwareontwikkelaar bij Acme in Utrecht. Verantwoordelijk voor de ontwikkeling van toepassingen met Java en Spring voor klanten van het bedrijf. Opleiding: informatica aan de universiteit. Talen: Nederlands en Engels.",
  ],
  [
    "pl",
    "Doświadczenie zawodowe: programista w firmie Acme. Rozwój aplikacji w języku Java oraz zarządzanie zespołem pięciu osób. Wykształcenie: studia na Uniwersytecie Warszawskim. Umiejętności: znajomość Spring i Docker. Języki: polski i angielski.",
  ],
  [
    "sv",
    "Arbetslivserfarenhet: utvecklare på Acme i Malmö. Ansvarig för utveckling av tjänster med Java och Spring för företagets kunder. Utbildning: universitetet i Lund. Språk: svenska och engelska. Kunskaper som jag har är Docker och Git.",
  ],
  [
    "da",
    "Erhvervserfaring: udvikler hos Acme i Aarhus. Ansvarlig for udvikling af tjenester med Java og Spring til virksomhedens kunder. Uddannelse: Aarhus Universitet. Sprog: dansk og engelsk. Kompetencer og erfaring efter mange år.",
  ],
  [
    "fi",
    "Työkokemus: ohjelmistokehittäjä, Acme Oy. Vastasin palvelujen kehityksestä ja asiakkaiden tuesta. Koulutus: Helsingin yliopisto. Kielitaito: suomi ja englanti sekä ruotsi. Osaaminen: Java, Spring ja Docker. Olen ollut myös tiimin vetäjä.",
  ],
  [
    "tr",
    "İş deneyimi: Acme şirketi için yazılım geliştirme. Beş kişilik bir ekip ve proje yönetimi. Eğitim: İstanbul Teknik Üniversitesi lisans. Beceriler: Java, Spring ve Docker. Diller: Türkçe ve İngilizce. Müşteri için daha çok çözüm.",
  ],
  [
    "ru",
    "Опыт работы: инженер-программист в компании Акме. Разработка приложений на Java и руководство командой из пяти человек. Образование: Московский государственный университет. Языки: русский и английский.",
  ],
  [
    "uk",
    "Досвід роботи: інженер-програміст у компанії Акме. Розробка застосунків мовою Java і керівництво командою з п'яти осіб. Освіта: Київський національний університет. Мови: українська й англійська.",
  ],
  [
    "zh",
    "工作经历：软件工程师，负责后端服务的设计与开发，使用 Java 和 Spring。教育背景：清华大学计算机科学与技术专业，硕士。语言：中文，英语。",
  ],
  [
    "ja",
    "職務経歴：ソフトウェアエンジニアとしてサービスの設計と開発を担当しました。学歴：東京大学。言語：日本語、英語。Java と Spring を使いました。",
  ],
  [
    "ko",
    "경력: 소프트웨어 엔지니어로서 서비스 설계와 개발을 담당했습니다. 학력: 서울대학교 컴퓨터공학과. 언어: 한국어, 영어. 기술: 자바, 스프링.",
  ],
  [
    "ar",
    "الخبرة المهنية: مهندس برمجيات في شركة. تطوير التطبيقات وقيادة فريق من خمسة أشخاص. التعليم: جامعة القاهرة. اللغات: العربية والإنجليزية.",
  ],
  [
    "he",
    "ניסיון תעסוקתי: מהנדס תוכנה בחברה גדולה. פיתוח יישומים וניהול צוות של חמישה אנשים. השכלה: אוניברסיטת תל אביב. שפות: עברית ואנגלית.",
  ],
  [
    "hi",
    "कार्य अनुभव: सॉफ्टवेयर इंजीनियर। पाँच लोगों की टीम का नेतृत्व और अनुप्रयोगों का विकास। शिक्षा: दिल्ली विश्वविद्यालय। भाषाएँ: हिन्दी और अंग्रेज़ी।",
  ],
];
for (const [language, text] of TEXTS)
  test(`tells ${language}: ${text.slice(0, 40)}`, () => assert.equal(detectLanguage(text), language));

test("tells no language of too few words", () => {
  for (const text of ["", "Jane Doe", "Nurse with ten years of experience", "12345 67890", "工作"])
    assert.equal(detectLanguage(text), "und");
});

test("tells the same language of a text repeated many times", () => {
  const [, text] = TEXTS[0]!;
  assert.equal(detectLanguage(`${text}\n`.repeat(500)), "en");
});
