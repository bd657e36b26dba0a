// What the shell, the login and the welcome page say. Each page adds its own room's sentences.
import { speaker } from './language.ts';
import { ar } from './text/ar.ts';
import { da } from './text/da.ts';
import { en } from './text/en.ts';

export const sentences = { da, en, ar };
export const say = speaker<typeof da>(sentences);
