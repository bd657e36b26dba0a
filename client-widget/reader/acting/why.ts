// A failure in plain words: the service's own sentence where there is one, else what can be known here.
import { RequestProblem } from '../../core/request.ts';
import type { SayActing } from './text/sentences.ts';

export function why(problem: unknown, say: SayActing): string {
  if (!(problem instanceof RequestProblem)) return say('trouble');
  if (problem.code === 'offline' || problem.code === 'timeout') return say(problem.code);
  const seconds = problem.status === 429 && problem.retryAfterSeconds;
  // The service's own sentence asks to try again in a moment; here it is known when.
  if (seconds) return `${say('fast')} ${again(seconds, say)}`;
  return problem.detail || say('trouble');
}

/** When one may try again, in no more detail than a person waits by. */
function again(seconds: number, say: SayActing): string {
  if (seconds < 90) return say('againSeconds', { count: seconds });
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90
    ? say('againMinutes', { count: minutes })
    : say('againHours', { count: Math.ceil(minutes / 60) });
}
