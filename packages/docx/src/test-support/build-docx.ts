import { strToU8, zipSync } from 'fflate';

/** XML inside the root element of each part; parts left out are not in the package. */
export interface DocxParts {
  /** Content of `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** Content of `a:theme`. */
  readonly theme?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Headers and footers, by relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Content of `Properties` in docProps/app.xml. */
  readonly app?: string;
  /** Parts as they are, by name; they replace built ones. */
  readonly raw?: Readonly<Record<string, string | Uint8Array>>;
}

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"' +
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"' +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"' +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"' +
  ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A whole part: root element with all namespaces around the content. */
export function part(root: string, content: string): string {
  return `${DECLARATION}<${root} ${NAMESPACES}>${content}</${root}>`;
}

export function relationships(
  entries: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  const rows = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${rows.join('')}</Relationships>`;
}

const SINGLE_PARTS = [
  ['styles', 'styles', 'w:styles', 'styles.xml'],
  ['numbering', 'numbering', 'w:numbering', 'numbering.xml'],
  ['settings', 'settings', 'w:settings', 'settings.xml'],
  ['theme', 'theme', 'a:theme', 'theme/theme1.xml'],
  ['comments', 'comments', 'w:comments', 'comments.xml'],
  ['footnotes', 'footnotes', 'w:footnotes', 'footnotes.xml'],
  ['endnotes', 'endnotes', 'w:endnotes', 'endnotes.xml'],
] as const;

/** The parts of a small .docx by name, before packing. */
export function docxFiles(parts: DocxParts): Record<string, Uint8Array> {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  };
  const packageRelated: [string, string, string][] = [['rId1', 'officeDocument', 'word/document.xml']];
  const related: [string, string, string][] = [];
  files['word/document.xml'] = part('w:document', `<w:body>${parts.body}</w:body>`);
  for (const [key, kind, root, name] of SINGLE_PARTS) {
    const content = parts[key];
    if (content === undefined) continue;
    files[`word/${name}`] = part(root, content);
    related.push([`part-${key}`, kind, name]);
  }
  const pageParts = [
    ['header', 'w:hdr', parts.headers ?? {}],
    ['footer', 'w:ftr', parts.footers ?? {}],
  ] as const;
  for (const [kind, root, contents] of pageParts) {
    for (const [id, content] of Object.entries(contents)) {
      files[`word/${kind}-${id}.xml`] = part(root, content);
      related.push([id, kind, `${kind}-${id}.xml`]);
    }
  }
  if (parts.app !== undefined) {
    files['docProps/app.xml'] =
      `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${parts.app}</Properties>`;
    packageRelated.push(['rId2', 'extended-properties', 'docProps/app.xml']);
  }
  files['_rels/.rels'] = relationships(packageRelated);
  files['word/_rels/document.xml.rels'] = relationships(related);
  Object.assign(files, parts.raw);
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

/** A small .docx of the given parts. */
export function buildDocx(parts: DocxParts): Uint8Array {
  return zipSync(docxFiles(parts));
}

/** A paragraph of one plain run. */
export function p(text: string, paragraphProperties = '', runProperties = ''): string {
  return `<w:p>${paragraphProperties && `<w:pPr>${paragraphProperties}</w:pPr>`}${r(text, runProperties)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
