import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { steadyDocx } from '../../fixtures/steady-docx.ts';
import { parseXml } from './xml/parse-xml.ts';
import { writeXml } from './xml/write-xml.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** The parts of a .docx by their names; what our writer makes has no part that is not XML. */
export type DocxParts = Readonly<Record<string, XmlElement>>;

export const DOCUMENT = 'word/document.xml';
export const STYLES = 'word/styles.xml';
export const SETTINGS = 'word/settings.xml';
export const NUMBERING = 'word/numbering.xml';

export function readParts(bytes: Uint8Array): DocxParts {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return Object.fromEntries(files.map(([name, content]) => [name, parseXml(strFromU8(content))]));
}

export function writeParts(parts: DocxParts): Uint8Array {
  const files = Object.entries(parts).map(([name, root]) => [name, strToU8(writeXml(root))] as const);
  return steadyDocx(zipSync(Object.fromEntries(files)));
}

/** A part that every .docx of our writer has. */
export function partOf(parts: DocxParts, name: string): XmlElement {
  const part = parts[name];
  if (part === undefined) throw new Error(`the .docx has no part ${name}`);
  return part;
}

const STORY = /^word\/(?:document|header\d+|footer\d+)\.xml$/u;
const FOOTER = /^word\/footer\d+\.xml$/u;

const editParts =
  (pattern: RegExp) =>
  (parts: DocxParts, edit: (root: XmlElement) => XmlElement): DocxParts =>
    Object.fromEntries(
      Object.entries(parts).map(([name, root]) => [name, pattern.test(name) ? edit(root) : root]),
    );

/** Edits the text and the headers and footers. */
export const editStories = editParts(STORY);

/** Edits the footers. */
export const editFooters = editParts(FOOTER);

/** Edits every part of `word/` that may hold formatting. */
export const editFormatting = editParts(/^word\/(?:document|styles|numbering|header\d+|footer\d+)\.xml$/u);
