import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readers } from '@gongwen/preset';
import { glob } from 'tinyglobby';
import type { ServerFiles } from '../server/server-files.ts';

const EXTENSIONS = readers.flatMap(({ extensions }) => extensions.map((extension) => extension.slice(1)));

/** Lock files that Word and WPS lay beside an open document, originals kept by `--fix`, and what is never a draft. */
const NEVER = ['**/node_modules/**', '**/~$*', '**/.~*', '**/*.orig.*'];

/** The files of this machine. */
export const diskFiles: ServerFiles = {
  read: async (uri) => {
    try {
      return uri.startsWith('file:') ? await readFile(fileURLToPath(uri)) : null;
    } catch {
      // One that is not there and one that may not be read are the same to a configuration.
      return null;
    }
  },
  findDrafts: async (folders) => {
    const found = await Promise.all(
      folders
        .filter((folder) => folder.startsWith('file:'))
        .map((folder) =>
          glob(`**/*.{${EXTENSIONS.join(',')}}`, {
            cwd: fileURLToPath(folder),
            absolute: true,
            ignore: NEVER,
            caseSensitiveMatch: false,
          }),
        ),
    );
    return [...new Set(found.flat())].sort().map((path) => pathToFileURL(path).href);
  },
};
