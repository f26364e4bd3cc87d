import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { stem } from "../profile/stem.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import { checkDate, checkEntry } from "./check-facts/check-entry.ts";
import { checkLines, linesOf } from "./check-facts/check-lines.ts";
import { checkSkills } from "./check-facts/check-skills.ts";
import { checkSummary, heldTitles } from "./check-facts/check-summary.ts";
import { collectEvidence } from "./check-facts/collect-evidence.ts";
import { holderExists, ruleOf, valueAt } from "./check-facts/resume-paths.ts";
import type { DroppedEdit, Edit, Refusal } from "./edit.ts";

export interface CheckOptions {
  matcher: SkillMatcher;
  /** YYYY-MM-DD: what "present" means. */
  as_of: string;
}

/** Longest text of one edit and longest line of it, in characters; longer ones are refused unread. */
const LONGEST = 20_000;
const LONGEST_LINE = 4_000;
/** Longest text that may be cut anew without a change of words. */
const LONGEST_RECUT = 200_000;

/**
 * Holds every edit against the source resume. An edit stands only when each of its words, numbers, deeds and names is
 * licensed by the source; what stands gets its evidence. Pure and deterministic.
 */
export function checkFacts(
  resume: ParsedResume,
  edits: readonly Edit[],
  options: CheckOptions,
): { accepted: Edit[]; dropped: DroppedEdit[] } {
  const accepted: Edit[] = [];
  const dropped: DroppedEdit[] = [];
  for (const edit of edits) {
    const refusals = checkEdit(resume, edit, options);
    if (refusals.length > 0) dropped.push({ edit, refusals });
    else accepted.push({ ...edit, evidence: collectEvidence(resume, edit, options.matcher) });
  }
  return { accepted, dropped };
}

/** Why an edit may not stand; empty when it may. */
export function checkEdit(resume: ParsedResume, edit: Edit, options: CheckOptions): Refusal[] {
  const rule = ruleOf(edit.path);
  const before = valueAt(resume, edit.path);
  const after = edit.after.normalize("NFC");
  if (rule === null || !holderExists(resume, edit.path))
    return [refusal("unknown_path", `"${edit.path}" is no place that a rewrite may write to.`, edit.path)];
  if ((before ?? "") !== edit.before)
    return [
      refusal("before_mismatch", "The text to be replaced is not what the resume says there.", edit.path),
    ];
  if (after === (before ?? "")) return [];
  if (isRecut(before ?? summaryInstead(resume, edit.path) ?? "", after)) return [];
  if (after.trim() === "" || isTooLong(after) || isTooLong(before ?? ""))
    return [refusal("empty", "The new text is empty, or too long for one value.", edit.path)];
  const invisible = INVISIBLE.exec(after)?.[0];
  if (invisible !== undefined && !(before ?? "").includes(invisible))
    return [refusal("word_added", "The new text holds invisible or control characters.", edit.path)];
  switch (rule) {
    case "protected":
      return [
        refusal("protected_field", "Name, contact and address are the person's own to change.", edit.path),
      ];
    case "entry":
      return before === null ? [unsaid(edit)] : checkEntry(before, after);
    case "date":
      return before === null ? [unsaid(edit)] : checkDate(before, after);
    case "label":
      return checkLabel(resume, after);
    case "skills":
      return checkSkills(resume, before ?? "", after, options.matcher);
    case "order":
      return checkOrder(before ?? "", after);
    case "summary":
      return checkSummary(resume, before ?? "", after, options);
    case "claim":
      return before === null
        ? [unsaid(edit)]
        : checkLines(before, after, {
            matcher: options.matcher,
            employer: employerOf(resume, edit.path),
            ended: hasEnded(resume, edit.path, options.as_of),
          });
  }
}

/** Word for word the same text, cut into more lines: a full stop or semicolon may go where a line ends. */
export function isRecut(before: string, after: string): boolean {
  if (Math.max(before.length, after.length) > LONGEST_RECUT) return false;
  const source = before
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .trim();
  let at = 0;
  for (const line of linesOf(after.normalize("NFC"))) {
    const words = line.replace(/\s+/g, " ").replace(/[.;]$/, "");
    if (!source.startsWith(words, at)) return false;
    at += words.length;
    if (at < source.length && !/[.;\s]/.test(source[at]!)) return false;
    if (source[at] === "." || source[at] === ";") at++;
    while (at < source.length && /\s/.test(source[at]!)) at++;
  }
  return at > 0 && at === source.length;
}

/** Prose of a job without bullets: its sentences may become the bullets. */
export function summaryInstead(resume: ParsedResume, path: string): string | undefined {
  const found = /^work\/(\d+)\/highlights$/.exec(path);
  const entry = found ? resume.work?.[Number(found[1])] : undefined;
  return entry && (entry.highlights ?? []).length === 0 ? entry.summary : undefined;
}

function isTooLong(text: string): boolean {
  return text.length > LONGEST || text.split("\n").some((line) => line.length > LONGEST_LINE);
}

/** Characters that a reader does not see: control, zero-width, direction marks, tags. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/u;

function refusal(code: Refusal["code"], message: string, word: string): Refusal {
  return { code, message, words: [word] };
}

function unsaid(edit: Edit): Refusal {
  return refusal("word_added", "The resume says nothing there, so nothing can be reworded.", edit.path);
}

function checkLabel(resume: ParsedResume, after: string): Refusal[] {
  const held = heldTitles(resume);
  if (held.some((title) => checkEntry(title, after).length === 0)) return [];
  return [refusal("title_added", `"${after}" is no title that the resume gives.`, after)];
}

function checkOrder(before: string, after: string): Refusal[] {
  const own = linesOf(after).sort().join("\n");
  if (own === linesOf(before).sort().join("\n")) return [];
  return [refusal("fact_changed", "Sections may change their order; none may come or go.", after)];
}

function hasEnded(resume: ParsedResume, path: string, as_of: string): boolean {
  const [section, at] = path.split("/");
  const end = section === "work" ? resume.work?.[Number(at)]?.endDate : undefined;
  return end !== undefined && /^\d{4}/.test(end) && end < as_of;
}

/** Stems of the employer's name: its own bullets may name it. */
function employerOf(resume: ParsedResume, path: string): ReadonlySet<string> {
  const [section, at] = path.split("/");
  const name = section === "work" ? resume.work?.[Number(at)]?.name : undefined;
  return new Set(
    (name ?? "")
      .split(/[^\p{L}\p{N}&'’.-]+/u)
      .filter((word) => word !== "")
      .map(stem),
  );
}
