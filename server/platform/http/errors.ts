// Every failed request is answered here, as application/problem+json, and only here.
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { Problem } from '../../problems.ts';
import { isConnectionFault } from '../database.ts';
import type { Log } from '../log.ts';

export const languagesOf = (request: Request): string[] =>
  request.acceptsLanguages().map(each => each.slice(0, 2));

export const answerNotFound: RequestHandler = () => {
  throw new Problem('not-found');
};

export const answerProblem =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, next) => {
    // Answered before its work was done: see deadline.ts.
    if (response.writableEnded) return;
    if (response.headersSent) return next(error);
    const problem = asProblem(error);
    if (problem.status === 500) log.error({ err: error, requestId: request.id }, 'a request failed');
    sendProblem(problem, { request, response });
  };

/** Errors of Express and its body parser carry a status; what they mean is said by our codes. */
function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // Libraries with the pool in their hands (sessions, limits) pass its errors on untranslated.
  if (isConnectionFault(error)) return new Problem('database-unavailable', { retryAfterSeconds: 2 });
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.too.large') return new Problem('body-too-large');
  if (type === 'entity.parse.failed') return new Problem('malformed-json');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported')
    return new Problem('unsupported-media-type');
  // What remains below 500: an undecodable path, an aborted or falsely declared body.
  if (status !== undefined && status >= 400 && status < 500) return new Problem('invalid-request');
  return new Problem('internal-error');
}

export function sendProblem(
  problem: Problem,
  { request, response }: { request: Request; response: Response },
): void {
  const { retryAfterSeconds } = problem.particulars;
  if (retryAfterSeconds !== undefined)
    response.setHeader('Retry-After', Math.max(1, Math.ceil(retryAfterSeconds)));
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Vary', [response.getHeader('Vary'), 'Accept-Language'].filter(Boolean).join(', '));
  response.status(problem.status).type('application/problem+json');
  response.end(
    JSON.stringify(
      problem.details({ languages: languagesOf(request), instance: `urn:request:${String(request.id)}` }),
    ),
  );
}
