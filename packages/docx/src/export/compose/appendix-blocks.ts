import {
  type Attachment,
  type Block as DraftBlock,
  type IssuedText,
  type Line,
  type OfficialDocument,
  recognize,
} from '@gongwen/core';
import type { Block, DocumentForm } from '../docx-document.ts';
import { draftItems, paragraphsIn } from './draft-items.ts';
import { mainBlocks } from './main-blocks.ts';
import { plainText } from './marked-text.ts';
import { partDraft } from './part-draft.ts';

/** The head of an attachment or issued text, and the lines that it takes. */
interface Head {
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
}

type Ranged = { readonly start: number; readonly end: number } | null;

const startOf = (line: Line): number => line.pieces[0]?.offset ?? -1;

/** Lines that begin within a range of the source. */
const linesIn = (lines: readonly Line[], range: Ranged): readonly Line[] =>
  range === null
    ? []
    : lines.filter((line) => startOf(line) < range.end && endOf(line) > range.start && line.to > line.from);

function endOf(line: Line): number {
  const last = line.pieces.at(-1);
  return last === undefined ? -1 : last.offset + last.length;
}

/** What parts a label from a title that stands behind it: 附件1：名称. */
const SEPARATOR = /^[\s：:.．、]+/u;

function attachmentHead({ label, lines, titleRange }: Attachment): Head {
  const [first] = lines;
  if (first === undefined) return { blocks: [], lines: [] };
  const titled = linesIn(lines, titleRange);
  const shares = titled[0] === first;
  const behind = plainText([first]).slice(label.text.length).replace(SEPARATOR, '');
  const title = titled.map((line) => (line === first ? behind : plainText([line])));
  return {
    blocks: [
      {
        kind: 'attachmentLabel',
        text: shares ? label.text.replace(/(?<![\s：:.．、])[\s：:.．、]+$/u, '') : label.text,
      },
      ...(title.length > 0 ? [{ kind: 'attachmentTitle', lines: title } as const] : []),
    ],
    lines: shares ? titled : [first, ...titled],
  };
}

function issuedHead({ lines, titleRange }: IssuedText): Head {
  const titled = linesIn(lines, titleRange);
  if (titled.length === 0) return { blocks: [], lines: [] };
  return {
    blocks: [{ kind: 'issuedTitle', lines: titled.map((line) => plainText([line])) }],
    lines: titled,
  };
}

/** The blocks of a draft that hold some of the lines. */
function holding({ draft }: OfficialDocument, lines: ReadonlySet<Line>): readonly DraftBlock[] {
  const paragraphs = new Set([...lines].map(({ paragraph }) => paragraph));
  return draft.children.filter((block) => {
    if (block.type === 'paragraph') return paragraphs.has(block);
    return block.type === 'table' && paragraphsIn(block).some((paragraph) => paragraphs.has(paragraph));
  });
}

/**
 * The blocks of one attachment (7.3.7) or issued text, its head first. What stands below the head is recognised as a
 * document of its own: it may have recipients, a signature and a date.
 */
export function appendixBlocks(
  official: OfficialDocument,
  appendix: Attachment | IssuedText,
  form: DocumentForm,
): readonly Block[] {
  const head = appendix.kind === 'attachments' ? attachmentHead(appendix) : issuedHead(appendix);
  const taken = new Set(head.lines);
  const rest = new Set(appendix.lines.filter((line) => !taken.has(line)));
  if (rest.size === 0) return head.blocks;
  const draft = partDraft(official.draft, holding(official, rest), official.lines, rest);
  const part = recognize(draft, official.path, {
    directory: official.organContext.directory,
    organ: null,
  });
  const titleDepth = head.lines.at(-1)?.paragraph.data.heading ?? 2;
  return [...head.blocks, ...mainBlocks(part, draftItems(part), { form, titleDepth, within: true })];
}
