import { type OfficialDocument, splitRecipients } from '@gongwen/core';
import type { Block } from '../docx-document.ts';
import { bracketed, noteLines, printedDate, textsOf } from './declared-texts.ts';

type Kind = Block['kind'];

/**
 * Puts `added` before the first block of one of `before`, or at the end; nothing where its kind is there already.
 */
function supply(
  blocks: readonly Block[],
  added: readonly Block[],
  before: readonly Kind[],
): readonly Block[] {
  const [first] = added;
  if (first === undefined || blocks.some(({ kind }) => kind === first.kind)) return blocks;
  const at = blocks.findIndex(({ kind }) => before.includes(kind));
  return at < 0 ? [...blocks, ...added] : blocks.toSpliced(at, 0, ...added);
}

/** Puts `added` behind the last block of one of `after`, or at the head. */
function supplyBehind(
  blocks: readonly Block[],
  added: readonly Block[],
  after: readonly Kind[],
): readonly Block[] {
  const [first] = added;
  if (first === undefined || blocks.some(({ kind }) => kind === first.kind)) return blocks;
  return blocks.toSpliced(blocks.findLastIndex(({ kind }) => after.includes(kind)) + 1, 0, ...added);
}

/** Names of organs whatever stands between them. */
const namesIn = (text: string): string => text.replace(/[\s，,、：:]+/gu, '');

/**
 * Under a title that is none of the fifteen types recipients are not recognised: a paragraph right below it that ends
 * with a colon and reads as organs, or as what the front matter names, is addressed to them.
 */
function withRecipients(
  blocks: readonly Block[],
  names: readonly string[],
  { elements, organContext }: OfficialDocument,
): readonly Block[] {
  const at = blocks.findLastIndex(({ kind }) => kind === 'title' || kind === 'titleNote') + 1;
  const block = blocks[at];
  const text = block?.kind === 'body' ? block.text : '';
  if (at === 0 || elements.mainRecipients?.declared === false || !/[：:]$/u.test(text)) return blocks;
  const isList =
    elements.title === null &&
    !/如下[：:]$/u.test(text) &&
    splitRecipients(text, organContext).looksLikeRecipients;
  return isList || namesIn(text) === namesIn(names.join(''))
    ? blocks.with(at, { kind: 'mainRecipients', text })
    : blocks;
}

/**
 * Adds to a main text what only the front matter has: title, recipients, attachment note, signature, date,
 * annotation. What stands in the text is not repeated.
 */
export function completeBlocks(blocks: readonly Block[], official: OfficialDocument): readonly Block[] {
  const { declared, elements } = official;
  const { title, issueDate, annotation } = declared;
  const recipients = textsOf(declared.mainRecipients);
  const moved = elements.mainRecipients?.inImprint === true;
  const lines = (value: string): readonly string[] => value.split('\n').filter((line) => line.trim() !== '');
  let all = supplyBehind(blocks, title === null ? [] : [{ kind: 'title', lines: lines(title.value) }], [
    'plain',
  ]);
  all = supplyBehind(
    withRecipients(all, recipients, official),
    recipients.length === 0 || moved ? [] : [{ kind: 'mainRecipients', text: `${recipients.join('，')}：` }],
    ['plain', 'title', 'titleNote'],
  );
  const note = noteLines(declared);
  all = supply(all, note.length === 0 ? [] : [{ kind: 'attachmentNote', lines: note }], [
    'signature',
    'date',
    'annotation',
  ]);
  all = supply(
    all,
    textsOf(declared.issuerSignature).map((text) => ({ kind: 'signature', text })),
    ['date', 'annotation'],
  );
  all = supply(all, issueDate === null ? [] : [{ kind: 'date', text: printedDate(issueDate.value) }], [
    'annotation',
  ]);
  return supply(
    all,
    annotation === null ? [] : [{ kind: 'annotation', text: bracketed(annotation.value.trim()) }],
    [],
  );
}
