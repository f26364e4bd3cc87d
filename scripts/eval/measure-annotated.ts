import type { AnnotatedText } from "../../src/train/tagger/read-annotated-resume.ts";
import { countMatches } from "./count-matches.ts";
import { type EntityField, FIELDS, type FieldRow } from "./entity-fields.ts";
import type { Entities, Extractor } from "./extractor.ts";
import { type Counts, type Quality, qualityOf } from "./micro-scores.ts";

/** As many as end in minutes: two are fitted at a time, on a core each. */
const FOLDS = 4;

export interface AnnotatedFigures {
  resumes: number;
  /** Folds that a learning extractor was tried on. */
  folds: number;
  /** By extractor, then in the order of FIELDS; null where the extractor never gives the field. */
  extractors: { name: string; fields: (Quality | null)[] }[];
}

/** Entity sets of annotated resumes against what each extractor reads. */
export async function measureAnnotated(
  resumes: readonly AnnotatedText[],
  extractors: readonly Extractor[],
  report: (line: string) => void,
): Promise<AnnotatedFigures> {
  const rows: AnnotatedFigures["extractors"] = [];
  for (const extractor of extractors) {
    const read = await readAll(resumes, extractor, report);
    rows.push({ name: extractor.name, fields: FIELDS.map((row) => measureField(row, resumes, read)) });
  }
  return { resumes: resumes.length, folds: FOLDS, extractors: rows };
}

async function readAll(
  resumes: readonly AnnotatedText[],
  extractor: Extractor,
  report: (line: string) => void,
): Promise<Entities[]> {
  const read: Entities[] = new Array(resumes.length);
  const folds = extractor.learns ? FOLDS : 1;
  const readFold = async (fold: number): Promise<void> => {
    const isHeldOut = (index: number): boolean => index % folds === fold;
    const training = extractor.learns ? resumes.filter((_, index) => !isHeldOut(index)) : [];
    const readEntities = await extractor.readResumes(training);
    for (const [index, resume] of resumes.entries())
      if (isHeldOut(index)) read[index] = await readEntities(resume.text);
    report(`annotated resumes, ${extractor.name}: fold ${fold + 1} of ${folds}`);
  };
  const open = Array.from({ length: folds }, (_, fold) => fold);
  const work = async (): Promise<void> => {
    for (let fold = open.shift(); fold !== undefined; fold = open.shift()) await readFold(fold);
  };
  await Promise.all([work(), work()]);
  return read;
}

function measureField(
  row: FieldRow & { field: EntityField },
  resumes: readonly AnnotatedText[],
  read: readonly Entities[],
): Quality | null {
  if (!read.some((entities) => entities[row.field])) return null;
  const documents: Counts[] = [];
  for (const [index, { text, spans }] of resumes.entries()) {
    const expected = spans
      .filter(({ type }) => row.labels.includes(type))
      .map(({ start, end }) => text.slice(start, end));
    const counts = countMatches(expected, read[index]![row.field] ?? [], row.compare);
    if (row.only_where_labelled && counts.expected === 0) continue;
    documents.push(counts);
  }
  return qualityOf(documents);
}
