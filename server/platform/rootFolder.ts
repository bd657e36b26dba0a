// Where the project lies. The same depth from server/platform (tests) and from dist/server (the built service).
import { fileURLToPath } from 'node:url';

export const rootFolder = fileURLToPath(new URL('../..', import.meta.url));
