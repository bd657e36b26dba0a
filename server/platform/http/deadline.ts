// No request waits longer than is promised, however many answers of the database it needs (promise 10).
import type { RequestHandler } from 'express';
import { Problem } from '../../problems.ts';
import { sendProblem } from './errors.ts';

/** Every statement has a time-out of its own; a request that makes several could add them up. */
export const answerInTime =
  ({ mostMs }: { mostMs: number }): RequestHandler =>
  (request, response, next) => {
    let timer: NodeJS.Timeout;
    const wait = () => {
      timer = setTimeout(() => {
        if (response.headersSent) return;
        // A phone on a thin line may still be sending: how long that may take is the server's time-out.
        if (!request.complete) return wait();
        sendProblem(new Problem('database-unavailable', { retryAfterSeconds: 2 }), { request, response });
      }, mostMs);
    };
    wait();
    response.once('close', () => clearTimeout(timer));
    next();
  };
