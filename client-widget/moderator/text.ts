// What the desk says.
import { speaker } from '../core/staff/language.ts';
import { ar } from './text/ar.ts';
import { da } from './text/da.ts';
import { en } from './text/en.ts';

export const sentences = { da, en, ar };
export const say = speaker<typeof da>(sentences);
