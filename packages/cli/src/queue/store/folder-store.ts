import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorOf } from '../../files/file-error.ts';
import { type FileStore, type StoreChoice, storeError } from './file-store.ts';
import { keyBelow } from './key-below.ts';

/** Files of a shared folder. What leads out of it, also by a symbolic link, is not read. */
export function folderStore({ name, root }: Extract<StoreChoice, { kind: 'folder' }>): FileStore {
  return {
    read: async (key) => {
      try {
        const absolute = join(root, key);
        return keyBelow(root, absolute) === null
          ? storeError(`不在共享文件夹 ${name} 之内`, `It lies outside the shared folder ${name}`)
          : { bytes: await readFile(absolute), error: null };
      } catch (error) {
        return { bytes: null, error: fileErrorOf(error) };
      }
    },
  };
}
