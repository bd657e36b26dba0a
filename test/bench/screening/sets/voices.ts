// Voices that were written by people who had not seen the lists: those worked on since, and those that never were.
import { auditor } from './voices/auditor.ts';
import { auditorOfEvasions } from './voices/auditorOfEvasions.ts';
import { bin } from './voices/bin.ts';
import { coarse } from './voices/coarse.ts';
import { daily } from './voices/daily.ts';
import { elders } from './voices/elders.ts';
import { evaders } from './voices/evaders.ts';
import { judge } from './voices/judge.ts';
import { judgeOfEvasions } from './voices/judgeOfEvasions.ts';
import { linguist } from './voices/linguist.ts';
import { members } from './voices/members.ts';
import { moreEvaders } from './voices/moreEvaders.ts';
import { newcomer } from './voices/newcomer.ts';
import { newcomersOfAllAges } from './voices/newcomersOfAllAges.ts';
import { phones } from './voices/phones.ts';
import { rejected } from './voices/rejected.ts';
import { sceptic } from './voices/sceptic.ts';
import { stranger } from './voices/stranger.ts';
import { strangerOfEvasions } from './voices/strangerOfEvasions.ts';
import { tester } from './voices/tester.ts';
import { youngsters } from './voices/youngsters.ts';

interface Voice {
  dirty: string[];
  clean: string[];
}

const linesOf = (text: string, sign: string) =>
  text.split('\n').flatMap(line => (line.startsWith(`${sign} `) ? [line.slice(2)] : []));

const voices = (texts: Record<string, string>): [name: string, Voice][] =>
  Object.entries(texts).map(([name, text]) => [
    name,
    { dirty: linesOf(text, '+'), clean: linesOf(text, '-') },
  ]);

export const voicesWorkedOn = voices({
  bin,
  coarse,
  daily,
  elders,
  linguist,
  members,
  phones,
  rejected,
  sceptic,
  tester,
  youngsters,
});

/** Words hidden by hand, in every way that came to mind. */
export const evasionsWorkedOn = voices({ evaders, moreEvaders });

/** Measured, and never looked at to mend the lists. */
export const voicesHeldOut = voices({ auditor, judge, stranger, newcomer, newcomersOfAllAges });
export const evasionsHeldOut = voices({ auditorOfEvasions, judgeOfEvasions, strangerOfEvasions });
