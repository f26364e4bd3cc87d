import type { TitleFamily } from "./posting-wording.ts";

export const POSTING_FORMATS = ["text", "html", "json_ld"] as const;
export type PostingFormat = (typeof POSTING_FORMATS)[number];

/** One way that postings are written. Where a list stands, the seed chooses. */
export interface PostingStyle {
  name: string;
  format: PostingFormat;
  /** Never seen in training or tuning: kept for the test rows alone. */
  test_only: boolean;
  /** sections: titles split the text; prose: sentences; mixed: one list whose items say how strongly; terse: a line each. */
  shape: "sections" | "prose" | "mixed" | "terse";
  titles: TitleFamily;
  /** How the titles are set in plain text. */
  title_form: "plain" | "colon" | "upper" | "starred";
  marks: readonly string[];
  /** A block of "Location: …" lines at the top. */
  has_fields: boolean;
  /** Parts without a requirement around the core. */
  surroundings: "full" | "short" | "none";
}

/** Every style, by what it is about. */
export const POSTING_STYLES: readonly PostingStyle[] = [
  {
    name: "corporate_bullets",
    format: "text",
    test_only: false,
    shape: "sections",
    titles: "corporate",
    title_form: "plain",
    marks: ["•", "-", "*"],
    has_fields: true,
    surroundings: "full",
  },
  {
    name: "prose_email",
    format: "text",
    test_only: false,
    shape: "prose",
    titles: "corporate",
    title_form: "plain",
    marks: ["-"],
    has_fields: false,
    surroundings: "short",
  },
  {
    name: "government",
    format: "text",
    test_only: false,
    shape: "sections",
    titles: "government",
    title_form: "upper",
    marks: ["", "1."],
    has_fields: true,
    surroundings: "full",
  },
  {
    name: "startup",
    format: "text",
    test_only: false,
    shape: "sections",
    titles: "startup",
    title_form: "plain",
    marks: ["•", "→", "-"],
    has_fields: false,
    surroundings: "full",
  },
  {
    name: "job_board_page",
    format: "html",
    test_only: false,
    shape: "sections",
    titles: "corporate",
    title_form: "plain",
    marks: ["•"],
    has_fields: true,
    surroundings: "full",
  },
  {
    name: "json_ld_page",
    format: "json_ld",
    test_only: false,
    shape: "sections",
    titles: "corporate",
    title_form: "plain",
    marks: ["•"],
    has_fields: false,
    surroundings: "full",
  },
  {
    name: "terse_list",
    format: "text",
    test_only: false,
    shape: "terse",
    titles: "corporate",
    title_form: "colon",
    marks: ["-"],
    has_fields: true,
    surroundings: "none",
  },
  {
    name: "mixed_list",
    format: "text",
    test_only: false,
    shape: "mixed",
    titles: "startup",
    title_form: "colon",
    marks: ["-", "•"],
    has_fields: true,
    surroundings: "short",
  },
  {
    name: "agency",
    format: "text",
    test_only: true,
    shape: "sections",
    titles: "agency",
    title_form: "colon",
    marks: ["-", "*", "o"],
    has_fields: true,
    surroundings: "short",
  },
  {
    name: "startup_page",
    format: "html",
    test_only: true,
    shape: "sections",
    titles: "startup",
    title_form: "plain",
    marks: ["•"],
    has_fields: false,
    surroundings: "full",
  },
  {
    name: "mixed_page",
    format: "html",
    test_only: true,
    shape: "mixed",
    titles: "agency",
    title_form: "plain",
    marks: ["•"],
    has_fields: true,
    surroundings: "short",
  },
];
