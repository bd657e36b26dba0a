// Danish: all parts of its list together.
import { joinParts, type WordList } from '../../vocabulary/wordList.ts';
import { danishAddressed } from './addressed.ts';
import { danishAttacks } from './attacks.ts';
import { danishBanishment } from './banishment.ts';
import { danishCalling } from './calling.ts';
import { danishCoarse } from './coarse.ts';
import { danishCompounds } from './compounds.ts';
import { danishDismissals } from './dismissals.ts';
import { danishFamilies } from './families.ts';
import { danishHarassment } from './harassment.ts';
import { danishHatred } from './hatred.ts';
import { danishInvective } from './invective.ts';
import { danishLewd } from './lewd.ts';
import { danishLikeness } from './likeness.ts';
import { danishMenaces } from './menaces.ts';
import { danishPeople } from './people.ts';
import { danishPutDowns } from './putDowns.ts';
import { danishReprisals } from './reprisals.ts';
import { danishSaidOf } from './saidOf.ts';
import { danishSlang } from './slang.ts';
import { danishSlurs } from './slurs.ts';
import { danishSuicide } from './suicide.ts';
import { danishThreats } from './threats.ts';
import { danishViolence } from './violence.ts';
import { danishVocatives } from './vocatives.ts';
import { danishWishes } from './wishes.ts';
import { danishEndings, danishWords } from './words.ts';

export const danish: WordList = joinParts({
  endings: danishEndings,
  parts: [
    danishWords,
    danishInvective,
    danishCalling,
    danishSaidOf,
    danishLikeness,
    danishDismissals,
    danishReprisals,
    danishViolence,
    danishPeople,
    danishAddressed,
    danishVocatives,
    danishCoarse,
    danishLewd,
    danishThreats,
    danishAttacks,
    danishMenaces,
    danishWishes,
    danishBanishment,
    danishSuicide,
    danishHatred,
    danishHarassment,
    danishPutDowns,
    danishFamilies,
  ],
});

/** Not listened for by ear: thousands of compounds sound like too much that is innocent. */
export const danishUnheard: WordList = joinParts({
  endings: danishEndings,
  parts: [danishCompounds, danishSlang, danishSlurs],
});
