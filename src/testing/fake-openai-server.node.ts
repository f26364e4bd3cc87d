import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** One answer of the fake server, in the order of the requests; the last one repeats. */
export interface FakeAnswer {
  /** Default 200. */
  status?: number;
  headers?: Record<string, string>;
  /** The text of the model: wrapped as a chat completion. */
  content?: string | null;
  finish_reason?: string;
  refusal?: string;
  /** The whole body as is, instead of a chat completion. */
  body?: string;
  /** Never answers: for time-outs. */
  hangs?: boolean;
}

/** A request that the fake server has seen. */
export interface SeenRequest {
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface FakeServer {
  /** Ends in "/v1". */
  base_url: string;
  requests: SeenRequest[];
  close(): Promise<void>;
}

/** A server that speaks OpenAI's chat completions as Together AI, vLLM and Ollama do, and fails as told. */
export async function startFakeOpenAiServer(answers: readonly FakeAnswer[]): Promise<FakeServer> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const answer = answers[Math.min(requests.length, answers.length - 1)]!;
    requests.push({ url: request.url ?? "", headers: request.headers, body });
    if (answer.hangs) return;
    response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
    response.end(answer.body ?? JSON.stringify(completionOf(answer, body)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base_url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

function completionOf(answer: FakeAnswer, body: string): unknown {
  return {
    id: "fake-1",
    object: "chat.completion",
    created: 0,
    model: (JSON.parse(body) as { model: string }).model,
    prompt: [],
    choices: [
      {
        index: 0,
        seed: 1,
        logprobs: null,
        finish_reason: answer.finish_reason ?? "stop",
        message: {
          role: "assistant",
          content: answer.content ?? null,
          tool_calls: [],
          ...(answer.refusal ? { refusal: answer.refusal } : {}),
        },
      },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  };
}
