import type { Block, DocumentForm } from './docx-document.ts';
import type { FixtureLine } from './fixture-lines.ts';
import { ATTACHMENT_LABEL } from './line-patterns.ts';
import { readFixtureBlocks } from './read-fixture-blocks.ts';

/** The label and title that a line begins an attachment with, if it does. */
function attachmentStart(
  line: FixtureLine | undefined,
): { readonly label: string; readonly title: readonly string[] } | null {
  if (line?.kind !== 'heading' && line?.kind !== 'text') return null;
  const [first = '', ...rest] = line.kind === 'heading' ? line.lines : [line.text];
  const match = ATTACHMENT_LABEL.exec(first);
  // A line of text that has more than the label is a sentence about an attachment.
  if (match === null || (line.kind === 'text' && match[2] !== undefined)) return null;
  return { label: match[1] ?? first, title: [...(match[2] === undefined ? [] : [match[2]]), ...rest] };
}

/** Whether a line begins an attachment: `## 附件1 名称`, or “附件1” alone. */
export const startsAttachment = (line: FixtureLine | undefined): boolean => attachmentStart(line) !== null;

/** A title under a bare label: the next heading, or the next line if it is short. */
function titleLine(line: FixtureLine | undefined): readonly string[] {
  if (line?.kind === 'heading') return line.lines;
  return line?.kind === 'text' && line.text.length <= 60 && !/[。；：]$/u.test(line.text) ? [line.text] : [];
}

const depthOf = (line: FixtureLine | undefined): number => (line?.kind === 'heading' ? line.depth : 2);

/**
 * One attachment, or one issued or forwarded text (被印发件) whose first line is its heading. Without either the
 * lines are a part of the text above them.
 */
export function readFixtureAppendix(lines: readonly FixtureLine[], form: DocumentForm): readonly Block[] {
  const [first, second] = lines;
  const start = attachmentStart(first);
  const rest = (from: number, titleDepth: number) =>
    readFixtureBlocks(lines.slice(from), { form, titleDepth, recipients: false, signers: [] });
  if (start !== null) {
    const below = start.title.length > 0 ? [] : titleLine(second);
    const title = [...start.title, ...below];
    return [
      { kind: 'attachmentLabel', text: start.label },
      ...(title.length > 0 ? [{ kind: 'attachmentTitle', lines: title } as const] : []),
      ...rest(below.length > 0 ? 2 : 1, depthOf(below.length > 0 ? second : first)),
    ];
  }
  if (first?.kind === 'heading')
    return [{ kind: 'issuedTitle', lines: first.lines }, ...rest(1, first.depth)];
  return rest(0, 1);
}
