// Readers' comments in other languages than Danish: innocent ones, and those to be found.
import { englishLaterClean, englishLaterDirty } from './englishLater.ts';
import { englishReadersClean, englishReadersDirty } from './englishReaders.ts';
import { germanClean, germanDirty } from './german.ts';
import { germanLastClean, germanLastDirty } from './germanLast.ts';
import { germanLaterClean, germanLaterDirty } from './germanLater.ts';
import { norwegianClean, norwegianDirty } from './norwegian.ts';
import { norwegianLastClean, norwegianLastDirty } from './norwegianLast.ts';
import { norwegianLaterClean, norwegianLaterDirty } from './norwegianLater.ts';
import { swedishClean, swedishDirty } from './swedish.ts';
import { swedishLastClean, swedishLastDirty } from './swedishLast.ts';
import { swedishLaterClean, swedishLaterDirty } from './swedishLater.ts';

/** Other languages, each screened for English as well. */
export const abroad = [
  { set: 'English, readers', locale: 'en', clean: englishReadersClean, dirty: englishReadersDirty },
  { set: 'English, later', locale: 'en', clean: englishLaterClean, dirty: englishLaterDirty },
  { set: 'Swedish', locale: 'sv', clean: swedishClean, dirty: swedishDirty },
  { set: 'Swedish, later', locale: 'sv', clean: swedishLaterClean, dirty: swedishLaterDirty },
  { set: 'Swedish, last', locale: 'sv', clean: swedishLastClean, dirty: swedishLastDirty },
  { set: 'Norwegian', locale: 'nb', clean: norwegianClean, dirty: norwegianDirty },
  { set: 'Norwegian, later', locale: 'nb', clean: norwegianLaterClean, dirty: norwegianLaterDirty },
  { set: 'Norwegian, last', locale: 'nb', clean: norwegianLastClean, dirty: norwegianLastDirty },
  { set: 'German', locale: 'de', clean: germanClean, dirty: germanDirty },
  { set: 'German, later', locale: 'de', clean: germanLaterClean, dirty: germanLaterDirty },
  { set: 'German, last', locale: 'de', clean: germanLastClean, dirty: germanLastDirty },
] as const;
