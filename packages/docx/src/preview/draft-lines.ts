import type { Block, Draft, Paragraph } from '@gongwen/core';

/** A paragraph of a draft: one line of its text. */
export interface DraftLine {
  /** Counted from 1, as in messages. */
  readonly number: number;
  readonly paragraph: Paragraph;
  /** Text of the line; a line break inside is U+000B. */
  readonly text: string;
  /** The automatic number that the text begins with; empty where it has none. */
  readonly label: string;
  /** Stands in a row of a table that is repeated on each page. */
  readonly inHeaderRow: boolean;
}

function textOf({ children }: Paragraph): string {
  return children
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'lineBreak' ? '\v' : '';
    })
    .join('');
}

function labelOf({ children }: Paragraph): string {
  const end = children.findIndex((inline) => inline.type !== 'text' || inline.data.generated !== 'numbering');
  return children
    .slice(0, end < 0 ? children.length : end)
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .join('');
}

/** The paragraphs of a .docx draft, those of tables cell by cell. */
export function draftLines({ children }: Draft): readonly DraftLine[] {
  const visit = (blocks: readonly Block[], inHeaderRow: boolean): DraftLine[] =>
    blocks.flatMap((block): DraftLine[] => {
      if (block.type === 'table')
        return block.children.flatMap((row) =>
          row.children.flatMap((cell) => visit(cell.children, row.data.header)),
        );
      if (block.type === 'break') return [];
      return [
        {
          number: block.position.start.line,
          paragraph: block,
          text: textOf(block),
          label: labelOf(block),
          inHeaderRow,
        },
      ];
    });
  return visit(children, false);
}
