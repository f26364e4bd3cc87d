import type { ParsedResume } from "../src/schema/parsed-resume.ts";

type Sections = {
  [K in "volunteer" | "awards" | "publications" | "certificates" | "projects"]: NonNullable<ParsedResume[K]>;
};

/** Sections that generated personas lack, in several forms; the rows are taken in turn. */
const VOLUNTEER: readonly Sections["volunteer"][] = [
  [
    {
      organization: "Harbour Food Bank",
      position: "Shift Coordinator",
      startDate: "2018-03",
      endDate: "2020-11",
      highlights: ["Scheduled 40 volunteers a week", "Counted stock every Friday"],
    },
  ],
  [
    {
      organization: "Red Cross",
      position: "Volunteer First Aider",
      location: "Leeds, England",
      startDate: "2021-05",
      summary: "Stands by at football matches and summer fairs.",
    },
    { organization: "City Library", position: "Reading Tutor", startDate: "2016", endDate: "2017" },
  ],
  [],
];
const AWARDS: readonly Sections["awards"][] = [
  [{ title: "Employee of the Year", awarder: "Corvane Electrical", date: "2019-12" }],
  [
    { title: "Best Poster", awarder: "Northern Trade Society", date: "2016" },
    { title: "Dean's List", date: "2014" },
  ],
  [],
];
const PUBLICATIONS: readonly Sections["publications"][] = [
  [
    {
      name: "Waiting times in small clinics: a count of 1,200 visits",
      publisher: "Journal of Plain Practice",
      releaseDate: "2021-04",
      url: "https://doi.org/10.1000/plain.2021.4",
    },
    {
      name: "Notes on shift handover",
      publisher: "Trade Weekly",
      releaseDate: "2018",
      summary: "What gets lost between the late and the early shift.",
    },
  ],
  [{ name: "Measuring what a morning costs", publisher: "Open Kitchen Review", releaseDate: "2020-09" }],
  [],
];
const CERTIFICATES: readonly Sections["certificates"][] = [
  [{ name: "Food Safety, Level 2", issuer: "Highfield Institute", date: "2022-06" }],
  [
    { name: "First Aid at Work", issuer: "St John Ambulance", date: "2023-02" },
    { name: "Manual Handling, Level 1" },
  ],
  [
    {
      name: "Project Planning Basics",
      issuer: "Open Learning Board",
      url: "https://example.org/verify/1181",
    },
  ],
];
const PROJECTS: readonly Sections["projects"][] = [
  [
    {
      name: "Stockroom Map",
      description: "A floor plan that finds every shelf.",
      highlights: ["Drew 3 floors", "Cut search time by half"],
      keywords: ["Excel", "AutoCAD"],
      startDate: "2022-01",
      endDate: "2022-06",
      url: "https://example.org/stockroom",
    },
  ],
  [
    {
      name: "Rota Planner",
      description: "Plans shifts for two sites.",
      keywords: ["Python", "SQLite", "Flask"],
      startDate: "2023-03",
      url: "https://github.com/example/rota-planner",
    },
  ],
  [],
];
const URLS = ["https://jane-example.org", "https://portfolio.example.com/work", undefined];
const STREETS = [undefined, { address: "12 Mill Lane", postalCode: "90210" }, undefined];

/** The resume with sections and fields that generated ones lack; `turn` chooses their forms. */
export function enrichResume(resume: ParsedResume, turn: number): ParsedResume {
  const pick = <T>(rows: readonly T[], by: number): T => rows[Math.floor(turn / by) % rows.length]!;
  const { basics } = resume;
  const url = pick(URLS, 1);
  const joined = {
    volunteer: pick(VOLUNTEER, 1),
    awards: pick(AWARDS, 2),
    publications: pick(PUBLICATIONS, 1),
    certificates: [...(resume.certificates ?? []), ...pick(CERTIFICATES, 1)],
    projects: [...(resume.projects ?? []), ...pick(PROJECTS, 2)],
  };
  return {
    ...resume,
    basics: {
      ...basics,
      location: { ...basics?.location, ...pick(STREETS, 1) },
      ...(url ? { url } : {}),
    },
    ...Object.fromEntries(Object.entries(joined).filter(([, list]) => list.length > 0)),
  };
}
