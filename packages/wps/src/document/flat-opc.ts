import { strToU8, zipSync } from 'fflate';
import { bytesOfBinary } from './binary-string.ts';

/** Namespace of a package in one XML document (ISO/IEC 29500-2 annex; `Range.WordOpenXML` gives one). */
const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** The package that an XML document holds, as bytes of a .docx; null when it holds none. */
export function packageOfFlat(flat: string): Uint8Array | null {
  const parsed = new DOMParser().parseFromString(flat, 'application/xml');
  const parts = [...parsed.getElementsByTagNameNS(PKG, 'part')];
  const files: Record<string, Uint8Array> = {};
  const types: string[] = [];
  for (const part of parts) {
    const name = part.getAttributeNS(PKG, 'name') ?? '';
    const bytes = contentOf(part);
    if (name === '' || bytes === null) return null;
    files[name.replace(/^\//u, '')] = bytes;
    types.push(
      `<Override PartName="${name}" ContentType="${part.getAttributeNS(PKG, 'contentType') ?? ''}"/>`,
    );
  }
  if (files['word/document.xml'] === undefined) return null;
  files['[Content_Types].xml'] = strToU8(contentTypes(types));
  return zipSync(files, { level: 1 });
}

function contentOf(part: Element): Uint8Array | null {
  const root = part.getElementsByTagNameNS(PKG, 'xmlData')[0]?.firstElementChild;
  if (root) return strToU8(new XMLSerializer().serializeToString(root));
  const binary = part.getElementsByTagNameNS(PKG, 'binaryData')[0]?.textContent;
  return binary ? bytesOfBinary(atob(binary.replace(/\s+/gu, ''))) : null;
}

function contentTypes(overrides: readonly string[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${overrides.join('')}</Types>`
  );
}
