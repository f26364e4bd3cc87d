/** Human languages as resumes name them, lower case, in English and in their own or neighbouring spellings. */
export const LANGUAGE_NAMES: ReadonlySet<string> = new Set(
  `english;german;french;spanish;italian;portuguese;dutch;flemish;danish;swedish;norwegian;finnish;icelandic;polish;
  czech;slovak;slovenian;slovene;hungarian;romanian;bulgarian;greek;turkish;croatian;serbian;bosnian;macedonian;
  albanian;ukrainian;belarusian;russian;lithuanian;latvian;estonian;georgian;armenian;azerbaijani;azeri;kazakh;
  uzbek;tajik;kyrgyz;turkmen;mongolian;hindi;urdu;bengali;bangla;punjabi;gujarati;marathi;tamil;telugu;kannada;
  malayalam;odia;oriya;assamese;nepali;sinhala;sinhalese;sanskrit;konkani;sindhi;kashmiri;pashto;dari;farsi;
  persian;kurdish;arabic;hebrew;yiddish;aramaic;amharic;tigrinya;somali;oromo;swahili;kiswahili;hausa;yoruba;
  igbo;twi;akan;wolof;zulu;xhosa;afrikaans;shona;kinyarwanda;luganda;lingala;mandarin;cantonese;chinese;
  mandarin chinese;simplified chinese;traditional chinese;taiwanese;hokkien;hakka;japanese;korean;vietnamese;thai;
  lao;khmer;burmese;malay;bahasa;bahasa indonesia;bahasa melayu;indonesian;javanese;tagalog;filipino;cebuano;
  ilocano;maori;hawaiian;samoan;tongan;haitian creole;creole;catalan;basque;galician;irish;gaelic;welsh;breton;
  luxembourgish;maltese;latin;esperanto;american sign language;asl;british sign language;bsl;sign language;
  deutsch;englisch;französisch;spanisch;italienisch;russisch;français;anglais;allemand;espagnol;italien;español;
  inglés;francés;alemán;português;inglês;italiano;inglese;francese;tedesco;nederlands;engels;svenska;engelska;
  dansk;engelsk;norsk;suomi;englanti;polski;angielski;türkçe;ingilizce;русский;английский;українська;中文;英语;
  日本語;英語;한국어;영어;العربية;עברית;हिन्दी`
    .split(";")
    .map((name) => name.trim()),
);

/** Words that say how well a language is known, lower case. */
export const FLUENCY_WORDS: ReadonlySet<string> = new Set(
  `native fluent fluency proficient proficiency conversational conversant basic beginner elementary intermediate
  advanced professional working full limited bilingual multilingual mother tongue speaker speaking spoken written
  reading writing read write speak good excellent fair very level near upper lower business verbal oral learning
  some knowledge a1 a2 b1 b2 c1 c2 n1 n2 n3 n4 n5 ielts toefl hsk jlpt muttersprache fließend verhandlungssicher
  grundkenntnisse courant langue maternelle nativo fluido avanzado intermedio básico moedertaal modersmål and in
  competent competence understand understanding comprehension first second third language strong operational
  technical command semi highly functional`
    .trim()
    .split(/\s+/),
);
