import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDocx, docxFiles, p, part, r } from './test-support/build-docx.ts';
import { paragraphs, readDraft, readError } from './test-support/read-draft.ts';

const utf16 = (text: string) => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) => Uint8Array.from([...OLE, ...new Uint8Array(512), ...utf16(stream)]);

/** Overwrites the stated unpacked size of a part in the central directory of an archive. */
function lieAboutSize(archive: Uint8Array, name: string, size: number): Uint8Array {
  const lying = archive.slice();
  const view = new DataView(lying.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 <= lying.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint16(at + 28, true) !== wanted.length) continue;
    if (wanted.every((byte, index) => lying[at + 46 + index] === byte)) view.setUint32(at + 24, size, true);
  }
  return lying;
}

describe('files that are no .docx', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty', '空'],
    ['a file with a password', ole('EncryptedPackage'), 'encrypted', '密码'],
    ['an old .doc', ole('WordDocument'), 'legacy-format', '另存为 .docx'],
    ['RTF', strToU8('{\\rtf1\\ansi x}'), 'unsupported-format', 'RTF'],
    ['PDF', strToU8('%PDF-1.7 x'), 'unsupported-format', 'PDF'],
    ['HTML', strToU8('\ufeff\n<!DOCTYPE html><html></html>'), 'unsupported-format', 'HTML'],
    ['flat XML', strToU8('<?xml version="1.0"?><w:wordDocument/>'), 'unsupported-format', 'XML'],
    ['plain text', strToU8('关于……的通知'), 'not-a-zip', '.docx'],
    ['text instead of bytes', '关于……的通知', 'not-a-zip', '.docx'],
  ])('%s is refused with a sentence that says what to do', (_name, bytes, code, words) => {
    const error = readError(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/；请/);
    expect(error.english).toMatch(/^[A-Z].*\.$/);
  });

  test('a spreadsheet under another name is refused', () => {
    const workbook = {
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      'xl/workbook.xml': strToU8(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      ),
    };
    expect(readError(zipSync(workbook)).code).toBe('unsupported-format');
  });

  test('an archive without a document is refused', () => {
    const error = readError(zipSync({ 'a.txt': strToU8('x') }));
    expect(error.code).toBe('missing-part');
    expect(error.message).toContain('word/document.xml');
  });
});

describe('damaged files', () => {
  const sound = buildDocx({ body: Array.from({ length: 200 }, (_, index) => p(`第${index}段`)).join('') });

  test.each([0.1, 0.5, 0.9, 0.999])('a file cut off at %s of its length is truncated', (share) => {
    expect(readError(sound.subarray(0, Math.floor(sound.length * share))).code).toBe('truncated');
  });

  test('damaged bytes in the packed text give an error of the reader', () => {
    const broken = sound.slice();
    broken.fill(0xff, 300, 600);
    expect(['truncated', 'broken-xml', 'too-large', 'missing-part']).toContain(readError(broken).code);
  });

  test('broken XML is told with part and line', () => {
    const error = readError(buildDocx({ body: '\n\n<w:p><w:r></w:p>' }));
    expect(error.code).toBe('broken-xml');
    expect(error.message).toContain('word/document.xml 第 4 行');
    expect(readError(buildDocx({ body: '', raw: { 'word/document.xml': '' } })).code).toBe('broken-xml');
  });

  test('a part in UTF-16 is refused', () => {
    const raw = { 'word/document.xml': Uint8Array.from([0xff, 0xfe, ...utf16('<x/>')]) };
    expect(readError(buildDocx({ body: '', raw })).code).toBe('encoding');
  });

  test('bytes that are no UTF-8 are refused, since anchors would be wrong', () => {
    const files = docxFiles({ body: p('甲乙') });
    const bytes = files['word/document.xml'] ?? new Uint8Array();
    bytes[bytes.lastIndexOf(0xe4)] = 0xff;
    expect(readError(zipSync(files)).code).toBe('encoding');
  });

  test('missing styles, numbering, settings and theme are no error', () => {
    expect(readDraft({ body: p('甲') }).data.text).toBe('甲');
  });
});

describe('hostile files', () => {
  test('a document type with entities is refused and nothing is expanded', () => {
    const document = part('w:document', `<w:body>${p('&x;')}</w:body>`).replace(
      '\n',
      '\n<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n',
    );
    expect(readError(buildDocx({ body: '', raw: { 'word/document.xml': document } })).code).toBe(
      'forbidden-entity',
    );
  });

  test('an undefined entity is broken XML', () => {
    expect(readError(buildDocx({ body: p('&x;') })).code).toBe('broken-xml');
  });

  test('a part that unpacks to too much is refused by size and by ratio', () => {
    const bomb = buildDocx({ body: p('0'.repeat(8 * 1024 * 1024)) });
    expect(readError(bomb).code).toBe('too-large');
    expect(readError(bomb, { maxRatio: 1e9, maxUnpackedBytes: 1024 * 1024 }).code).toBe('too-large');
    expect(readDraft(bomb, { maxRatio: 1e9 }).data.text).toHaveLength(8 * 1024 * 1024);
  });

  test('the size of all parts together is limited', () => {
    const half = `<!--${'x'.repeat(600)}-->`;
    const file = buildDocx({ body: p('甲') + half, settings: half, numbering: half });
    expect(readError(file, { maxUnpackedBytes: 4000 }).code).toBe('too-large');
  });

  test('the size that an archive states is not believed', () => {
    const bomb = buildDocx({ body: p('0'.repeat(8 * 1024 * 1024)) });
    expect(readError(lieAboutSize(bomb, 'word/document.xml', 100)).code).toBe('too-large');
    const file = buildDocx({ body: p('甲'.repeat(5000)) });
    expect(readError(lieAboutSize(file, 'word/document.xml', 100)).code).toBe('truncated');
    expect(readError(lieAboutSize(file, 'word/document.xml', 100_000)).code).toBe('truncated');
    expect(readError(lieAboutSize(file, 'word/document.xml', 0xffff_fff0)).code).toBe('too-large');
  });

  test('an archive with encrypted parts is said to have a password', () => {
    const file = buildDocx({ body: p('甲') });
    const view = new DataView(file.buffer, file.byteOffset);
    for (let at = 0; at + 46 <= file.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    }
    expect(readError(file).code).toBe('encrypted');
  });

  test('a text box with more paragraphs than a call has room for arguments is read', () => {
    const box = `<w:pict><v:shape><v:textbox><w:txbxContent>${'<w:p/>'.repeat(150_000)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const file = buildDocx({ body: `<w:p><w:r>${box}</w:r></w:p>` });
    expect(readDraft(file, { maxRatio: 1e9 }).children).toHaveLength(150_001);
  });

  test('long runs of white space and of nested fields take no more than their length', () => {
    const spaces = `<w:t>甲${' '.repeat(500_000)}乙</w:t>`;
    const fields =
      '<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>丙</w:t>'.repeat(5000);
    const draft = readDraft({ body: `<w:p><w:r>${spaces}${fields}</w:r></w:p>` }, { maxRatio: 1e9 });
    expect(draft.data.text.length).toBeGreaterThan(500_000);
  });

  test('more namespaces than any program declares are refused', () => {
    const many = Array.from({ length: 400 }, (_, index) => `xmlns:n${index}="urn:${index}"`).join(' ');
    expect(readError(buildDocx({ body: `<w:p ${many}/>` })).code).toBe('too-large');
  });

  test('too many paragraphs are refused', () => {
    const error = readError(buildDocx({ body: p('甲').repeat(11) }), { maxParagraphs: 10 });
    expect(error.code).toBe('too-many-paragraphs');
    expect(readDraft({ body: p('甲').repeat(10) }, { maxParagraphs: 10 }).children).toHaveLength(10);
  });

  test('tables nested without end are read as paragraphs beyond a depth', () => {
    const depth = 3000;
    const draft = readDraft({
      body: `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('底')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`,
    });
    expect(draft.data.text).toBe('底');
    expect(paragraphs(draft)).toHaveLength(1);
    expect(draft.data.warnings.join()).toContain('嵌套');
  });

  test('text boxes nested without end are cut with a warning, other elements are read', () => {
    const depth = 2000;
    const open = '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>';
    const close = '</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>';
    const draft = readDraft({ body: `${open.repeat(depth)}${p('底')}${close.repeat(depth)}` });
    expect(draft.data.warnings.join()).toContain('文本框嵌套');
    const smart = `<w:p>${'<w:smartTag>'.repeat(depth)}${r('甲')}${'</w:smartTag>'.repeat(depth)}</w:p>`;
    expect(readDraft({ body: smart }).data.text).toBe('甲');
  });

  test('of duplicate parts the first is read, with a warning', () => {
    const one = buildDocx({ body: p('一') });
    const files = docxFiles({ body: p('一') });
    const two = zipSync({
      ...files,
      'word/documenx.xml': strToU8(part('w:document', `<w:body>${p('二')}</w:body>`)),
    });
    // Same length, so the name can be changed in place.
    const text = Array.from(two, (byte) => String.fromCharCode(byte))
      .join('')
      .replaceAll('documenx.xml', 'document.xml');
    const draft = readDraft(Uint8Array.from(text, (c) => c.charCodeAt(0)));
    expect(draft.data.text).toBe('一');
    expect(draft.data.warnings.join()).toContain('重复');
    expect(readDraft(one).data.warnings).toEqual([]);
  });

  test('names that lead out of the package and external targets are never followed', () => {
    const related =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="a" Type="x/styles" Target="../../../../etc/passwd"/>' +
      '<Relationship Id="b" Type="x/settings" Target="http://example.invalid/s.xml" TargetMode="External"/></Relationships>';
    const draft = readDraft({
      body: p('甲'),
      raw: { 'word/_rels/document.xml.rels': related, '../../evil.xml': '<x/>', 'C:\\evil.xml': '<x/>' },
    });
    expect(draft.data.text).toBe('甲');
  });

  test('the document is found where the package says, backslashes and case aside', () => {
    const files = docxFiles({ body: p('甲') });
    const moved = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name.replace('word/document', 'word\\Document'), bytes]),
    );
    expect(readDraft(zipSync(moved)).data.text).toBe('甲');
  });
});
