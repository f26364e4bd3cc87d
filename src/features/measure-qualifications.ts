/** How much of what a posting asks for was understood. Zeros where the job was given as facts. */
export interface QualificationReading {
  /** Sentences or list items that ask for something. */
  stated: number;
  /** Those of them in which nothing was recognised. */
  unexplained: number;
  /** Share of their characters that no recognised fact covers, 0-1. */
  uncovered: number;
}

type Spans = readonly (readonly [start: number, end: number])[];

const STATED = "qualifications/";
/** Facts that explain what a qualification asks for. */
const EXPLAINED_BY =
  /^(?:required_skills|preferred_skills|soft_skills|tools|keywords|knock_outs)\/|^experience_years$/;

/** Reads the evidence of a parsed_jd. A word that no vocabulary knows leaves its sentence unexplained. */
export function measureQualifications(
  evidence: Readonly<Record<string, Spans>> | undefined,
): QualificationReading {
  const entries = Object.entries(evidence ?? {});
  const stated = entries.filter(([key]) => key.startsWith(STATED)).flatMap(([, spans]) => spans);
  const facts = entries
    .filter(([key]) => EXPLAINED_BY.test(key))
    .flatMap(([, spans]) => spans)
    .toSorted((a, b) => a[0] - b[0]);
  let unexplained = 0;
  let letters = 0;
  let covered = 0;
  for (const [start, end] of stated) {
    const inside = coveredIn(facts, start, end);
    if (inside === 0) unexplained++;
    letters += end - start;
    covered += inside;
  }
  return { stated: stated.length, unexplained, uncovered: letters > 0 ? 1 - covered / letters : 0 };
}

/** Characters from `start` to `end` that lie in one of the spans, which are sorted by their start. */
function coveredIn(spans: Spans, start: number, end: number): number {
  let covered = 0;
  let reached = start;
  for (const [from, to] of spans) {
    if (from >= end) break;
    const left = Math.max(from, reached);
    const right = Math.min(to, end);
    if (right <= left) continue;
    covered += right - left;
    reached = right;
  }
  return covered;
}
