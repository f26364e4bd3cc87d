import type { FoundBy } from "../../schema/parsed-resume.ts";
import type { Span } from "../../schema/span.ts";
import { tidyValue } from "./clean-text.ts";
import type { Field } from "./split-fields.ts";

/** Collects where each fact stands and which reader found it, by its JSON Resume path. */
export class FactPlaces {
  readonly spans: Record<string, Span> = {};
  readonly found_by: Record<string, FoundBy> = {};

  /** Notes a place; one outside the text (start -1) is left out. */
  mark(path: string, start: number, end: number): void {
    if (start >= 0 && end > start) this.spans[path] = [start, end];
  }

  /** Notes a field's place and returns { key: its tidy text }, or {} when there is none. */
  fact<K extends string>(path: string, key: K, field: Field | null): { [P in K]?: string } {
    const value = field ? tidyValue(field.text) : "";
    if (!field || value === "") return {};
    this.mark(`${path}/${key}`, field.start, field.end);
    this.found_by[`${path}/${key}`] = field.found_by ?? "rules";
    return { [key]: value } as { [P in K]?: string };
  }
}
