/** How values of a field are compared. */
export type Comparison = "whole" | "overlap" | "year";

export interface FieldRow {
  field: string;
  title: string;
  /** Labels of the annotators whose values are expected. */
  labels: readonly string[];
  /** whole: equal after folding. overlap: one to one at word Dice ≥ ½. year: the last four-digit year. */
  compare: Comparison;
  /** Counted only in resumes where the annotators marked one. */
  only_where_labelled?: true;
  floor?: number;
  goal?: number;
}

const SKILLS = ["Tech Tools", "Job Specific Skills"];

/** The fields of the annotated resumes. */
export const FIELDS = [
  {
    field: "name",
    title: "Name",
    labels: ["Name"],
    compare: "whole",
    only_where_labelled: true,
    floor: 0.88,
    goal: 0.93,
  },
  {
    field: "email",
    title: "E-mail",
    labels: ["Email Address"],
    compare: "whole",
    only_where_labelled: true,
    floor: 0.96,
    goal: 0.99,
  },
  {
    field: "designation",
    title: "Designation, overlap",
    labels: ["Designation"],
    compare: "overlap",
    floor: 0.6,
    goal: 0.75,
  },
  { field: "designation", title: "Designation, exact", labels: ["Designation"], compare: "whole" },
  {
    field: "company",
    title: "Company, overlap",
    labels: ["Companies worked at"],
    compare: "overlap",
    floor: 0.45,
    goal: 0.62,
  },
  { field: "company", title: "Company, exact", labels: ["Companies worked at"], compare: "whole" },
  {
    field: "degree",
    title: "Degree, overlap",
    labels: ["Degree"],
    compare: "overlap",
    floor: 0.68,
    goal: 0.77,
  },
  { field: "degree", title: "Degree, exact", labels: ["Degree"], compare: "whole" },
  {
    field: "college",
    title: "College, overlap",
    labels: ["College Name"],
    compare: "overlap",
    floor: 0.74,
    goal: 0.8,
  },
  { field: "college", title: "College, exact", labels: ["College Name"], compare: "whole" },
  {
    field: "graduation_year",
    title: "Graduation year",
    labels: ["Graduation Year"],
    compare: "year",
    floor: 0.7,
    goal: 0.85,
  },
  {
    field: "tech_tools",
    title: "Tech tools, exact",
    labels: ["Tech Tools"],
    compare: "whole",
    floor: 0.6,
    goal: 0.68,
  },
  { field: "skills", title: "Skills, exact", labels: SKILLS, compare: "whole", floor: 0.46, goal: 0.52 },
  { field: "skills_listed", title: "Skills, listed items only", labels: SKILLS, compare: "whole" },
  { field: "skills_and_listed", title: "Skills, with listed items", labels: SKILLS, compare: "whole" },
] as const satisfies readonly FieldRow[];

export type EntityField = (typeof FIELDS)[number]["field"];
