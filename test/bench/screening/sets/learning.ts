// The comments that Danish weights are learned from: every set that the lists were worked on with, and none of
// those kept aside. In other languages too, as innocent as they are: a Danish site's readers write several.
import { createHash } from 'node:crypto';
import { neutralWords } from '../../../../server/screening/words/lists/danish/learned/neutral.ts';
import { backyardClean, backyardDirty } from './danishBackyard.ts';
import { danishClean } from './danishClean.ts';
import { courtyardClean, courtyardDirty } from './danishCourtyard.ts';
import { danishDirty } from './danishDirty.ts';
import { heldOutClean, heldOutDirty } from './danishHeldOut.ts';
import { laterVoicesClean, laterVoicesDirty } from './danishLaterVoices.ts';
import { magazineClean, magazineDirty } from './danishMagazine.ts';
import { neighboursClean, neighboursDirty } from './danishNeighbours.ts';
import { secondVoiceClean, secondVoiceDirty } from './danishSecondVoice.ts';
import { stairwellClean, stairwellDirty } from './danishStairwell.ts';
import { toldAndLeftAlone } from './danishTold.ts';
import { englishClean, englishDirty } from './english.ts';
import { englishLaterClean, englishLaterDirty } from './englishLater.ts';
import { englishReadersClean, englishReadersDirty } from './englishReaders.ts';
import { germanClean } from './german.ts';
import { germanLaterClean } from './germanLater.ts';
import { norwegianClean } from './norwegian.ts';
import { norwegianLaterClean } from './norwegianLater.ts';
import { swedishClean } from './swedish.ts';
import { swedishLaterClean } from './swedishLater.ts';
import { innocentWorkedOn, pairsWorkedOn, voicesWorkedOn } from './voices.ts';

interface Example {
  text: string;
  isAbuse: boolean;
}

const withoutBrackets = (text: string) => text.replace(/[[\]]/g, '');

const abuse = [
  [...voicesWorkedOn, ...pairsWorkedOn].flatMap(([, { dirty }]) => dirty),
  danishDirty,
  backyardDirty,
  courtyardDirty,
  heldOutDirty,
  laterVoicesDirty,
  magazineDirty,
  neighboursDirty,
  secondVoiceDirty,
  stairwellDirty,
  englishDirty,
  englishLaterDirty,
  englishReadersDirty,
];
const innocent = [
  [...voicesWorkedOn, ...pairsWorkedOn, ...innocentWorkedOn].flatMap(([, { clean }]) => clean),
  danishClean,
  backyardClean,
  courtyardClean,
  heldOutClean,
  laterVoicesClean,
  magazineClean,
  neighboursClean,
  secondVoiceClean,
  stairwellClean,
  toldAndLeftAlone,
  englishClean,
  englishLaterClean,
  englishReadersClean,
  germanClean,
  germanLaterClean,
  norwegianClean,
  norwegianLaterClean,
  swedishClean,
  swedishLaterClean,
];

export function commentsToLearnFrom(): Example[] {
  return [
    ...abuse.flat().map(text => ({ text: withoutBrackets(text), isAbuse: true })),
    ...innocent.flat().map(text => ({ text, isAbuse: false })),
  ];
}

/** By which the weights say what they were learned from, and without which words. */
export const digestOf = (examples: readonly Example[]): string =>
  createHash('sha256')
    .update(JSON.stringify([neutralWords, examples]))
    .digest('hex')
    .slice(0, 16);
