/** An entry of the central directory of a ZIP archive (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  /** Name as stored, with `/` between folders and no leading slash. */
  readonly name: string;
  /** Compression method: 0 stored, 8 deflate. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** Unpacked size as the archive states it, which may be a lie. */
  readonly statedSize: number;
  /** Offset of the local header. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function entryName(bytes: Uint8Array): string {
  // Part names are ASCII (ISO/IEC 29500-2, 6.2.2); other names are of no interest here.
  let name = '';
  for (const byte of bytes) name += byte < 0x80 ? String.fromCharCode(byte) : '?';
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/**
 * Reads the central directory of an archive, entries in order. ZIP64 is not needed: its sizes lie beyond the limits
 * of a draft.
 * @returns Null when the directory is missing or cut off.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength < END_LENGTH ? -1 : endOfDirectory(view);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: entryName(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      statedSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry; null when they lie outside the archive. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.byteLength || view.getUint32(entry.offset, true) !== LOCAL_HEADER)
    return null;
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const end = start + entry.packedSize;
  return end > bytes.byteLength ? null : bytes.subarray(start, end);
}
