import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedText, readAnnotatedResume } from "../../src/train/tagger/read-annotated-resume.ts";
import { type AnnotatedPosting, groupPostings } from "./posting-sets.ts";

/** Names the resumes whose annotation stops half-way, one a line. */
const LEFT_OUT = "not-fully-annotated.txt";
const POSTINGS = new URL("postings/", import.meta.url);

/** The completely annotated resumes below a data folder; null where there are none. */
export function readAnnotatedResumes(data: string): AnnotatedText[] | null {
  const folder = join(data, "resume-entities");
  if (!existsSync(join(folder, LEFT_OUT))) return null;
  const leftOut = new Set(readFileSync(join(folder, LEFT_OUT), "utf8").split(/\s+/));
  return namesIn(folder, ".xml")
    .filter((name) => !leftOut.has(name))
    .map((name) => readAnnotatedResume(readFileSync(join(folder, name), "utf8")));
}

/** The annotated postings that nothing is trained on; null where one of the sets is absent. */
export function readAnnotatedPostings(
  data: string,
): { skillspan: AnnotatedPosting[]; green: AnnotatedPosting[] } | null {
  const pathOf = (set: string): string => join(data, "skill-spans", `${set}-dev.json`);
  if (!["skillspan", "green"].every((set) => existsSync(pathOf(set)))) return null;
  const read = (set: string): AnnotatedPosting[] => groupPostings(readFileSync(pathOf(set), "utf8"));
  return { skillspan: read("skillspan"), green: read("green") };
}

/** The resume files below a data folder with their categories, sorted; null where there are none. */
export function listPdfs(data: string): { category: string; path: string }[] | null {
  const folder = join(data, "resume-pdfs");
  if (!existsSync(folder)) return null;
  const files = namesIn(folder, "").flatMap((category) =>
    namesIn(join(folder, category), ".pdf").map((name) => ({ category, path: join(folder, category, name) })),
  );
  return files.length > 0 ? files : null;
}

/** The fixed postings, one a category, sorted. */
export function readFixedPostings(): { category: string; text: string }[] {
  return readdirSync(POSTINGS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({
      category: name.slice(0, -".txt".length),
      text: readFileSync(new URL(name, POSTINGS), "utf8"),
    }));
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}
