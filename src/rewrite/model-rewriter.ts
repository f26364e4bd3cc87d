import { OumiAtsError } from "../errors.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { askQuestions } from "./ask-questions.ts";
import { valueAt } from "./check-facts/resume-paths.ts";
import { checkFacts } from "./check-facts.ts";
import type {
  Edit,
  Question,
  RewriteInput,
  RewriteResult,
  Rewriter,
  RewriterIdentity,
  TokenCount,
} from "./edit.ts";
import { ANSWER_SCHEMA, buildPrompt, buildRepair, PROMPT_VERSION, partsOf } from "./model/build-prompt.ts";
import {
  type AnsweredEdits,
  askChat,
  type ChatMessage,
  type ChatRequest,
  type ChatServer,
  readEdits,
} from "./model/chat-completions-api.ts";
import { createMask, type PersonalMask } from "./model/mask-personal.ts";
import { createTemplateRewriter } from "./template-rewriter.ts";

export const TOGETHER_BASE_URL = "https://api.together.xyz/v1";
/** A model of Together's catalogue that answers by JSON schema. */
export const TOGETHER_MODEL = "meta-llama/Llama-3.3-70B-Instruct-Turbo";
const TIMEOUT_MS = 60_000;
const MOST_TOKENS = 4_000;
const MOST_EDITS = 200;

export interface ModelRewriterOptions {
  matcher: SkillMatcher;
  model: string;
  base_url: string;
  /** null for a server that asks for none. Never logged, never part of an error. */
  api_key: string | null;
  /** Milliseconds for one request, default 60,000. */
  timeout_ms?: number;
  /** Default 4,000 tokens of answer. */
  max_tokens?: number;
  /** True: when the model fails, the template answers instead, named as such. */
  fallback?: boolean;
  /** Default: the global one. */
  fetch?: typeof fetch;
}

/** A rewriter on Together AI. `api_key` is needed. */
export function createTogetherRewriter(
  options: Omit<ModelRewriterOptions, "base_url" | "model"> & { base_url?: string; model?: string },
): Rewriter {
  return createModelRewriter("together", {
    ...options,
    base_url: options.base_url ?? TOGETHER_BASE_URL,
    model: options.model ?? TOGETHER_MODEL,
  });
}

/** A rewriter on any OpenAI-compatible server: vLLM, Ollama, llama.cpp. */
export function createOpenAiRewriter(options: ModelRewriterOptions): Rewriter {
  return createModelRewriter("openai", options);
}

/** The exact body of the first request, for a look before anything is sent. */
export function requestOf(
  input: RewriteInput,
  options: { model: string; max_tokens?: number; matcher?: SkillMatcher },
): ChatRequest {
  return requestFor(buildPrompt(input, maskFor(input, options.matcher)), options);
}

/** Hides names of people; what the matcher knows as a skill stays readable. */
function maskFor({ resume }: RewriteInput, matcher: SkillMatcher | undefined): PersonalMask {
  return createMask(resume, (text) => (matcher?.scan(text).length ?? 0) > 0);
}

function createModelRewriter(kind: "together" | "openai", options: ModelRewriterOptions): Rewriter {
  const identity: RewriterIdentity = { kind, name: options.model, version: PROMPT_VERSION };
  return {
    identity,
    rewrite: async (input) => {
      try {
        return await askModel(identity, input, options);
      } catch (error) {
        if (!options.fallback || !(error instanceof OumiAtsError) || !error.code.startsWith("model_"))
          throw error;
        const result = await createTemplateRewriter(options).rewrite(input);
        return { ...result, fallback: { from: identity, code: error.code, message: error.message } };
      }
    },
  };
}

function requestFor(
  messages: ChatMessage[],
  options: { model: string; max_tokens?: number | undefined },
): ChatRequest {
  return {
    model: options.model,
    messages,
    temperature: 0,
    max_tokens: options.max_tokens ?? MOST_TOKENS,
    response_format: {
      type: "json_schema",
      json_schema: { name: "resume_edits", strict: true, schema: ANSWER_SCHEMA },
    },
  };
}

/** First round, fact check, one repair round for what failed; what fails again is dropped and reported. */
async function askModel(
  identity: RewriterIdentity,
  input: RewriteInput,
  options: ModelRewriterOptions,
): Promise<RewriteResult> {
  const mask = maskFor(input, options.matcher);
  const server: ChatServer = {
    base_url: options.base_url,
    api_key: options.api_key,
    timeout_ms: options.timeout_ms ?? TIMEOUT_MS,
    fetch: options.fetch ?? fetch,
  };
  const check = (edits: Edit[]) =>
    checkFacts(input.resume, edits, { matcher: options.matcher, as_of: input.as_of });
  const messages = buildPrompt(input, mask);
  const first = await askChat(server, requestFor(messages, options));
  const answer = readEdits(first.content);
  let tokens = first.tokens;
  let { accepted, dropped } = check(editsOf(answer, input, mask));
  if (dropped.length > 0) {
    const repair = [
      ...messages,
      { role: "assistant" as const, content: first.content },
      buildRepair(dropped, mask),
    ];
    const second = await askChat(server, requestFor(repair, options));
    tokens = sum(tokens, second.tokens);
    const again = check(editsOf(readEdits(second.content), input, mask));
    const mended = new Set([...accepted, ...again.accepted].map((edit) => edit.path));
    accepted = [
      ...accepted,
      ...again.accepted.filter((edit) => !accepted.some((one) => one.path === edit.path)),
    ];
    dropped = [...dropped.filter(({ edit }) => !mended.has(edit.path)), ...again.dropped];
  }
  return {
    rewriter: identity,
    edits: withoutOverlap(accepted),
    dropped,
    questions: [...askQuestions(input.resume, input.job, input.classification), ...questionsOf(answer, mask)],
    tokens,
    fallback: null,
  };
}

function sum(a: TokenCount, b: TokenCount): TokenCount {
  return { prompt: a.prompt + b.prompt, completion: a.completion + b.completion };
}

/** The model's edits with personal data put back; `before` is the resume's, whatever the model thinks it was. */
function editsOf(answer: AnsweredEdits, input: RewriteInput, mask: PersonalMask): Edit[] {
  const offered = new Set(partsOf(input).map(({ path }) => path));
  const edits: Edit[] = [];
  const seen = new Set<string>();
  for (const { path, after, reason } of answer.edits.slice(0, MOST_EDITS)) {
    const before = valueAt(input.resume, path) ?? "";
    const text = mask.restore(after).trim();
    if (seen.has(path) || text === before) continue;
    seen.add(path);
    // A path that was not offered is kept, so that the fact check refuses and reports it.
    edits.push({
      path: offered.has(path) ? path : path.slice(0, 200),
      before,
      after: text,
      reason: mask.restore(reason),
      evidence: {},
    });
  }
  return edits;
}

const MOST_QUESTIONS = 10;

function questionsOf(answer: AnsweredEdits, mask: PersonalMask): Question[] {
  return answer.questions.slice(0, MOST_QUESTIONS).map(({ path, question, why }) => ({
    path: path.slice(0, 200),
    question: mask.restore(question).slice(0, 500),
    why: mask.restore(why).slice(0, 500),
  }));
}

/** An edit of a whole list and one of an item of it cannot both stand: the whole one does. */
function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const paths = new Set(edits.map((edit) => edit.path));
  return edits.filter((edit) => !paths.has(edit.path.replace(/\/\d+$/, "")) || !/\/\d+$/.test(edit.path));
}
