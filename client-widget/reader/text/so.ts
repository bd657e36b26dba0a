// Somali: what stands on the page before anybody acts.
import type { Translation } from '../../core/text.ts';
import type { Reading } from './sentences.ts';

export default {
  lang: 'so',
  question: 'Maqaalka ma kuu cajabiyay?',
  score1: 'Ma fiicna',
  score2: 'Meel dhexe',
  score3: 'Waa yahay',
  score4: 'Waa maqaal fiican',
  score5: 'Waan kugula talinayaa',
  hint: 'Taabo weji - hadhow waad beddeli kartaa ra’yigaaga.',
  debate: 'Ka qayb gal doodda oo qor faallo qof walba arki karo',
  write: 'Qor faallo',
  name: 'Magacaaga (ikhtiyaari)',
  send: 'Dir faallada',
  closed: 'Dooddu way xiran tahay.',
  comments: { one: '{count} faallo', other: '{count} faallo' },
  first: 'Noqo qofka ugu horreeya ee wax qora.',
  anonymous: 'Akhriste aan la aqoon',
  more: 'Tus kuwo kale',
  failed: 'Faallooyinka lama soo heli karin.',
  retry: 'Isku day mar kale',
  offline: 'Xiriir ma jiro hadda. Isku day wax yar ka dib.',
} satisfies Translation<Reading>;
