import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive that is built byte by byte, so that it can be wrong in any way. */
export interface ZipPart {
  readonly name: string | Buffer;
  readonly content?: string | Uint8Array;
  /** General purpose bits: 0x800 UTF-8, 1 encrypted. */
  readonly flags?: number;
  /** Size that the archive states; the true one when left out. */
  readonly statedSize?: number;
  readonly method?: number;
  /** Unix mode. */
  readonly mode?: number;
}

/** Bytes of an archive (APPNOTE.TXT 4.3). */
export function buildZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { body, entry } = writePart(part, offset);
    bodies.push(body);
    directory.push(entry);
    offset += body.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, entries, end]);
}

function writePart(part: ZipPart, offset: number): { readonly body: Buffer; readonly entry: Buffer } {
  const name = Buffer.from(part.name);
  const content = Buffer.from(part.content ?? '');
  const method = part.method ?? 8;
  const packed = method === 8 ? deflateRawSync(content, { level: 9 }) : content;
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(part.flags ?? 0, 2);
  shared.writeUInt16LE(method, 4);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(part.statedSize ?? content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const local = Buffer.alloc(4);
  local.writeUInt32LE(0x04034b50);
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x02014b50, 0);
  // Made on Unix, so that the mode counts.
  head.writeUInt16LE((3 << 8) | 20, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  return {
    body: Buffer.concat([local, shared, name, packed]),
    entry: Buffer.concat([head, shared, tail, name]),
  };
}
