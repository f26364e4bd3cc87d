/** Given and family names of many cultures, paired within a culture. */
export const NAMES: readonly { given: readonly string[]; family: readonly string[] }[] = [
  rows(
    "Amelia Oliver Grace Harry Isla Arthur Freya Alfie",
    "Whitfield Ashdown Harrow Pemberton Kersey Thackray Winslow Barlow",
  ),
  rows(
    "Madison Ethan Brianna Tyler Savannah Logan Paige Wyatt",
    "Hollister McAllister Redding Calloway Strickland Beckett Ogden Vance",
  ),
  rows(
    "Lucía Mateo Valentina Santiago Camila Andrés Ximena Rodrigo",
    "Fernández Ibáñez Quiroga Salcedo Villanueva Orozco Peñaranda Zúñiga",
  ),
  rows(
    "Beatriz Thiago Larissa Caio Helena Vinícius Inês Duarte",
    "Figueiredo Carvalho Nogueira Teixeira Brandão Guimarães Moura Falcão",
  ),
  rows(
    "Aarav Priya Rohan Ananya Vikram Kavya Arjun Meera",
    "Deshpande Iyer Chatterjee Bhattacharya Nair Kulkarni Gokhale Reddy",
  ),
  rows("Wei Xiulan Jun Yating Haoran Meiling Zihan Lifen", "Zhang Huang Ouyang Zheng Xu Deng Luo Fang"),
  rows(
    "Haruto Yui Sota Sakura Ren Aoi Kaito Hina",
    "Takahashi Nakamura Kobayashi Yoshida Matsumoto Hayashi Shimizu Ogawa",
  ),
  rows("Minjun Seoyeon Jiho Hayoon Dohyun Sujin Taeyang Eunji", "Kang Yoon Hwang Seo Bae Noh Jeong Shin"),
  rows("Nguyet Minh Thanh Linh Quang Huong Duc Trang", "Nguyễn Trần Phạm Hoàng Đặng Bùi Đỗ Vũ"),
  rows(
    "Chinedu Adaeze Emeka Ngozi Ifeanyi Chiamaka Obinna Nneka",
    "Okonkwo Eze Nwachukwu Obi Onyekachi Uzor Madu Okeke",
  ),
  rows("Kwame Akosua Kofi Abena Yaw Efua Kojo Ama", "Mensah Boateng Owusu Asante Appiah Ofori Sarpong Adjei"),
  rows(
    "Fatima Omar Layla Yusuf Salma Karim Nadia Tariq",
    "Haddad Mansour Khalil Najjar Darwish Sabbagh Rahal Qasim",
  ),
  rows(
    "Elif Emre Zeynep Burak Defne Kerem Selin Ozan",
    "Yılmaz Demir Çelik Şahin Aydın Öztürk Kılıç Erdoğan",
  ),
  rows(
    "Katarzyna Wojciech Agnieszka Tomasz Zofia Paweł Hanna Michał",
    "Kowalczyk Wiśniewska Zielińska Wójcik Mazur Krawczyk Dąbrowska Szymański",
  ),
  rows(
    "Anneliese Jürgen Greta Matthias Lieselotte Florian Heike Björn",
    "Schröder Vogelsang Krämer Lindqvist Brückner Weißmann Hartwig Engelhardt",
  ),
  rows(
    "Chloé Étienne Margaux Théo Élodie Rémi Océane Bastien",
    "Lefèvre Moreau Gauthier Rousseau Bélanger Fournier Desrosiers Pelletier",
  ),
  rows(
    "Giulia Matteo Chiara Lorenzo Alessia Davide Ginevra Tommaso",
    "Esposito Ricciardi Colombo Marchetti Bellini Ferrante Lombardi Santoro",
  ),
  rows(
    "Saoirse Cillian Niamh Fionn Aoife Oisín Caoimhe Eoin",
    "O'Sullivan Gallagher Ó_Briain Kavanagh Doherty McCarthy O'Rourke Brennan",
  ),
  rows(
    "Leilani Keoni Moana Tane Aroha Wiremu Sina Manaia",
    "Kahale Tuilagi Ngata Parata Faleolo Mahuta Kealoha Taufa",
  ),
  rows(
    "Dmytro Oksana Bohdan Iryna Taras Olena Andriy Kateryna",
    "Shevchuk Kovalenko Bondarenko Tkachuk Melnyk Savchenko Lysenko Hrytsenko",
  ),
];

function rows(given: string, family: string): { given: string[]; family: string[] } {
  const words = (text: string) => text.split(" ").map((word) => word.replaceAll("_", " "));
  return { given: words(given), family: words(family) };
}

/** Places with telephone numbers that are kept for fiction: # is a digit. */
export const PLACES: readonly {
  city: string;
  region: string;
  country: string;
  code: string;
  phone: string;
}[] = [
  {
    city: "Leeds",
    region: "West Yorkshire",
    country: "United Kingdom",
    code: "GB",
    phone: "+44 113 496 0###",
  },
  { city: "Bristol", region: "Somerset", country: "United Kingdom", code: "GB", phone: "+44 117 496 0###" },
  { city: "London", region: "Greater London", country: "United Kingdom", code: "GB", phone: "020 7946 0###" },
  {
    city: "Glasgow",
    region: "Lanarkshire",
    country: "United Kingdom",
    code: "GB",
    phone: "+44 141 496 0###",
  },
  { city: "Manchester", region: "Lancashire", country: "United Kingdom", code: "GB", phone: "0161 496 0###" },
  { city: "Chicago", region: "IL", country: "United States", code: "US", phone: "(312) 555-01##" },
  { city: "Portland", region: "OR", country: "United States", code: "US", phone: "(503) 555-01##" },
  { city: "Austin", region: "TX", country: "United States", code: "US", phone: "512-555-01##" },
  { city: "Columbus", region: "OH", country: "United States", code: "US", phone: "+1 614 555 01##" },
  { city: "Denver", region: "CO", country: "United States", code: "US", phone: "303.555.01##" },
  { city: "Atlanta", region: "GA", country: "United States", code: "US", phone: "(404) 555-01##" },
  { city: "Toronto", region: "ON", country: "Canada", code: "CA", phone: "416-555-01##" },
  { city: "Vancouver", region: "BC", country: "Canada", code: "CA", phone: "(604) 555-01##" },
  { city: "Melbourne", region: "VIC", country: "Australia", code: "AU", phone: "+61 3 7010 ####" },
  { city: "Sydney", region: "NSW", country: "Australia", code: "AU", phone: "+61 2 5550 ####" },
  { city: "Brisbane", region: "QLD", country: "Australia", code: "AU", phone: "+61 7 7010 ####" },
];

/** First words of employers' names. */
export const EMPLOYER_WORDS: readonly string[] = words(
  `Brightwater Northgate Oakfield Halden Merriweather Castleton Silverbrook Fairhaven Eastwick Thornbury Larkspur Ravensworth
   Westmere Kingsbridge Ashcombe Millbrook Stonehaven Greywood Redcliff Harborne Lindale Foxley Marlowe Penhallow Dunmore
   Whitestone Aldgate Brackenridge Cedarholm Elmhurst Glenmoor Hawksworth Ivybridge Kestrel Langdale Moorcroft Netherby
   Orchardleigh Pinecrest Quayside Rosemount Selwyn Tamarisk Underhill Valemont Wyndham Yarrow Ainsley Belcourt Corvane Delmont`,
);

export const SCHOOL_WORDS: readonly string[] = words(
  `Northfield Westbrook Ardmore Hartwell Kingsford Lakeside Stanmore Wexley Ellerton Farnham Calder Brookvale Redgate Summerfield
   Thornfield Ashgrove Burnley Denholm Eastbourne Fernhill`,
);

export const SCHOOL_KINDS: readonly string[] = [
  "University",
  "College",
  "Institute",
  "State University",
  "Polytechnic",
];

export const DEGREES: readonly string[] = [
  "Bachelor of Science",
  "Bachelor of Arts",
  "Master of Science",
  "Master of Arts",
  "Associate Degree",
  "Higher National Diploma",
];

/** Languages with the words for how well they are spoken. */
export const LANGUAGES: readonly string[] = words(
  "English Spanish French German Italian Portuguese Polish Turkish Arabic Hindi Mandarin Japanese Korean Vietnamese Ukrainian",
);
export const FLUENCIES: readonly string[] = ["native", "fluent", "conversational", "elementary"];

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
