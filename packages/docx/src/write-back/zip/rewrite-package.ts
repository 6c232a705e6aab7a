import { deflateSync } from 'fflate';
import { readZipDirectory } from '../../package/read-zip-directory.ts';
import { crc32 } from './crc32.ts';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const DEFLATED = 8;
/** Flag: sizes stand behind the data (bit 3). */
const SIZES_BEHIND = 0x0008;

/** New content of parts by name; null takes a part out. Parts that are not there yet come last. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** A record of the directory and the bytes of its local record. */
interface Written {
  readonly local: Uint8Array;
  readonly entry: Uint8Array;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Offset of the end-of-directory record; the archive was read before, so it is there. */
function endOf(view: DataView): number {
  let at = view.byteLength - END_LENGTH;
  while (at > 0 && view.getUint32(at, true) !== END_OF_DIRECTORY) at--;
  return at;
}

/** The raw records of the directory, in order. */
function rawEntries(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: Uint8Array[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const length =
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    entries.push(bytes.subarray(at, at + length));
    at += length;
  }
  return entries;
}

/** The local record of an entry as it stands: header, packed data, and sizes behind it where there are any. */
function localRecord(bytes: Uint8Array, entry: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const record = viewOf(entry);
  const start = record.getUint32(42, true);
  const names = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const end = start + LOCAL_LENGTH + names + record.getUint32(20, true);
  if ((view.getUint16(start + 6, true) & SIZES_BEHIND) === 0) return bytes.slice(start, end);
  const signed = end + 4 <= bytes.length && view.getUint32(end, true) === DESCRIPTOR;
  return bytes.slice(start, end + (signed ? 16 : 12));
}

/** Records of new content under the name, date and attributes of a record that is there. */
function packed(model: Uint8Array, name: Uint8Array, content: Uint8Array): Written {
  const data = deflateSync(content, { level: 6 });
  const source = viewOf(model);
  const local = new Uint8Array(LOCAL_LENGTH + name.length + data.length);
  const header = viewOf(local);
  const entry = new Uint8Array(ENTRY_LENGTH + name.length);
  const record = viewOf(entry);
  entry.set(model.subarray(0, ENTRY_LENGTH));
  record.setUint32(0, DIRECTORY_ENTRY, true);
  record.setUint16(6, Math.max(20, source.getUint16(6, true)), true);
  record.setUint16(8, source.getUint16(8, true) & ~SIZES_BEHIND & 0xffff, true);
  record.setUint16(10, DEFLATED, true);
  record.setUint32(16, crc32(content), true);
  record.setUint32(20, data.length, true);
  record.setUint32(24, content.length, true);
  record.setUint16(28, name.length, true);
  // Neither extra field nor comment of the old content holds for the new one.
  record.setUint32(30, 0, true);
  entry.set(name, ENTRY_LENGTH);
  header.setUint32(0, LOCAL_HEADER, true);
  // Version, flags, method, time, date, checksum, sizes and name length stand in the same order in both.
  local.set(entry.subarray(6, 30), 4);
  local.set(name, LOCAL_LENGTH);
  local.set(data, LOCAL_LENGTH + name.length);
  return { local, entry };
}

/**
 * An archive with some parts changed. Other entries keep their packed bytes, names, dates and order.
 * @param bytes An archive that the reader has read.
 */
export function rewritePackage(bytes: Uint8Array, changes: PartChanges): Uint8Array {
  const names = (readZipDirectory(bytes) ?? []).map(({ name }) => name.toLowerCase());
  const entries = rawEntries(bytes);
  const wanted = new Map([...changes].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const written: Written[] = [];
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? '';
    const change = wanted.get(name);
    // Of two entries of one name the reader takes the first.
    wanted.delete(name);
    if (change === undefined) written.push({ local: localRecord(bytes, entry), entry: entry.slice() });
    else if (change.content !== null) {
      const raw = entry.slice(ENTRY_LENGTH, ENTRY_LENGTH + viewOf(entry).getUint16(28, true));
      written.push(packed(entry, raw, change.content));
    }
  }
  const [model] = entries;
  for (const { name, content } of wanted.values()) {
    if (content !== null && model !== undefined)
      written.push(packed(model, new TextEncoder().encode(name), content));
  }
  return assembled(bytes, written);
}

function assembled(bytes: Uint8Array, written: readonly Written[]): Uint8Array {
  let offset = 0;
  for (const { local, entry } of written) {
    viewOf(entry).setUint32(42, offset, true);
    offset += local.length;
  }
  const directory = joined(written.map(({ entry }) => entry));
  const end = bytes.slice(endOf(viewOf(bytes)));
  const record = viewOf(end);
  record.setUint16(8, written.length, true);
  record.setUint16(10, written.length, true);
  record.setUint32(12, directory.length, true);
  record.setUint32(16, offset, true);
  return joined([...written.map(({ local }) => local), directory, end]);
}
