import type {
  Block,
  DocGrid,
  Draft,
  Facts,
  Figure,
  Inline,
  OfficialDocument,
  Paragraph,
  Table,
  Text,
} from '@gongwen/core';
import type {
  Paper,
  PaperBlock,
  PaperPage,
  PaperParagraph,
  PaperPiece,
  PaperText,
  TextStyle,
} from './paper.ts';
import { paperRows } from './paper-rows.ts';
import { roleOf } from './role-of.ts';
import { STANDARD_PAGE, standardParagraphStyle, standardTextStyle } from './standard-styles.ts';
import { wordParagraphStyle, wordTextStyle } from './word-styles.ts';

/** Gives a picture of a .docx as a data URI; null where there is none to show. */
export type PictureOf = (figure: Figure) => string | null;

export interface PaperSources {
  readonly document: OfficialDocument;
  readonly pageOf: Facts['pageOf'];
  readonly pictureOf: PictureOf;
}

/** Lays a draft out as it looks: a .docx by its own formatting, other drafts by GB/T 9704—2012. */
export function paperOf(sources: PaperSources): Paper {
  const { draft } = sources.document;
  const role = roleOf(sources.document);
  let lastPage = 1;
  const beginsPage = (paragraph: Paragraph): number | null => {
    const page = sources.pageOf(paragraph);
    if (page === null || page <= lastPage) return null;
    lastPage = page;
    return page;
  };
  const blocksOf = (blocks: readonly Block[]): PaperBlock[] =>
    blocks.flatMap((block): PaperBlock[] => {
      if (block.type === 'table') return [tableOf(block, blocksOf)];
      if (block.type === 'paragraph')
        return [paragraphOf(block, { draft, sources, page: beginsPage(block), role: role(block) })];
      const { kind, color } = block.data;
      return kind === 'column' ? [] : [{ kind: 'rule', color, isPageEnd: kind !== 'rule' }];
    });
  const { frontMatter } = draft.data;
  const head: readonly PaperBlock[] =
    frontMatter === null ? [] : [{ kind: 'source', text: frontMatter.value, start: frontMatter.offset }];
  return { page: pageOf(draft), blocks: [...head, ...blocksOf(draft.children)] };
}

function pageOf({ data }: Draft): PaperPage {
  const section = data.layout?.sections[0];
  if (section === undefined) return STANDARD_PAGE;
  const { width, height, marginTop, marginRight, marginBottom, marginLeft, gutter } = section;
  return { width, height, marginTop, marginRight, marginBottom, marginLeft: marginLeft + gutter };
}

function tableOf(table: Table, blocksOf: (blocks: readonly Block[]) => PaperBlock[]): PaperBlock {
  return { kind: 'table', rows: paperRows(table, blocksOf) };
}

interface ParagraphSources {
  readonly draft: Draft;
  readonly sources: PaperSources;
  readonly page: number | null;
  readonly role: ReturnType<ReturnType<typeof roleOf>>;
}

function paragraphOf(paragraph: Paragraph, { draft, sources, page, role }: ParagraphSources): PaperParagraph {
  const { layout } = paragraph.data;
  const grid = layout === null ? null : (draft.data.layout?.sections[layout.section]?.grid ?? null);
  const styleOf = (text: Text): TextStyle =>
    text.data.layout === null
      ? standardTextStyle(role, text.data.bold)
      : wordTextStyle(text.data.layout, gridFor(paragraph, grid));
  const { start, end } = paragraph.position;
  return {
    kind: 'paragraph',
    line: start.line,
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    heading: role.element === 'title' ? 1 : role.level === null ? null : Math.min(role.level + 1, 6),
    page,
    style: layout === null ? standardParagraphStyle(role) : wordParagraphStyle(layout, grid),
    pieces: paragraph.children.flatMap((inline) => piecesOf(inline, styleOf, sources.pictureOf)),
  };
}

/** Text in boxes and tables does not stand on the grid of characters. */
function gridFor({ data }: Paragraph, grid: DocGrid | null): DocGrid | null {
  return data.container === 'body' ? grid : null;
}

function piecesOf(inline: Inline, styleOf: (text: Text) => TextStyle, pictureOf: PictureOf): PaperPiece[] {
  if (inline.type === 'lineBreak') return [{ kind: 'break' }];
  if (inline.type === 'text') return textPieces(inline, styleOf(inline));
  const { width, height, alt } = inline.data;
  // Text boxes stand as paragraphs of their own; what has no height is one.
  if (height === null) return [];
  return [{ kind: 'picture', width, height, alt, source: pictureOf(inline) }];
}

/** A text whose characters do not all stand side by side in the source is cut where they do not. */
function textPieces({ value, position, data }: Text, style: TextStyle): PaperPiece[] {
  const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0];
  const map = data.map ?? [{ at: 0, offset: start }];
  return map.flatMap(({ at, offset }, index): PaperPiece[] => {
    const next = map[index + 1];
    const text = value.slice(at, next?.at);
    return text === ''
      ? []
      : cutAtTabs({ kind: 'text', text, start: offset, end: next?.offset ?? end, style });
  });
}

function cutAtTabs(piece: PaperText): PaperPiece[] {
  if (!piece.text.includes('\t')) return [piece];
  let at = piece.start;
  return piece.text.split(/(\t)/u).flatMap((text): PaperPiece[] => {
    const start = at;
    at += text.length;
    if (text === '\t') return [{ kind: 'tab' }];
    return text === '' ? [] : [{ ...piece, text, start, end: at }];
  });
}
