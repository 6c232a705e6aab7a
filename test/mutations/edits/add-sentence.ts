import type { DraftEdit } from './draft-edit.ts';

/** Where the text behind the title and its recipients begins: no line above it is of the body. */
function bodyStart(lines: readonly string[]): number {
  const title = lines.findIndex((line) => line.startsWith('# '));
  return title < 0 ? lines.indexOf('---', 1) + 1 : title + 1;
}

/** A paragraph that closes the document, or that only leads over to what follows. */
const LEADS_OR_CLOSES = /^(?:特此|[妥当]否|[以如]上|附件|抄送|出席|列席)|(?:如下|以下意见)。$/u;

/** Whether a line is a paragraph of full sentences behind which one more can stand. */
const isStatement = (line: string): boolean =>
  line.length >= 12 && line.endsWith('。') && !LEADS_OR_CLOSES.test(line);

/** The line of the first full statement of the body; throws where there is none. */
function statementAt(lines: readonly string[]): number {
  const start = bodyStart(lines);
  const at = lines.findIndex((line, index) => index >= start && isStatement(line));
  if (at < 0) throw new Error('the draft has no statement to put a sentence behind');
  return at;
}

/** The first paragraph of the body that states something. */
export function statementOf(draft: string): string {
  const lines = draft.split('\n');
  return lines[statementAt(lines)] ?? '';
}

/** Puts a sentence at the end of the first paragraph of the body that states something. */
export const addSentence =
  (sentence: string): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const at = statementAt(lines);
    return lines.map((line, index) => (index === at ? line + sentence : line)).join('\n');
  };

/** Puts paragraphs of their own behind the first paragraph of the body that states something. */
export const addParagraphs =
  (...paragraphs: readonly string[]): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const at = statementAt(lines) + 1;
    return [...lines.slice(0, at), ...paragraphs.flatMap((text) => ['', text]), ...lines.slice(at)].join(
      '\n',
    );
  };
