import type { Block } from './docx-document.ts';
import type { FixtureFrontMatter } from './fixture-front-matter.ts';

const has = (blocks: readonly Block[], kind: Block['kind']): boolean =>
  blocks.some((block) => block.kind === kind);

/** Puts `added` before the first block of one of `kinds`, or at the end; nothing if the kind is there already. */
function supply(
  blocks: readonly Block[],
  added: readonly Block[],
  kinds: readonly Block['kind'][],
): readonly Block[] {
  const [first] = added;
  if (first === undefined || has(blocks, first.kind)) return blocks;
  const at = blocks.findIndex(({ kind }) => kinds.includes(kind));
  return at < 0 ? [...blocks, ...added] : [...blocks.slice(0, at), ...added, ...blocks.slice(at)];
}

const noteLines = (attachments: readonly string[]): readonly string[] =>
  attachments.length === 1
    ? attachments.map((name) => `附件：${name}`)
    : attachments.map((name, index) => `${index === 0 ? '附件：' : ''}${index + 1}.${name}`);

/** Adds to a main text what only the front matter has: recipients, attachment note, signature, date, annotation. */
export function completeClosing(blocks: readonly Block[], matter: FixtureFrontMatter): readonly Block[] {
  const { attachments, signature, date, annotation } = matter;
  const steps: readonly (readonly [readonly Block[], readonly Block['kind'][]])[] = [
    [
      attachments.length === 0 ? [] : [{ kind: 'attachmentNote', lines: noteLines(attachments) }],
      ['signature', 'date', 'annotation'],
    ],
    [signature.map((text) => ({ kind: 'signature', text })), ['date', 'annotation']],
    [date === undefined ? [] : [{ kind: 'date', text: date }], ['annotation']],
    [annotation === undefined ? [] : [{ kind: 'annotation', text: annotation }], []],
  ];
  return steps.reduce((text, [added, kinds]) => supply(text, added, kinds), blocks);
}
