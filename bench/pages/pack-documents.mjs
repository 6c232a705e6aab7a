import { deflateSync } from 'node:zlib';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function contentTypes(related) {
  const override = (part, type) => `<Override PartName="/word/${part}" ContentType="${WORD}.${type}+xml"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    override('document.xml', 'document.main') +
    related
      .filter(([, type]) => type !== 'image')
      .map(([, type, part]) => override(part, type))
      .join('') +
    '</Types>'
  );
}

const COMPATIBILITY =
  '<w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc(body), body.length + 4);
  return bytes;
}

function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** One grey pixel, as every picture shows. */
function greyPixel() {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Packs a document of a recipe: `body`, `styles` and, where it has them, `settings`, `numbering`, `footnotes`,
 * `headers`, `footers` as XML.
 * @param buildDocx The packer of the .docx tests.
 */
export function packDocument({ settings = '', ...parts }, { buildDocx, relationships }) {
  const related = [
    ['styles', 'styles', 'styles.xml'],
    ['settings', 'settings', 'settings.xml'],
    ...(parts.numbering === undefined ? [] : [['numbering', 'numbering', 'numbering.xml']]),
    ...(parts.footnotes === undefined ? [] : [['footnotes', 'footnotes', 'footnotes.xml']]),
    ...Object.keys(parts.headers ?? {}).map((id) => [id, 'header', `header-${id}.xml`]),
    ...Object.keys(parts.footers ?? {}).map((id) => [id, 'footer', `footer-${id}.xml`]),
    ['image1', 'image', 'media/image1.png'],
  ];
  return buildDocx({
    ...parts,
    settings: `${settings}${COMPATIBILITY}`,
    raw: {
      '[Content_Types].xml': contentTypes(related),
      'word/_rels/document.xml.rels': relationships(related),
      'word/media/image1.png': new Uint8Array(greyPixel()),
    },
  });
}
