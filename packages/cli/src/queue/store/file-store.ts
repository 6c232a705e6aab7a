import type { FileError } from '../../files/file-error.ts';

/** The bytes of a file, or why there are none. */
export type StoredFile =
  | { readonly bytes: Uint8Array; readonly error: null }
  | { readonly bytes: null; readonly error: FileError };

/** Where both sides of the queue find the files; the queue itself holds keys only. */
export interface FileStore {
  /** @param key Path below the folder, or the object's key, with forward slashes. */
  readonly read: (key: string) => Promise<StoredFile>;
}

/**
 * Which store, as plain data: a worker thread opens its own. Both sides give a shared folder the same name, wherever
 * each has mounted it.
 */
export type StoreChoice =
  | {
      readonly kind: 'folder';
      readonly name: string;
      /** Absolute path. */
      readonly root: string;
    }
  | {
      readonly kind: 'objects';
      readonly name: string;
      /** URL under which the keys stand; ends in a slash. */
      readonly base: string;
      /** Sent with each request. */
      readonly headers: Readonly<Record<string, string>>;
    };

/** What cannot be read from a store although the batch names it. */
export function storeError(zh: string, en: string): { readonly bytes: null; readonly error: FileError } {
  return { bytes: null, error: { code: 'not-readable', phrase: { zh, en } } };
}
