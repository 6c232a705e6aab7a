import { buildDocx, type DocxParts } from '../../packages/docx/src/test-support/build-docx.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SINGLE = ['comments', 'footnotes', 'numbering', 'settings'] as const;

function contentTypes(parts: DocxParts): string {
  const overrides = SINGLE.filter((name) => parts[name] !== undefined).map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${MAIN}.${name}+xml"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>${overrides.join('')}</Types>`;
}

/** A small .docx with the content types that LibreOffice, unlike our reader, asks for. */
export function wholeDocx(given: DocxParts): Uint8Array {
  const parts = { settings: '', ...given };
  return buildDocx({ ...parts, raw: { '[Content_Types].xml': contentTypes(parts) } });
}
