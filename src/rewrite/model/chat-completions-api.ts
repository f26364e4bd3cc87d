import { z } from "zod";
import { OumiAtsError } from "../../errors.ts";
import type { TokenCount } from "../edit.ts";

/** The wire format of OpenAI-compatible chat completions, as Together AI, vLLM, Ollama and llama.cpp serve it. */
export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

export interface ChatRequest {
  model: string;
  messages: ChatMessage[];
  temperature: number;
  max_tokens: number;
  response_format: { type: "json_schema"; json_schema: { name: string; strict: boolean; schema: unknown } };
}

const ChatAnswer = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        finish_reason: z.string().nullish(),
        message: z.looseObject({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z
    .looseObject({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() })
    .nullish(),
});

export interface ChatServer {
  /** Ends before "/chat/completions": "https://api.together.xyz/v1". */
  base_url: string;
  /** null for a server that asks for none. */
  api_key: string | null;
  /** Milliseconds until the request is given up. */
  timeout_ms: number;
  fetch: typeof fetch;
}

export interface ChatReply {
  content: string;
  tokens: TokenCount;
}

/** Longest answer read, in characters. */
const LONGEST_ANSWER = 2_000_000;

/**
 * One request, one answer's text.
 * @throws OumiAtsError `model_unauthorized`, `model_rate_limited`, `model_failed`, `model_unreachable`,
 * `model_timed_out`, `model_refused`, `model_bad_answer`
 */
export async function askChat(server: ChatServer, request: ChatRequest): Promise<ChatReply> {
  const { status, text, retryAfter } = await send(server, request);
  if (status === 401 || status === 403)
    throw new OumiAtsError("model_unauthorized", `The model's server refused the key (HTTP ${status}).`);
  if (status === 429) throw rateLimited(retryAfter);
  if (status < 200 || status > 299)
    throw new OumiAtsError("model_failed", `The model's server answered HTTP ${status}.`);
  const answer = ChatAnswer.safeParse(parseJson(text));
  if (!answer.success)
    throw new OumiAtsError("model_bad_answer", "The model's server answered in a shape that is not known.");
  const choice = answer.data.choices[0]!;
  if (choice.message.refusal || choice.finish_reason === "content_filter")
    throw new OumiAtsError("model_refused");
  if (choice.finish_reason === "length")
    throw new OumiAtsError("model_bad_answer", "The model's answer was cut off at its token limit.");
  const content = choice.message.content?.trim() ?? "";
  if (content === "") throw new OumiAtsError("model_bad_answer", "The model's answer is empty.");
  const usage = answer.data.usage;
  return {
    content,
    tokens: { prompt: usage?.prompt_tokens ?? 0, completion: usage?.completion_tokens ?? 0 },
  };
}

async function send(
  server: ChatServer,
  request: ChatRequest,
): Promise<{ status: number; text: string; retryAfter: string | null }> {
  const headers: Record<string, string> = { "content-type": "application/json", accept: "application/json" };
  if (server.api_key !== null) headers["authorization"] = `Bearer ${server.api_key}`;
  try {
    const response = await server.fetch(`${server.base_url.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      headers,
      body: JSON.stringify(request),
      redirect: "error", // a key must not follow to another host
      signal: AbortSignal.timeout(server.timeout_ms),
    });
    const text = await response.text();
    if (text.length > LONGEST_ANSWER)
      throw new OumiAtsError("model_bad_answer", "The model's answer is too long.");
    return { status: response.status, text, retryAfter: response.headers.get("retry-after") };
  } catch (error) {
    if (error instanceof OumiAtsError) throw error;
    const { name } = error as Error;
    if (name === "TimeoutError" || name === "AbortError")
      throw new OumiAtsError(
        "model_timed_out",
        `The model did not answer within ${server.timeout_ms / 1000} s.`,
      );
    throw new OumiAtsError("model_unreachable");
  }
}

function rateLimited(retryAfter: string | null): OumiAtsError {
  const seconds = retryAfter !== null && /^\d{1,6}$/.test(retryAfter.trim()) ? Number(retryAfter) : null;
  if (seconds === null) return new OumiAtsError("model_rate_limited");
  return new OumiAtsError(
    "model_rate_limited",
    `The model's server asks to wait ${seconds} s before the next request.`,
    `Run it again in ${seconds} s, or with --fallback.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OumiAtsError(
      "model_bad_answer",
      "The model's server answered with JSON that is cut or broken.",
    );
  }
}

const Edits = z.object({
  edits: z.array(z.looseObject({ path: z.string(), after: z.string(), reason: z.string().default("") })),
  questions: z
    .array(z.looseObject({ path: z.string().default(""), question: z.string(), why: z.string().default("") }))
    .default([]),
});
export type AnsweredEdits = z.infer<typeof Edits>;

/**
 * The edits in a model's text: JSON, at most in a code fence or behind a <think> block.
 * @throws OumiAtsError `model_bad_answer`
 */
export function readEdits(content: string): AnsweredEdits {
  const end = content.startsWith("<think>") ? content.indexOf("</think>") : -1;
  const thought = end < 0 ? content : content.slice(end + "</think>".length);
  const bare = thought
    .trim()
    .replace(/^```(?:json)?\s*/i, "")
    .replace(/\s*```$/, "");
  const edits = Edits.safeParse(parseJson(bare));
  if (edits.success) return edits.data;
  throw new OumiAtsError(
    "model_bad_answer",
    "The model's answer does not have the shape that was asked for.",
  );
}
