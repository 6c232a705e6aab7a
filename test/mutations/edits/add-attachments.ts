import { addSentence } from './add-sentence.ts';
import { type DraftEdit, edits } from './draft-edit.ts';

/** An attachment: its title, and its paragraphs or the rows of its table. */
export interface Attachment {
  readonly title: string;
  readonly lines: readonly string[];
}

const IMPRINT = /^抄送：|　\d{4}年\d{1,2}月\d{1,2}日印发$/u;
/** Date, 附注 and a rule: what stands below the signature. */
const CLOSING = /^(?:\d{4}年\d{1,2}月\d{1,2}日|（[^（）]*）)$/u;

/** The number of lines before the typed imprint, or of all where there is none. */
function contentEnd(lines: readonly string[]): number {
  const at = lines.findIndex((line) => IMPRINT.test(line));
  if (at < 0) return lines.length;
  const above = lines.slice(0, at);
  return above.findLastIndex((line) => line !== '' && line !== '---') + 1;
}

/** Whether a line is the signature of one of the organs that the front matter names. */
const isSignature = (line: string, matter: string): boolean =>
  line.length >= 4 && !line.endsWith('。') && matter.includes(line);

/** The line behind the last of the text itself, above signature, date and 附注. */
function textEnd(lines: readonly string[]): number {
  const start = lines.indexOf('---', 1) + 1;
  const matter = lines.slice(0, start).join('\n');
  const rule = lines.indexOf('---', start);
  const main = lines.slice(0, rule < 0 ? contentEnd(lines) : Math.min(rule, contentEnd(lines)));
  return main.findLastIndex((line) => line !== '' && !CLOSING.test(line) && !isSignature(line, matter)) + 1;
}

const numbered = (count: number, index: number): string => (count === 1 ? '' : `${index + 1}`);

function noteOf(attachments: readonly Attachment[]): readonly string[] {
  return attachments.flatMap(({ title }, index) => {
    const number = numbered(attachments.length, index);
    return ['', `${index === 0 ? '附件：' : ''}${number}${number === '' ? '' : '.'}${title}`];
  });
}

function bodiesOf(attachments: readonly Attachment[]): readonly string[] {
  return attachments.flatMap(({ title, lines }, index) => {
    const isTable = lines.every((line) => line.startsWith('|'));
    const body = isTable ? ['', ...lines] : lines.flatMap((line) => ['', line]);
    return ['', `## 附件${numbered(attachments.length, index)} ${title}`, ...body];
  });
}

const references = (count: number): string =>
  count === 1
    ? '具体情况见附件。'
    : `具体情况见${Array.from({ length: count }, (_, index) => `附件${index + 1}`).join('、')}。`;

/** Puts the note below the text and the attachments behind everything but the imprint. */
const put =
  (attachments: readonly Attachment[]): DraftEdit =>
  (draft) => {
    const lines = draft.trimEnd().split('\n');
    const end = contentEnd(lines);
    const note = textEnd(lines);
    const imprint = lines.slice(end).filter((line) => line !== '---');
    return [
      ...lines.slice(0, note),
      ...noteOf(attachments),
      ...lines.slice(note, end),
      '',
      '---',
      ...bodiesOf(attachments),
      ...(imprint.length === 0 ? [] : ['', '---', ...imprint]),
      '',
    ].join('\n');
  };

/** Puts an attachment note with one name below the text, and no attachment. */
export const addNote =
  (title: string): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const at = textEnd(lines);
    return [...lines.slice(0, at), ...noteOf([{ title, lines: [] }]), ...lines.slice(at)].join('\n');
  };

/** Gives a draft attachments that its text mentions and its note names. */
export const addAttachments = (...attachments: readonly Attachment[]): DraftEdit =>
  edits(addSentence(references(attachments.length)), put(attachments));
