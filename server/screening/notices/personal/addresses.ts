// Street names with a house number, as Danes write them: Lærkevangen 38, H.C. Andersens Vej 12 B, 2. tv.
import type { Stretch } from './emails.ts';
import { isCommonNoun, isStreetEnding, streetKind } from './streetNames.ts';

const house =
  /(?<=\p{L}[.’']?(?: {1,2}|,? (?:nr\.?|no\.?) ?))(\d{1,3})(?![\d%])(?: ?([a-zæøå])(?![\p{L}\d.]))?(?:(-)(\d{1,3})(?!\d))?/giu;
