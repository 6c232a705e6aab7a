import { extname, resolve } from 'node:path';
import { DRAFT_EXTENSIONS } from '../../files/draft-extensions.ts';
import { type FileError, fileErrorOf } from '../../files/file-error.ts';
import { type FoundPath, findTargets, type Target } from '../../files/find-targets.ts';
import { type FileStore, type StoreChoice, storeError } from './file-store.ts';
import { keyBelow } from './key-below.ts';
import { listObjects } from './list-objects.ts';
import { openStore } from './open-store.ts';

/** The files of a batch, on the side that puts them on the queue. */
export interface BatchFiles extends FileStore {
  /** What the paths of the command stand for. */
  readonly find: (paths: readonly string[], cwd: string) => Promise<FoundPath[]>;
  /** Under which key the workers find a file; what is wrong when they cannot. */
  readonly keyOf: (target: Target) => string | FileError;
}

/** The files of a batch in a store. */
export function batchFiles(choice: StoreChoice): BatchFiles {
  const { read } = openStore(choice);
  if (choice.kind === 'folder')
    return { read, find: findTargets, keyOf: ({ absolute }) => keyIn(choice, absolute) };
  return {
    read,
    find: (paths, cwd) => Promise.all(paths.map((path) => objectsOf(choice, path, cwd))),
    keyOf: ({ path }) => path,
  };
}

function keyIn(
  { name, root }: Extract<StoreChoice, { kind: 'folder' }>,
  absolute: string,
): string | FileError {
  try {
    return (
      keyBelow(root, absolute) ??
      storeError(
        `不在共享文件夹 ${name}（${root}）之内，工作端读不到`,
        `It lies outside the shared folder ${name} (${root}), where workers cannot read it`,
      ).error
    );
  } catch (error) {
    return fileErrorOf(error);
  }
}

/** A path that ends as a draft does is a key, any other the beginning of keys; `.` stands for all. */
async function objectsOf(
  choice: Extract<StoreChoice, { kind: 'objects' }>,
  path: string,
  cwd: string,
): Promise<FoundPath> {
  const target = (key: string): Target => ({ path: key, absolute: resolve(cwd, key), error: null });
  if (isDraft(path)) return { path, named: true, targets: [target(path)] };
  const keys = await listObjects(choice, path === '.' ? '' : path.replace(/\/?$/u, '/'));
  return { path, named: false, targets: keys.filter(isDraft).sort().map(target) };
}

function isDraft(key: string): boolean {
  return DRAFT_EXTENSIONS.includes(extname(key).toLowerCase());
}
