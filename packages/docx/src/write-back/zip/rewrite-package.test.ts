import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packedBytes, readZipDirectory } from '../../package/read-zip-directory.ts';
import { rewritePackage } from './rewrite-package.ts';

const PARTS = { 'a.xml': '<a/>'.repeat(50), 'b.xml': '<b/>', 'word/c.xml': '<c/>'.repeat(9) };

/** An archive as programs stream it: sizes stand behind the data. */
function streamed(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => pieces.push(piece));
  for (const [name, text] of Object.entries(PARTS)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

function stored(): Uint8Array {
  const files = Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '2020-02-03T04:05:06', level: 0, comment: '注' });
}

/** Name, date and packed bytes of each entry. */
function entries(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return (readZipDirectory(bytes) ?? []).map((entry) => ({
    name: entry.name,
    date: view.getUint32(entry.offset + 10, true),
    packed: [...(packedBytes(bytes, entry) ?? [])],
  }));
}

describe.each([
  ['an archive with sizes behind the data', streamed()],
  ['an archive of stored parts', stored()],
])('in %s', (_name, bytes) => {
  const changed = rewritePackage(
    bytes,
    new Map([
      ['b.xml', strToU8('<b>新</b>')],
      ['word/d.xml', strToU8('<d/>')],
    ]),
  );

  test('other parts keep their packed bytes, names, dates and order', () => {
    const [before, after] = [entries(bytes), entries(changed)];
    expect(after.map(({ name }) => name)).toEqual([...Object.keys(PARTS), 'word/d.xml']);
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[1]?.date).toBe(before[1]?.date);
  });

  test('changed and new parts hold their new content', () => {
    const files = unzipSync(changed);
    expect(strFromU8(files['b.xml'] ?? new Uint8Array())).toBe('<b>新</b>');
    expect(strFromU8(files['word/d.xml'] ?? new Uint8Array())).toBe('<d/>');
    expect(strFromU8(files['a.xml'] ?? new Uint8Array())).toBe(PARTS['a.xml']);
  });

  test('a part can be taken out', () => {
    const without = rewritePackage(changed, new Map([['word/d.xml', null]]));
    expect(Object.keys(unzipSync(without))).toEqual(Object.keys(PARTS));
  });
});
