import { DraftError, type ReaderLimits } from '@gongwen/core';
import { Inflate, inflateSync } from 'fflate';
import { packedBytes, readZipDirectory, type ZipEntry } from './read-zip-directory.ts';
import { recentParts } from './recent-parts.ts';
import { refuseOtherFormats } from './refuse-other-formats.ts';

/** The parts of an OPC package, unpacked one by one as they are asked for. */
export interface Package {
  /**
   * Bytes of a part; null when there is none of that name (case does not matter).
   * @throws {DraftError} `too-large`, `truncated`, `encrypted`.
   */
  read(name: string): Uint8Array | null;
  /**
   * Like `read`, for parts that files made from one template share: as long as the part is remembered, the same array
   * is given for the same bytes, so that what was made of it can be found again. It must not be written to.
   */
  readShared(name: string): Uint8Array | null;
  readonly warnings: readonly string[];
}

const STORED = 0;
const DEFLATED = 8;

/** A part this small does no harm whatever its ratio: a long table of empty cells packs very well. */
const HARMLESS_BYTES = 1024 * 1024;

function truncated(name: string | null, cause?: unknown): DraftError {
  const place = name === null ? '' : `（${name}）`;
  return new DraftError(
    'truncated',
    `文件不完整或已损坏${place}；请重新下载或复制，或用 Word、WPS 打开修复后另存再检查`,
    `The file is cut off or damaged${name === null ? '' : ` (${name})`}. Download or copy it again, or repair it in Word or WPS.`,
    { cause },
  );
}

function tooLarge(name: string): DraftError {
  return new DraftError(
    'too-large',
    `文件解压后过大（${name}），可能是恶意构造的压缩包；如确属正常文件，请拆分后再检查`,
    `The file unpacks to too much (${name}); it may be a zip bomb. If it is genuine, split it and retry.`,
  );
}

function encryptedEntry(): DraftError {
  return new DraftError(
    'encrypted',
    '文件压缩包设有密码，无法读取；请取消密码后再检查',
    'The archive is protected by a password. Remove the password and retry.',
  );
}

/** What may come out of one part. */
interface Bounds {
  /** Bytes left of the limit for the whole package. */
  readonly budget: number;
  readonly maxRatio: number;
}

function exceeds(size: number, packedSize: number, { budget, maxRatio }: Bounds): boolean {
  return size > budget || (size > HARMLESS_BYTES && size > packedSize * maxRatio);
}

/** Packed bytes inflated at a time: at the best ratio of deflate they give some 16 MB. */
const STEP = 16 * 1024;

/** Whether a part really unpacks to more than its bounds; counts what comes out and keeps none of it. */
function isBomb(packed: Uint8Array, bounds: Bounds): boolean {
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
  });
  for (let at = 0; at < packed.length && !exceeds(size, packed.length, bounds); at += STEP) {
    inflate.push(packed.subarray(at, at + STEP));
  }
  return exceeds(size, packed.length, bounds);
}

/** Inflates into one byte more than stated: when that byte is filled, the stated size is wrong. */
function inflate(packed: Uint8Array, entry: ZipEntry, bounds: Bounds): Uint8Array {
  try {
    const unpacked = inflateSync(packed, { out: new Uint8Array(entry.statedSize + 1) });
    if (unpacked.length === entry.statedSize) return unpacked;
    if (unpacked.length < entry.statedSize || !isBomb(packed, bounds)) throw truncated(entry.name);
  } catch (cause) {
    if (cause instanceof DraftError) throw cause;
    throw truncated(entry.name, cause);
  }
  throw tooLarge(entry.name);
}

/**
 * Files of one office are made from few templates, and an edited file keeps most of its parts: their styles, theme,
 * lists, headers and relationships are the same to the byte, time and again. The bounds keep the memory to 8 MiB of
 * unpacked parts and what is made of them; 32 are the parts of three or four files.
 */
const RECENT = recentParts(32, 256 * 1024);

function inflateShared(packed: Uint8Array, entry: ZipEntry, bounds: Bounds): Uint8Array {
  const recalled = RECENT.recall(packed);
  // An archive that states another size than comes out is damaged, even where the bytes are known.
  if (recalled?.length === entry.statedSize) return recalled;
  const unpacked = inflate(packed, entry, bounds);
  RECENT.remember(packed, unpacked);
  return unpacked;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, bounds: Bounds, unpackPart: typeof inflate): Uint8Array {
  if (entry.encrypted) throw encryptedEntry();
  const { statedSize, packedSize } = entry;
  if (exceeds(statedSize, packedSize, bounds) || packedSize > bounds.budget) throw tooLarge(entry.name);
  const packed = packedBytes(bytes, entry);
  if (packed === null) throw truncated(entry.name);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw truncated(entry.name);
  return unpackPart(packed, entry, bounds);
}

/**
 * Opens a .docx as a package. Nothing is unpacked yet; sizes are bounded by `limits` as parts are read, by what
 * comes out and not only by what the archive states. Names only look parts up, so paths in them do no harm.
 * @throws {DraftError} `empty`, `not-a-zip`, `truncated`, `encrypted`, `legacy-format`, `unsupported-format`.
 */
export function openPackage(bytes: Uint8Array, limits: ReaderLimits): Package {
  refuseOtherFormats(bytes);
  const directory = readZipDirectory(bytes);
  if (directory === null) throw truncated(null);
  const entries = new Map<string, ZipEntry>();
  const warnings: string[] = [];
  for (const entry of directory) {
    const key = entry.name.toLowerCase();
    if (entries.has(key)) warnings.push(`压缩包中有重复的部件 ${entry.name}，只读取第一个`);
    else entries.set(key, entry);
  }
  let budget = limits.maxUnpackedBytes;
  const read = (name: string, unpackPart: typeof inflate): Uint8Array | null => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const part = unpack(bytes, entry, { budget, maxRatio: limits.maxRatio }, unpackPart);
    budget -= part.length;
    return part;
  };
  return {
    warnings,
    read: (name) => read(name, inflate),
    readShared: (name) => read(name, inflateShared),
  };
}
