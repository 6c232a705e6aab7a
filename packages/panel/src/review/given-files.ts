import { formatOf, type GivenFile, isConfiguration, isLitter } from './page-file.ts';

/** Files of a drop or a choice: what the page can use, and the names of what it cannot. */
export interface GivenFiles {
  readonly files: readonly GivenFile[];
  readonly skipped: readonly string[];
}

interface Found {
  readonly path: string;
  readonly file: File;
}

/**
 * Files that were dropped, those of folders with their paths. Has to be called while the drop is handled: afterwards
 * the browser takes its items away.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<GivenFiles> {
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  if (entries.length === 0) return chosenFiles(files);
  return Promise.all(entries.map((entry) => filesUnder(entry))).then((found) => opened(found.flat()));
}

/** Files of an input; one for folders tells their paths. */
export function chosenFiles(list: Iterable<File>): Promise<GivenFiles> {
  return opened([...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly Found[]> {
  const path = entry.fullPath.replace(/^\//u, '');
  if (entry instanceof FileSystemFileEntry || entry.isFile) {
    const own = entry as FileSystemFileEntry;
    return [{ path, file: await new Promise<File>((resolve, reject) => own.file(resolve, reject)) }];
  }
  const children = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(children.map(filesUnder))).flat();
}

/** A reader gives a hundred entries at a time, and none at the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function opened(found: readonly Found[]): Promise<GivenFiles> {
  const wanted = found.filter(({ path }) => !isLitter(path));
  const isUsed = ({ path }: Found): boolean => formatOf(path) !== null || isConfiguration(path);
  const files = await Promise.all(
    wanted
      .filter(isUsed)
      .map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return {
    files: files.sort((a, b) => collator.compare(a.path, b.path)),
    skipped: wanted.filter((each) => !isUsed(each)).map(({ path }) => path),
  };
}

const collator = new Intl.Collator('zh-CN', { numeric: true });
