// A failure in plain words: the service's own sentence where there is one, else what can be known here.
import { RequestProblem } from '../../core/request.ts';
import type { SayActing } from './text/sentences.ts';

export function why(problem: unknown, say: SayActing): string {
  if (!(problem instanceof RequestProblem)) return say('trouble');
  if (problem.code === 'offline' || problem.code === 'timeout') return say(problem.code);
  return problem.detail || say('trouble');
}
