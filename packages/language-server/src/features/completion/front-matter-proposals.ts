import type { DeclaredFields } from '@gongwen/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Say } from '../shared/say.ts';
import type { CompletionContext } from './completion-context.ts';
import type { Cursor } from './cursor.ts';
import type { Drafting } from './drafting.ts';
import type { FrontMatterBlock } from './front-matter-block.ts';
import { FRONT_MATTER_KEYS, type FrontMatterKey, type KeyValue } from './front-matter-keys.ts';
import { numberProposals } from './number-proposals.ts';
import { organProposals } from './organ-proposals.ts';
import { placedWord } from './placed-word.ts';
import type { Proposal, Typed } from './proposal.ts';
import { recipientProposals } from './recipient-proposals.ts';

const ENTRIES = Object.entries(FRONT_MATTER_KEYS) as [keyof DeclaredFields, FrontMatterKey][];
const BY_NAME = new Map(
  ENTRIES.flatMap(([field, entry]) =>
    [entry.key, ...(entry.also ?? []), field].map((name) => [name, entry] as const),
  ),
);

/** A line with a key: the key, its colon with the spaces around, and what stands behind. */
const KEY_LINE = /^(?<key>[^\s:：#\-[\]{}]{1,20})(?<colon>[ \t]*[:：][ \t]*)(?<value>(?:[^ \t].*)?)$/u;
/** A line of a list under a key. */
const LIST_LINE = /^[ \t]*-[ \t]/u;

/** Keys where a line begins, and the values of a key behind its colon. */
export function frontMatterProposals(
  cursor: Cursor,
  block: FrontMatterBlock,
  drafting: Drafting,
  context: CompletionContext,
  say: Say,
): readonly Proposal[] {
  const { before } = cursor;
  const { key, colon, value } = KEY_LINE.exec(before)?.groups ?? {};
  if (key !== undefined && colon !== undefined && value !== undefined)
    return valueProposals(BY_NAME.get(key) ?? null, colon, cursor, drafting, context, say);
  if (LIST_LINE.test(before))
    return valueProposals(BY_NAME.get(keyAbove(cursor, block)) ?? null, '', cursor, drafting, context, say);
  return /^[^\s:：#\-[\]{}]*$/u.test(before) ? keyProposals(cursor, block, say) : [];
}

/** The key to which a line of a list belongs. */
function keyAbove({ text, lineStart }: Cursor, { start }: FrontMatterBlock): string {
  const lines = text.slice(start, lineStart).split(/\r\n|\n|\r/u);
  const owner = lines.findLast((line) => /^[^\s\-#]/u.test(line)) ?? '';
  return KEY_LINE.exec(owner)?.groups?.key ?? '';
}

/** Keys that the front matter does not have yet; a colon that stands behind is kept. */
function keyProposals(cursor: Cursor, block: FrontMatterBlock, say: Say): readonly Proposal[] {
  const { text, before, after, lineStart, lineEnd } = cursor;
  const others = text.slice(block.start, lineStart) + text.slice(lineEnd, block.end);
  const used = new Set(
    others.split(/\r\n|\n|\r/u).map((line) => BY_NAME.get(KEY_LINE.exec(line)?.groups?.key ?? '')),
  );
  const colon = after.search(/[:：]/u);
  const typed: Typed = { raw: before, query: before, after: Math.max(colon, 0) };
  return ENTRIES.flatMap(([field, entry]) => {
    const match = [entry.key, ...(entry.also ?? []), field].find((name) => name.startsWith(before));
    if (match === undefined || used.has(entry)) return [];
    return [
      {
        label: entry.key,
        insert: colon < 0 ? `${entry.key}: ` : entry.key,
        kind: CompletionItemKind.Property,
        detail: say({ zh: '', en: field }),
        documentation: say(entry.about),
        match,
        typed,
      },
    ];
  });
}

function valueProposals(
  entry: FrontMatterKey | null,
  colon: string,
  cursor: Cursor,
  drafting: Drafting,
  context: CompletionContext,
  say: Say,
): readonly Proposal[] {
  const word = valueWord(cursor);
  const inMap = /(?:^|[{,])\s*(?:机关|organ)[ \t]*[:：][^,{}]*$/u.test(cursor.before.slice(colonEnd(cursor)));
  const named = new Set(cursor.before.concat(cursor.after).split(/[\s:：,，、[\]"']+/u));
  const values = inMap ? 'organs' : (entry?.values ?? null);
  const found =
    values === null
      ? []
      : typeof values === 'object'
        ? choiceProposals(values, word, say)
        : values === 'organs'
          ? organProposals(word, drafting, named, say)
          : values === 'number'
            ? numberProposals(word, drafting, context, say)
            : recipientProposals(word, values, drafting, named, say);
  return found.map((proposal) => behindColon(proposal, colon, cursor));
}

/** Where the value of the line begins. */
function colonEnd({ before }: Cursor): number {
  const { key, colon } = KEY_LINE.exec(before)?.groups ?? {};
  return (key?.length ?? 0) + (colon?.length ?? 0);
}

/** One value: the whole of it, or an item of a list. */
function valueWord(cursor: Cursor): Typed {
  const { before, after } = cursor;
  const from = colonEnd(cursor);
  const start = from === 0 ? (/^[ \t]*-[ \t]+/u.exec(before)?.[0].length ?? 0) : from;
  const word = placedWord(before.slice(start), after, /[,，、[\]{}:："']/u, /[,，、\]}"']| #/u);
  // Spaces behind a comma stay.
  const raw = word.raw.trimStart();
  return { ...word, raw };
}

/** A colon that YAML does not read as one (：, or : without a space) is put right with the value. */
function behindColon(proposal: Proposal, colon: string, { before }: Cursor): Proposal {
  const { raw } = proposal.typed;
  const direct = colon !== '' && before.endsWith(`${colon}${raw}`);
  if (!direct || /: +$/u.test(colon)) return proposal;
  const wrong = colon.trimStart();
  const typed = { ...proposal.typed, raw: `${wrong}${raw}` };
  return { ...proposal, insert: `: ${proposal.insert}`, typed };
}

function choiceProposals(values: readonly KeyValue[], typed: Typed, say: Say): readonly Proposal[] {
  return values
    .filter(({ value }) => value.startsWith(typed.query))
    .map(({ value, about }) => ({
      label: value,
      insert: value,
      kind: CompletionItemKind.EnumMember,
      detail: about ? say(about) : '',
      documentation: '',
      match: value,
      typed,
    }));
}
