/** A text that the document brings with it: an attachment, or what it issues or forwards. */
export interface AppendedText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What stands in an official document, and nothing of where in the draft it is written. */
export interface DocumentText {
  readonly type: string;
  readonly issuers: readonly string[];
  readonly number: string;
  /** Further fields of the front matter, their values as YAML. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly title: string;
  readonly recipients: readonly string[];
  readonly body: readonly string[];
  readonly signature: readonly string[];
  readonly date: string;
  /** Without its brackets. */
  readonly annotation: string | null;
  readonly copyRecipients: readonly string[];
  /** The organ of the imprint; none in a letter. */
  readonly printing: string | null;
  readonly appended?: readonly AppendedText[];
}

/** Where a draft has its closing and imprint: typed below the text, or in the front matter. */
export type Writing = 'typed' | 'typed closing' | 'fields';

export const WRITINGS: readonly Writing[] = ['fields', 'typed', 'typed closing'];

const list = (items: readonly string[]): string => `[${items.join(', ')}]`;
const oneOrList = (items: readonly string[]): string => (items.length === 1 ? (items[0] ?? '') : list(items));

function frontMatter(text: DocumentText, writing: Writing): readonly string[] {
  const { type, issuers, number, fields = {}, recipients, signature, date, annotation } = text;
  const { copyRecipients, printing } = text;
  const matter: readonly (readonly [string, string | null])[] = [
    ['文种', type],
    ['发文机关', oneOrList(issuers)],
    ['发文字号', number],
    ...Object.entries(fields),
    ['主送', writing === 'fields' && recipients.length > 0 ? list(recipients) : null],
    ['抄送', writing !== 'typed' && copyRecipients.length > 0 ? list(copyRecipients) : null],
    ['署名', writing === 'fields' ? oneOrList(signature) : null],
    ['成文日期', writing === 'fields' ? date : null],
    ['附注', writing === 'fields' ? annotation : null],
    ['印发', writing !== 'typed' && printing !== null ? `{机关: ${printing}, 日期: ${date}}` : null],
  ];
  return matter.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
}

function closing({ signature, date, annotation }: DocumentText, writing: Writing): readonly string[] {
  return writing === 'fields'
    ? []
    : [...signature, date, ...(annotation === null ? [] : [`（${annotation}）`])];
}

function imprint({ copyRecipients, printing, date }: DocumentText, writing: Writing): readonly string[] {
  if (writing !== 'typed') return [];
  const copies = copyRecipients.length === 0 ? [] : [`抄送：${copyRecipients.join('，')}。`];
  return [...copies, ...(printing === null ? [] : [`${printing}　${date}印发`])];
}

/** The document as a Markdown draft, by the convention of `fixtures/conforming`. */
export function draftOf(text: DocumentText, writing: Writing): string {
  const { title, recipients, body, appended = [] } = text;
  const paragraphs = [
    `# ${title}`,
    ...(recipients.length === 0 ? [] : [`${recipients.join('，')}：`]),
    ...body,
    ...closing(text, writing),
    ...(appended.length === 0 ? [] : ['---']),
    ...appended.flatMap((item) => [`## ${item.title}`, ...item.lines]),
    ...(appended.length === 0 || imprint(text, writing).length === 0 ? [] : ['---']),
    ...imprint(text, writing),
  ];
  // Rows of a table follow each other without a blank line.
  const joined = paragraphs.reduce(
    (draft, line) => `${draft}${line.startsWith('|') && draft.endsWith('|') ? '\n' : '\n\n'}${line}`,
  );
  return `---\n${frontMatter(text, writing).join('\n')}\n---\n${joined}\n`;
}
