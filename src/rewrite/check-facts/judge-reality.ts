import type { Word } from "./read-words.ts";
import { AGENCY, type Agency, LED_OBJECTS, type VerbForm } from "./words/verb-classes.ts";

const BE = new Set("was were is are been being be am".split(" "));
const MODALS = new Set("would might could should will shall may must".split(" "));
/** Nouns and verbs of what is only meant. */
const PLANS =
  /^(?:plan|proposal|idea|design|concept|strategy|case|bid|application|roadmap|request|permission|quote|tender|suggestion|schedule|intention|attempt|effort|offer|invitation|chance|opportunity|aim|goal|try|tri|hope|wish|want|propos|planned|hoped|hopes|wants|wanted|wished|intended|intends|aimed|aims|tried|attempted|asked|agreed|offered|applied|expected|expects|scheduled|due|invited|volunteered|preparing|prepares|prepared)s?$/;
/** Verbs behind which "to" tells of what was done: "used X to clean", "worked to". */
const ENABLING =
  /^(?:use|utilize|utilise|apply|employ|work|help|assist|support|serve|collaborate|cooperate|partner|liaise|coordinate|contribute|participate|continue|begin|start|manage|learn|join|team|run|ensure)$/;

/** Whether a deed was done: not behind "would", nor behind "to" or "for" that tell what something was for. */
export function isReal(words: readonly Word[], at: number, form: VerbForm, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    const { text } = words[i]!;
    if (MODALS.has(text) && words[i]!.kind === "function") return false;
    if (text === "to" && BE.has(words[i - 1]?.text ?? "")) return false;
  }
  const before = words[at - 1]?.text;
  if (form === "base" && before === "to") {
    for (let i = at - 2; i >= 0; i--) {
      const word = words[i]!;
      if (PLANS.test(word.text)) return false;
      if (word.text === "able" || word.text === "responsible") return true;
      if (word.verb && (word.verb.forms.has("past") || word.verb.forms.has("ing") || i === 0))
        return ENABLING.test(word.verb.base);
      if (/[^e](?:ed|ing)$/.test(word.text)) return ENABLING.test(word.text.replace(/(?:ed|ing)$/, ""));
      if (word.opens) return ENABLING.test(word.text) || ENABLING.test(word.verb?.base ?? "");
    }
  }
  if (form === "ing" && (before === "for" || before === "on")) return !PLANS.test(words[at - 2]?.text ?? "");
  return true;
}

/** How large the person's part is by the verb alone; leading where people or places are managed. */
export function agencyAt(words: readonly Word[], at: number): Agency {
  const known = words[at]!.verb;
  if (!known || known.classes.length === 0) return AGENCY.do;
  if (known.base === "work")
    return /^(?:on|with)$/.test(words[at + 1]?.text ?? "") ? AGENCY.assist : AGENCY.do;
  const levels = known.classes.map((one) => one.agency);
  const least = Math.min(...levels) as Agency;
  if (!/^(?:manage|management|run)$/.test(known.base)) return least;
  for (let i = at + 1; i < words.length && i <= at + 6 && !words[i]!.breaks; i++)
    if (LED_OBJECTS.has(words[i]!.text)) return AGENCY.lead;
  return least;
}
