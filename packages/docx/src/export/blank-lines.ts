import type { Block } from './docx-document.ts';

const HEADS: ReadonlySet<Block['kind']> = new Set(['title', 'titleNote', 'issuedTitle', 'attachmentTitle']);

/** How many empty lines stand above a block, by the block before it; `header` says whether a header precedes. */
export function blankLinesBefore(block: Block, previous: Block | undefined, header: boolean): number {
  // 7.3.1: the title two lines below the red line; 10.2: an order's body two lines below its number.
  if (previous === undefined) return header ? 2 : 0;
  if (previous.kind === block.kind) return 0;
  switch (block.kind) {
    case 'signature':
      return 2; // 7.3.5.1: the seal, 42 mm across, covers both lines and its top comes within a line of the text.
    case 'date':
      return previous.kind === 'signature' ? 0 : 2;
    case 'attachmentNote':
      return 1; // 7.3.4
    case 'attendance':
      return 1; // 10.3
    case 'attachmentTitle':
      return 1; // 7.3.7: in the third line of the page, the label being in the first
    case 'attachmentLabel':
    case 'issuedTitle':
    case 'titleNote':
    case 'annotation':
      return 0;
    default:
      return HEADS.has(previous.kind) ? 1 : 0; // 7.3.2: recipients one line below the title
  }
}
