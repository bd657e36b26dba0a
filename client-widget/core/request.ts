// One HTTP call: JSON in, JSON out, at most ten seconds, and one kind of failure. The reader's widget
// calls across origins without credentials; staff pages pass `credentials: 'same-origin'`.
import type { ModeratedComment, Problem, WorkChallenge } from '../../server/contract.ts';

const TIME_LIMIT_MS = 10_000;

export interface RequestOptions {
  method?: string;
  body?: unknown;
  /** The reader's bearer token. */
  token?: string | undefined;
  /** Language that problem sentences should come in; its header is CORS-safelisted, so no preflight. */
  lang?: string | undefined;
  idempotencyKey?: string;
  /** What solved the `challenge` of the problem that was answered before. */
  workSolution?: string;
  signal?: AbortSignal | undefined;
  credentials?: RequestCredentials;
  /** `no-cache` asks the server even when a cached answer is still young. */
  cache?: RequestCache;
}

/**
 * `code` is the server's stable code, or: `offline` (no connection), `timeout` (no answer in time),
 * `aborted` (by `signal`), `unreadable` (an answer that is not ours, say from a proxy). For these four
 * `detail` is empty, since only the caller knows what was attempted.
 */
export class RequestProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly retryAfterSeconds: number | undefined;
  /** With code `already-decided`: the comment as the winner left it. */
  readonly comment: ModeratedComment | undefined;
  /** With code `work-required`: solved, the same request will do. */
  readonly challenge: WorkChallenge | undefined;

  constructor(problem: Partial<Problem>, retryAfter?: string | null) {
    super(problem.code);
    this.status = problem.status ?? 0;
    this.code = problem.code ?? 'unreadable';
    this.detail = problem.detail ?? '';
    this.retryAfterSeconds = Number(retryAfter) || undefined;
    this.comment = problem.comment;
    this.challenge = problem.challenge;
  }
}

export async function request<Answer>(url: string, options: RequestOptions = {}): Promise<Answer> {
  const {
    method,
    body,
    token,
    lang,
    idempotencyKey,
    workSolution,
    signal,
    credentials = 'omit',
    cache,
  } = options;
  const headers: Record<string, string> = {};
  if (lang) headers['Accept-Language'] = lang;
  if (token) headers.Authorization = `Bearer ${token}`;
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  if (workSolution) headers['Work-Solution'] = workSolution;
  if (body !== undefined) headers['Content-Type'] = 'application/json';

  const limit = new AbortController();
  const abort = () => limit.abort();
  const timer = setTimeout(abort, TIME_LIMIT_MS);
  signal?.addEventListener('abort', abort);
  try {
    signal?.throwIfAborted();
    const answer = await fetch(url, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials,
      cache,
      signal: limit.signal,
    });
    const text = await answer.text();
    const value = parse(text);
    if (answer.ok && (value || !text)) return value;
    throw new RequestProblem({ ...value, status: answer.status }, answer.headers.get('Retry-After'));
  } catch (error) {
    if (error instanceof RequestProblem) throw error;
    throw new RequestProblem({
      code: signal?.aborted ? 'aborted' : limit.signal.aborted ? 'timeout' : 'offline',
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function parse(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
