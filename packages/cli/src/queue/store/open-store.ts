import type { FileStore, StoreChoice } from './file-store.ts';
import { folderStore } from './folder-store.ts';
import { objectStore } from './object-store.ts';

/** Opens a store for reading. */
export function openStore(choice: StoreChoice): FileStore {
  return choice.kind === 'folder' ? folderStore(choice) : objectStore(choice);
}
