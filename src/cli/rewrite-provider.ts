import { OumiAtsError } from "../errors.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { Rewriter } from "../rewrite/edit.ts";
import { createOpenAiRewriter, createTogetherRewriter, TOGETHER_MODEL } from "../rewrite/model-rewriter.ts";
import { createTemplateRewriter } from "../rewrite/template-rewriter.ts";
import { readInput } from "./read-input.ts";
import type { RewriteCliOptions } from "./rewrite-options.ts";

const KEYS = { together: "TOGETHER_API_KEY", openai: "OPENAI_API_KEY" } as const;

/**
 * The rewriter that the options name. Keys come from the environment or a file, never from an argument.
 * @throws OumiAtsError `model_key_missing`, `invalid_option`, `file_not_found`
 */
export async function chooseRewriter(options: RewriteCliOptions, matcher: SkillMatcher): Promise<Rewriter> {
  if (options.provider === "template") return createTemplateRewriter({ matcher });
  const common = { matcher, fallback: options.fallback, timeout_ms: options.timeout * 1000 };
  const api_key = await readKey(options, KEYS[options.provider]);
  const base = options.baseUrl === undefined ? {} : { base_url: checkUrl(options.baseUrl) };
  if (options.provider === "together") {
    if (api_key === null && !options.dryRun)
      throw new OumiAtsError("model_key_missing", "TOGETHER_API_KEY is not set.");
    return createTogetherRewriter({ ...common, ...base, api_key, model: modelOf(options) });
  }
  if (base.base_url === undefined)
    throw new OumiAtsError(
      "invalid_option",
      "--provider openai needs --base-url.",
      "Such as http://localhost:11434/v1 for Ollama.",
    );
  return createOpenAiRewriter({ ...common, base_url: base.base_url, api_key, model: modelOf(options) });
}

/** @throws OumiAtsError `invalid_option` where a model must be named */
export function modelOf(options: RewriteCliOptions): string {
  if (options.model?.trim()) return options.model.trim();
  if (options.provider === "together") return TOGETHER_MODEL;
  throw new OumiAtsError("invalid_option", `--provider ${options.provider} needs --model.`);
}

async function readKey(options: RewriteCliOptions, variable: string): Promise<string | null> {
  const key =
    options.apiKeyFile === undefined
      ? process.env[variable]
      : new TextDecoder().decode(await readInput(options.apiKeyFile, 10_000));
  const trimmed = key?.trim() ?? "";
  if (/[\r\n]/.test(trimmed))
    throw new OumiAtsError("model_key_missing", "The key's file holds more than one line.");
  return trimmed === "" ? null : trimmed;
}

function checkUrl(text: string): string {
  const url = URL.parse(text);
  if (
    url &&
    (url.protocol === "https:" || url.protocol === "http:") &&
    url.username === "" &&
    url.password === ""
  )
    return text;
  throw new OumiAtsError("invalid_option", "--base-url is no http(s) address without credentials.");
}
