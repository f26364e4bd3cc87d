import type { CommonOptions } from "./options.ts";

/** The formats in which a rewritten resume is given. */
export const RESUME_FORMATS = ["docx", "pdf", "md", "txt", "json"] as const;
export type ResumeFormat = (typeof RESUME_FORMATS)[number];

export interface RewriteCliOptions extends CommonOptions {
  job: string;
  provider: "template" | "together" | "openai";
  model?: string;
  baseUrl?: string;
  apiKeyFile?: string;
  timeout: number;
  fallback: boolean;
  dryRun: boolean;
  format: ResumeFormat[];
  yes: boolean;
  paper: "a4" | "letter";
  style: "classic" | "modern";
  pricePrompt?: number;
  priceCompletion?: number;
}
