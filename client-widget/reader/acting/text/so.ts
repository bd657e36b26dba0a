// Somali: what is said once a reader acts.
import type { Translation } from '../../../core/text.ts';
import type { Acting } from './sentences.ts';

export default {
  saved: 'Mahadsanid - qiimayntaadii waa la kaydiyay. Waad beddeli kartaa.',
  unrated: 'Qiimayntaadii waa la tirtiray.',
  undoRating: 'Ka noqo qiimayntayda',
  notSaved: 'Qiimayntaada lama kaydin. {why}',
  readers: { one: '{count} akhriste', other: '{count} akhriste' },
  most: '{readers} · inta badan: {name}',
  thanks: 'Mahadsanid - faalladaadu waxay sugaysaa oggolaansho',
  nowPublic: 'Faalladaada hadda qof walba wuu arki karaa.',
  notSent: 'Faalladaada lama dirin, laakiin qoraalkii halkan ayuu weli yaal. {why}',
  empty: 'Marka hore wax qor.',
  left: { one: '{count} xaraf ayaa haray', other: '{count} xaraf ayaa haray' },
  over: { one: '{count} xaraf ayaa dheeraad ah', other: '{count} xaraf ayaa dheeraad ah' },
  waiting: 'Waxay sugaysaa oggolaansho - adiga oo keliya ayaa arki kara',
  undo: 'Ka noqo',
  undoComment: 'Ka noqo faalladaada',
  undone:
    'Faalladaadii waad la noqotay. Qoraalku wuxuu ku jiraa meesha qoraalka haddii aad mar kale u baahato.',
  remove: 'Tirtir faalladayda',
  sure: 'Mar kale riix si loo tirtiro',
  removed: 'Faalladaadii waa la tirtiray.',
  notUndone: 'Ma suurtagelin. {why}',
  rejected: 'Lama daabicin - adiga oo keliya ayaa arki kara.',
  'off-topic': 'Tifaftirku wuxuu u arkaa inaysan maqaalka ku saabsanayn.',
  rude: 'Tifaftirku wuxuu u arkaa in hadalku aad u qallafsan yahay.',
  spam: 'Tifaftirku wuxuu u arkaa xayaysiis.',
  'personal-data': 'Waxay sheegaysaa xog gaar ah oo qof ku saabsan.',
  illegal: 'Tifaftirku wuxuu u arkaa inay sharci-darro noqon karto.',
  other: 'Tifaftirku wuxuu doortay inuusan daabicin.',
  note: 'Tifaftirku wuxuu qoray: {note}',
  arrived: { one: '{count} faallo cusub', other: '{count} faallo oo cusub' },
  slow: 'Hadda waa mashquul, markaa waxyar ayay ka dheeraanaysaa sidii caadiga ahayd.',
  fast: 'Xoogaa way degdegtay.',
  againSeconds: {
    one: 'Waxaad mar kale isku dayi kartaa {count} ilbiriqsi ka dib.',
    other: 'Waxaad mar kale isku dayi kartaa {count} ilbiriqsi ka dib.',
  },
  againMinutes: {
    one: 'Waxaad mar kale isku dayi kartaa {count} daqiiqo ka dib.',
    other: 'Waxaad mar kale isku dayi kartaa {count} daqiiqo ka dib.',
  },
  againHours: {
    one: 'Waxaad mar kale isku dayi kartaa {count} saacad ka dib.',
    other: 'Waxaad mar kale isku dayi kartaa {count} saacadood ka dib.',
  },
  offline: 'Xiriir ma jiro hadda. Isku day wax yar ka dib.',
  timeout: 'Jawaabtu way daahday. Isku day wax yar ka dib.',
  trouble: 'Khalad baa naga dhacay. Isku day wax yar ka dib.',
} satisfies Translation<Acting>;
