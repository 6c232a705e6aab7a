import { DraftError, type ReaderLimits } from '@gongwen/core';
import { inflateSync } from 'fflate';
import { packedBytes, readZipDirectory, type ZipEntry } from './read-zip-directory.ts';
import { refuseOtherFormats } from './refuse-other-formats.ts';

/** The parts of an OPC package, unpacked one by one as they are asked for. */
export interface Package {
  /** Names of all parts, as stored. */
  readonly names: readonly string[];
  /**
   * Bytes of a part; null when there is none of that name (case does not matter).
   * @throws {DraftError} `too-large`, `truncated`, `encrypted`.
   */
  read(name: string): Uint8Array | null;
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

/** Inflates into one byte more than stated: when that byte is filled, the archive lied about the size. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  let unpacked: Uint8Array;
  try {
    unpacked = inflateSync(packed, { out: new Uint8Array(entry.statedSize + 1) });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(entry.name);
    throw truncated(entry.name, cause);
  }
  if (unpacked.length > entry.statedSize) throw tooLarge(entry.name);
  if (unpacked.length < entry.statedSize) throw truncated(entry.name);
  return unpacked;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, budget: number, maxRatio: number): Uint8Array {
  if (entry.encrypted) throw encryptedEntry();
  const { statedSize, packedSize } = entry;
  if (statedSize > budget) throw tooLarge(entry.name);
  if (statedSize > HARMLESS_BYTES && statedSize > packedSize * maxRatio) throw tooLarge(entry.name);
  const packed = packedBytes(bytes, entry);
  if (packed === null) throw truncated(entry.name);
  if (entry.method === STORED) {
    if (packedSize > budget) throw tooLarge(entry.name);
    return packed;
  }
  if (entry.method !== DEFLATED) throw truncated(entry.name);
  return inflate(packed, entry);
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
  return {
    names: directory.map(({ name }) => name),
    warnings,
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      const part = unpack(bytes, entry, budget, limits.maxRatio);
      budget -= part.length;
      return part;
    },
  };
}
