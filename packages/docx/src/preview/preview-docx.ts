import type { Draft } from '@gongwen/core';
import mammoth from 'mammoth';
import { type ClassOf, cleanHtml } from './clean-html.ts';
import { type DraftLine, draftLines } from './draft-lines.ts';
import { tieParagraphs } from './tie-paragraphs.ts';

/** A .docx as HTML to look at beside its messages. */
export interface DocxPreview {
  /**
   * Semantic HTML: no scripts, no styles, links only to the web and to mail, pictures as data URIs. A paragraph of the
   * draft on line 12 is the element with the id `p12`; one that is centred or set to the right has the class
   * `align-center` or `align-right`.
   */
  readonly html: string;
  /** Lines with text that no element shows as it stands, e.g. of a shape that cannot be shown. */
  readonly untied: readonly number[];
}

const PRIVATE_USE = { first: 0xe000, last: 0xf8ff } as const;

/** A character for private use that the text does not hold. */
function unusedCharacter(text: string): string {
  for (let code = PRIVATE_USE.first; code < PRIVATE_USE.last; code += 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  return String.fromCharCode(PRIVATE_USE.last);
}

/** Title of the standard's own layout; headings go by the outline level that the draft tree has. */
const STYLE_MAP = ["p[style-name='Title'] => h1:fresh"];

function classesOf(lines: readonly DraftLine[]): ClassOf {
  const byLine = new Map(lines.map(({ number, paragraph }) => [number, paragraph.data.layout?.alignment]));
  return (line) => {
    const alignment = byLine.get(line);
    return alignment === 'center' || alignment === 'right' ? `align-${alignment}` : null;
  };
}

/**
 * Shows a .docx as HTML whose paragraphs are tied to those of its draft tree.
 *
 * @param bytes the file
 * @param draft what the reader made of the same bytes
 * @throws {Error} when the file is no .docx; the reader says so in better words, and has to come first.
 */
export async function previewDocx(bytes: Uint8Array, draft: Draft): Promise<DocxPreview> {
  const lines = draftLines(draft);
  const mark = unusedCharacter(draft.data.text);
  const buffer = bytes.slice().buffer;
  // Mammoth takes `buffer` in Node and `arrayBuffer` in a browser.
  const file = { buffer, arrayBuffer: buffer };
  const { value } = await mammoth.convertToHtml(file, {
    transformDocument: tieParagraphs(lines, mark),
    styleMap: STYLE_MAP,
  });
  const { html, lines: shown } = cleanHtml(value, mark, classesOf(lines));
  const tied = new Set(shown);
  return {
    html,
    untied: lines
      .filter(({ number, text }) => text.trim() !== '' && !tied.has(number))
      .map(({ number }) => number),
  };
}
