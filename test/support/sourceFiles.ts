// The project's own TypeScript files with their text, for tests that look at the tree itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../server/platform/rootFolder.ts';

export interface SourceFile {
  /** From the root, with slashes: server/app.ts */
  file: string;
  text: string;
}

export const sourceFiles = (folder: 'server' | 'client-widget' | 'test', ending = '.ts'): SourceFile[] =>
  readdirSync(join(rootFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => ({
      file: `${folder}/${name.replaceAll('\\', '/')}`,
      text: readFileSync(join(rootFolder, folder, name), 'utf8'),
    }));
