// What a route is: a description (which the OpenAPI document is made of) and a function from a
// request's context to a value. Parsing, presenting and the order of checks are owned here.
import type { NextFunction, Request, Response } from 'express';
import type { z } from 'zod';
import { Problem, type ProblemCode } from '../../problems.ts';

type Schema = z.ZodType;
type Parsed<S> = S extends Schema ? z.output<S> : undefined;

export interface Endpoint<Who, P = unknown, Q = unknown, B = unknown> {
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  headers?: Record<string, { about: string; required: boolean }>;
  answers: Record<number, Schema | null>;
  problems: ProblemCode[];
  /** How the answer may be cached; by default nobody keeps it. */
  cacheControl?: string;
  handle: (context: Context<Who, P, Q, B>) => Promise<Answer>;
}

export type Context<Who, P = unknown, Q = unknown, B = unknown> = Who & {
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
  request: Request;
  response: Response;
};

/** A value to send as JSON; `raw` is JSON already serialised, with its ETag. */
export type Answer =
  | { status?: number; value: unknown }
  | { status?: number; raw: Buffer; etag: string }
  | { status: 204 };

/** Only types: a handler's context is inferred from the schemas beside it and from who may call. */
export const endpointFor =
  <Who>() =>
  <P = undefined, Q = undefined, B = undefined>(spec: Endpoint<Who, P, Q, B>): Endpoint<Who, P, Q, B> =>
    spec;

/** Turns an endpoint into an Express handler. `who` is what the guards before it established. */
export const handler =
  // biome-ignore lint/suspicious/noExplicitAny: one list holds endpoints of every shape
  (spec: Endpoint<any, any, any, any>) => async (request: Request, response: Response) => {
    const context = {
      ...response.locals.who,
      params: read({ schema: spec.params, value: request.params, part: 'path', missing: 'not-found' }),
      query: read({ schema: spec.query, value: request.query, part: 'query' }),
      body: spec.body && read({ schema: spec.body, value: jsonBody(request), part: '' }),
      request,
      response,
    };
    send(await spec.handle(context), { response, request, cacheControl: spec.cacheControl ?? 'no-store' });
  };

function send(
  answer: Answer,
  { request, response, cacheControl }: { request: Request; response: Response; cacheControl: string },
) {
  // Answered before its work was done: see deadline.ts.
  if (response.writableEnded) return;
  response.setHeader('Cache-Control', cacheControl);
  if ('raw' in answer) {
    response.setHeader('ETag', answer.etag);
    // Weak comparison and lists, as RFC 9110 has it: a proxy that compresses weakens the tag.
    if (request.fresh) {
      response.statusCode = 304;
      response.end();
      return;
    }
  }
  response.statusCode = answer.status ?? 200;
  if (!('raw' in answer) && !('value' in answer)) {
    response.end();
    return;
  }
  const body = 'raw' in answer ? answer.raw : Buffer.from(JSON.stringify(answer.value));
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.end(body);
}

function jsonBody(request: Request): unknown {
  if (request.body === undefined)
    throw new Problem(request.is('json') ? 'malformed-json' : 'unsupported-media-type');
  return request.body;
}

interface Reading {
  schema: Schema | undefined;
  value: unknown;
  part: string;
  missing?: ProblemCode;
}

function read({ schema, value, part, missing = 'invalid-request' }: Reading): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = [part, ...issue.path.map(String), ...keys].filter(Boolean).join('.').slice(0, 100);
  throw new Problem(issue.message === 'text-malformed' ? 'text-malformed' : missing, { field });
}

/** A guard establishes who is asking, for the handlers behind it. */
export const guard =
  (establish: (request: Request, response: Response) => Promise<object> | object) =>
  async (request: Request, response: Response, next: NextFunction) => {
    response.locals.who = { ...response.locals.who, ...(await establish(request, response)) };
    next();
  };
