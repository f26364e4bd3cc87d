import type { SkillTable } from "../parse-skill-lines.ts";

/** Human languages. Names that are also nationalities or dishes have context rules (`context-rules/`). */
const LINES = `
English = English language, written and spoken English, spoken English, English fluency
Spanish = Spanish language, Castilian, Castellano, Español, Castilian Spanish
French = French language, Français
German = German language, Deutsch
Italian = Italian language, Italiano
Portuguese = Portuguese language, Português
Brazilian Portuguese > Portuguese
Dutch = Dutch language, Nederlands
Flemish = Flemish language
Afrikaans
Danish = Danish language
Swedish = Swedish language
Norwegian = Norwegian language
Finnish = Finnish language
Icelandic = Icelandic language
Russian = Russian language
Ukrainian = Ukrainian language
Belarusian = Belarusian language
Polish = Polish language, Polski
Czech = Czech language
Slovak = Slovak language
Slovenian = Slovene, Slovenian language
Croatian = Croatian language
Serbian = Serbian language
Bosnian = Bosnian language
Serbo-Croatian
Macedonian = Macedonian language
Bulgarian = Bulgarian language
Romanian = Romanian language
Hungarian = Hungarian language, Magyar
Greek = Greek language, Modern Greek
Albanian = Albanian language
Turkish = Turkish language
Estonian = Estonian language
Latvian = Latvian language
Lithuanian = Lithuanian language
Irish Gaelic = Irish language, Gaeilge, Irish
Scottish Gaelic
Welsh = Welsh language, Cymraeg
Basque = Basque language, Euskara
Catalan = Catalan language
Galician = Galician language
Maltese = Maltese language
Luxembourgish
Yiddish
Latin = Latin language
Ancient Greek
Arabic = Arabic language, Modern Standard Arabic
Hebrew = Hebrew language, Modern Hebrew
Farsi = Persian, Persian language, Farsi language
Dari
Pashto = Pashtu
Kurdish = Kurdish language, Kurmanji, Sorani
Armenian = Armenian language
Georgian = Georgian language
Azerbaijani = Azeri
Kazakh = Kazakh language
Uzbek = Uzbek language
Mongolian = Mongolian language
Hindi = Hindi language
Urdu = Urdu language
Bengali = Bangla, Bengali language
Punjabi = Panjabi, Punjabi language
Gujarati = Gujarati language
Marathi = Marathi language
Tamil = Tamil language
Telugu = Telugu language
Kannada = Kannada language
Malayalam = Malayalam language
Nepali = Nepali language
Sinhala = Sinhalese
Sanskrit
Chinese = Chinese language
Mandarin Chinese = Mandarin, Chinese Mandarin, Putonghua, Chinese (Mandarin), Mandarin language > Chinese
Cantonese = Cantonese Chinese, Chinese (Cantonese) > Chinese
Taiwanese Hokkien = Hokkien, Minnan
Shanghainese
Japanese = Japanese language
Korean = Korean language
Vietnamese = Vietnamese language
Thai = Thai language
Lao = Laotian
Khmer = Cambodian
Burmese = Burmese language
Hmong
Tagalog = Filipino, Filipino language, Tagalog language
Cebuano = Bisaya
Ilocano
Indonesian = Bahasa Indonesia, Indonesian language
Malay = Bahasa Melayu, Malay language, Bahasa Malaysia
Samoan = Samoan language
Hawaiian language
Swahili = Kiswahili
Amharic
Tigrinya
Somali = Somali language
Oromo
Hausa
Yoruba
Igbo
Zulu = isiZulu
Xhosa = isiXhosa
Shona
Twi
Wolof
Lingala
Kinyarwanda
Haitian Creole = Haitian Kreyol, Creole, Haitian Kreyòl, Kreyol
American Sign Language = ASL > sign language
British Sign Language = BSL > sign language
sign language = sign languages
Braille
Esperanto
bilingual in English and Spanish = bilingual English/Spanish, English/Spanish bilingual, bilingual Spanish/English, bilingual (English/Spanish), Spanish/English bilingual, bilingual in Spanish and English, bilingual Spanish, bilingual in Spanish > English, Spanish, bilingualism
bilingual in English and French = bilingual English/French, bilingual French/English, bilingual in French and English, French/English bilingual, English/French bilingual > English, French
`;

const KNOWLEDGE = `
bilingualism = bilingual, bi-lingual
multilingualism = multilingual, multi-lingual, trilingual
translation = language translation, written translation, translating documents, document translation, translations, translated, translating, translator, translators
interpretation between languages = language interpretation, interpreting between languages, language interpreting
simultaneous interpretation = simultaneous interpreting
consecutive interpretation = consecutive interpreting
medical interpretation = medical interpreting, healthcare interpreting, medical interpreter
court interpretation = legal interpreting, court interpreting, legal interpretation
sign language interpretation = sign language interpreting, sign language interpreter > sign language
ASL interpretation = ASL interpreting, ASL interpreter > sign language interpretation, American Sign Language
legal translation > translation
medical translation > translation
technical translation > translation
literary translation > translation
translation management
phonetics
foreign languages = foreign language skills, modern languages
interpreting = interpreter services, court interpreter
`;

const TOOLS = `
SDL Trados = Trados, Trados Studio, SDL Trados Studio > computer-assisted translation
memoQ > computer-assisted translation
Wordfast > computer-assisted translation
Memsource = Phrase TMS > computer-assisted translation
Smartling > computer-assisted translation
Smartcat > computer-assisted translation
Déjà Vu X3 > computer-assisted translation
OmegaT > computer-assisted translation
computer-assisted translation = CAT tools, computer aided translation, computer-assisted translation tools, translation memory
machine translation post-editing = MTPE, post-editing of machine translation, post-editing, post-edited, machine translation postediting
Rosetta Stone
`;

const CERTIFICATES = `
IELTS = International English Language Testing System > English
TOEFL = TOEFL iBT, Test of English as a Foreign Language > English
TOEIC = Test of English for International Communication > English
Cambridge C1 Advanced = Cambridge English: Advanced > English
Cambridge C2 Proficiency = Cambridge English: Proficiency > English
Cambridge B2 First = First Certificate in English, FCE Cambridge > English
DELE = DELE B2, DELE C1, Diplomas de Español como Lengua Extranjera > Spanish
DELF = DELF B2, DELF B1, Diplôme d'études en langue française > French
DALF = DALF C1, DALF C2 > French
Goethe-Zertifikat = Goethe certificate, Goethe-Zertifikat B2, Goethe-Zertifikat C1 > German
TestDaF > German
JLPT = Japanese-Language Proficiency Test, JLPT N1, JLPT N2 > Japanese
HSK = HSK 6, HSK 5, Hanyu Shuiping Kaoshi > Mandarin Chinese
TOPIK = Test of Proficiency in Korean > Korean
ATA certification = ATA certified translator, American Translators Association certification > translation
Certified Medical Interpreter = CMI NBCMI, Certified Healthcare Interpreter > medical interpretation
Certified Court Interpreter = Federal Court Interpreter, state certified court interpreter > court interpretation
Registry of Interpreters for the Deaf certification = RID certified, National Interpreter Certification > sign language interpretation
`;

/** Human languages, translation and interpreting, language certificates. */
export const LANGUAGES: SkillTable[] = [
  { field: "languages", kind: "language", lines: LINES },
  { field: "languages", kind: "knowledge", lines: KNOWLEDGE },
  { field: "languages", kind: "tool", lines: TOOLS },
  { field: "languages", kind: "certificate", lines: CERTIFICATES },
];
