import { type DraftEdit, edits } from './draft-edit.ts';
import { dropField, hasField, setField } from './field.ts';

/** The line of the title; throws where there is none. */
function titleLine(draft: string): string {
  const line = draft.split('\n').find((text) => text.startsWith('# '));
  if (line === undefined) throw new Error('the draft has no title');
  return line;
}

/** Gives the draft this title. */
export const setTitle =
  (title: string): DraftEdit =>
  (draft) =>
    draft.replace(titleLine(draft), () => `# ${title}`);

/** Puts `to` for `from` in the title alone. */
export const inTitle =
  (from: string, to: string): DraftEdit =>
  (draft) => {
    const line = titleLine(draft);
    if (!line.includes(from)) throw new Error(`the title has no “${from}”`);
    return draft.replace(line, () => line.replace(from, () => to));
  };

/** Puts `to` for the end `from` of the title. */
export const endTitle =
  (from: string, to: string): DraftEdit =>
  (draft) => {
    const line = titleLine(draft);
    if (!line.endsWith(from)) throw new Error(`the title does not end in “${from}”`);
    return draft.replace(line, () => line.slice(0, line.length - from.length) + to);
  };

export const dropTitle: DraftEdit = (draft) => draft.replace(`${titleLine(draft)}\n\n`, '');

/** Changes the type everywhere that it is named as this document's own: front matter and end of the title. */
export const setType = (from: string, to: string): DraftEdit =>
  edits(setField('文种', to), endTitle(from, to));

/** The line of main recipients below the title, if the draft has one. */
function recipientsLine(draft: string): string | undefined {
  const lines = draft.split('\n');
  const title = lines.findIndex((line) => line.startsWith('# '));
  const next = lines.slice(title + 1).find((line) => line !== '');
  return next !== undefined && /[：，]$/u.test(next) ? next : undefined;
}

/** Gives the draft other main recipients, in the front matter and below the title, wherever it names them. */
export const setRecipients =
  (...names: readonly string[]): DraftEdit =>
  (draft) => {
    const line = recipientsLine(draft);
    const declared = hasField(draft, '主送');
    if (line === undefined && !declared) throw new Error('the draft has no main recipients');
    const inFront = declared ? setField('主送', `[${names.join(', ')}]`)(draft) : draft;
    return line === undefined ? inFront : inFront.replace(`\n${line}\n`, () => `\n${names.join('、')}：\n`);
  };

export const dropRecipients: DraftEdit = (draft) => {
  const line = recipientsLine(draft);
  const declared = hasField(draft, '主送');
  if (line === undefined && !declared) throw new Error('the draft has no main recipients');
  const inFront = declared ? dropField('主送')(draft) : draft;
  return line === undefined ? inFront : inFront.replace(`\n${line}\n\n`, '\n');
};

/** Changes a lone line, and the field that says the same, wherever the draft has them. */
function changeLine(key: string, from: string, to: string): DraftEdit {
  return (draft) => {
    const lines = draft.split('\n');
    const changed = lines.map((line) => {
      if (line === from) return to;
      return line === `${key}: ${from}` ? `${key}: ${to}` : line;
    });
    if (changed.join() === lines.join()) throw new Error(`the draft has no ${key} “${from}”`);
    return changed.join('\n');
  };
}

/** Puts another signature for one that is a single organ. */
export const setSignature = (from: string, to: string): DraftEdit => changeLine('署名', from, to);

/** Puts another 成文日期, written as given. */
export const setDate = (from: string, to: string): DraftEdit => changeLine('成文日期', from, to);

/** Puts `to` for `from` in the 发文字号. */
export const setNumber =
  (from: string, to: string): DraftEdit =>
  (draft) => {
    const field = /^发文字号: (.*)$/mu.exec(draft)?.[1] ?? '';
    if (!field.includes(from)) throw new Error(`the document number has no “${from}”`);
    return setField(
      '发文字号',
      field.replace(from, () => to),
    )(draft);
  };
