import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One edit of the tables: may it stand? */
export interface FactCase {
  profession: string;
  source: string;
  after: string;
  /** The kind of fabrication, null for an honest rephrasing. */
  kind: string | null;
  title: string;
  employer: string;
}

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** The tables of bullet edits: "#" a job, "=" a bullet, "- kind:" a fabrication, "+" an honest rephrasing. */
export function readCases(folder: "cases" | "unseen" = "cases"): FactCase[] {
  const files = readdirSync(`${HERE}${folder}`).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((name) => parseCases(readFileSync(`${HERE}${folder}/${name}`, "utf8")));
}

export function parseCases(text: string): FactCase[] {
  const cases: FactCase[] = [];
  let job = ["", "", ""];
  let source = "";
  for (const line of text.split("\n")) {
    const rest = line.slice(2);
    if (line.startsWith("# ")) job = rest.split(" | ");
    else if (line.startsWith("= ")) source = rest;
    else if (line.startsWith(" ")) cases.at(-1)!.after += `\n${line.slice(1)}`;
    else if (line.startsWith("- ") || line.startsWith("+ ")) {
      const [profession, title, employer] = job as [string, string, string];
      const cut = line.startsWith("- ") ? rest.indexOf(": ") : -1;
      const kind = cut < 0 ? null : rest.slice(0, cut);
      cases.push({ profession, title, employer, source, kind, after: cut < 0 ? rest : rest.slice(cut + 2) });
    }
  }
  return cases;
}
