import { openTemporaryFile, type TemporaryFile } from './temporary-file.ts';

/**
 * Plain values of a run by their number. Those of a long run lie in a temporary file, so that its memory does not grow
 * with them; what is read is a copy.
 */
export interface Spill<Value> {
  readonly size: () => number;
  /**
   * Adds the next value or puts one in the place of another.
   * @throws {CommandError} when the temporary file cannot be written.
   */
  readonly set: (index: number, value: Value) => void;
  /** Undefined where none was set. */
  readonly get: (index: number) => Value | undefined;
  readonly close: () => void;
}

/** Bytes of values up to which no file is made. */
const IN_MEMORY = 8 << 20;
/** Bytes that are gathered before they are written to it. */
const BLOCK = 1 << 20;

/** @param inMemory Bytes of values up to which no file is made. */
export function openSpill<Value>(inMemory: number = IN_MEMORY): Spill<Value> {
  const store = openStore(inMemory);
  const starts: number[] = [];
  const lengths: number[] = [];
  return {
    size: () => starts.length,
    set: (index, value) => {
      const bytes = Buffer.from(JSON.stringify(value), 'utf8');
      starts[index] = store.append(bytes);
      lengths[index] = bytes.length;
    },
    get: (index) => {
      const [start, length] = [starts[index], lengths[index]];
      if (start === undefined || length === undefined) return undefined;
      return JSON.parse(store.read(start, length).toString('utf8'));
    },
    close: store.close,
  };
}

/** Bytes one after the other: the last ones in memory, those before in a file. */
function openStore(inMemory: number) {
  let file: TemporaryFile | null = null;
  let tail: Buffer[] = [];
  let [written, length] = [0, 0];
  const append = (bytes: Buffer): number => {
    const start = length;
    tail.push(bytes);
    length += bytes.length;
    if (length - written <= (file === null ? inMemory : BLOCK)) return start;
    file ??= openTemporaryFile();
    file.write(joinedTail(), written);
    written = length;
    tail = [];
    return start;
  };
  const joinedTail = (): Buffer => {
    const [only] = tail;
    if (only !== undefined && tail.length === 1) return only;
    const joined = Buffer.concat(tail);
    tail = [joined];
    return joined;
  };
  const read = (start: number, size: number): Buffer =>
    file !== null && start < written
      ? file.read(start, size)
      : joinedTail().subarray(start - written, start - written + size);
  return { append, read, close: () => file?.close() };
}
