import {
  type Block,
  type Draft,
  DraftError,
  type Paragraph,
  type ParagraphLayout,
  type ReaderLimits,
  type RunLayout,
  type Text,
} from '@gongwen/core';
import { docxReader } from '../index.ts';
import { buildDocx, type DocxParts } from './build-docx.ts';

/** Reads a .docx built of parts, or given as bytes. */
export function readDraft(source: DocxParts | Uint8Array, limits?: Partial<ReaderLimits>): Draft {
  const value = source instanceof Uint8Array ? source : buildDocx(source);
  return docxReader.read({ path: '试.docx', value }, limits);
}

/** Reads a document of which only the body matters. */
export function readBody(body: string): Draft {
  return readDraft({ body });
}

/** The error of a file that cannot be read; fails when it can. */
export function readError(bytes: Uint8Array | string, limits?: Partial<ReaderLimits>): DraftError {
  try {
    docxReader.read({ path: '试.docx', value: bytes }, limits);
  } catch (error) {
    if (error instanceof DraftError) return error;
    throw error;
  }
  throw new Error('the file was read without an error');
}

export function paragraphs(draft: Draft): Paragraph[] {
  const under = (blocks: readonly Block[]): Paragraph[] =>
    blocks.flatMap((block) => {
      if (block.type === 'paragraph') return [block];
      if (block.type === 'break') return [];
      return block.children.flatMap((row) => row.children.flatMap((cell) => under(cell.children)));
    });
  return under(draft.children);
}

export function texts(draft: Draft): Text[] {
  return paragraphs(draft).flatMap(({ children }) => children.filter((child) => child.type === 'text'));
}

function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** Layout of the paragraph of an index in document order. */
export function paragraphLayout(draft: Draft, index = 0): ParagraphLayout {
  return found(paragraphs(draft)[index]?.data.layout, `layout of paragraph ${index}`);
}

/** Layout of the text of an index in document order. */
export function runLayout(draft: Draft, index = 0): RunLayout {
  return found(texts(draft)[index]?.data.layout, `layout of text ${index}`);
}

/** The part of the draft's text that a node's position covers. */
export function covered(draft: Draft, { position }: { readonly position: Text['position'] | null }): string {
  const { start, end } = found(position, 'position');
  return draft.data.text.slice(start.offset, end.offset);
}
