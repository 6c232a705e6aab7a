import { CompletionItemKind } from 'vscode-languageserver';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import type { Say } from '../shared/say.ts';
import type { Cursor } from './cursor.ts';
import type { Proposal } from './proposal.ts';
import { PHRASES_BY_START, type SetPhrase } from './set-phrases.ts';

const SHORTEST = 2;
const LONGEST = 40;

/**
 * Set phrases that go on with what is typed, two characters or more; those that stand behind the cursor already, or were
 * not in use on the date of the document, are left out.
 */
export function phraseProposals(
  { before, after }: Cursor,
  date: string | null,
  say: Say,
): readonly Proposal[] {
  for (let length = Math.min(LONGEST, before.length); length >= SHORTEST; length -= 1) {
    const raw = before.slice(-length);
    const candidates = PHRASES_BY_START.get(raw.slice(0, SHORTEST)) ?? [];
    const going = candidates.filter(
      ({ text, ...use }) => text.length > length && text.startsWith(raw) && isInUse(use, date),
    );
    const found = unique(going).flatMap((phrase) => proposalOf(phrase, raw, after, say));
    if (found.length > 0) return found;
  }
  return [];
}

function isInUse({ from, until }: Pick<SetPhrase, 'from' | 'until'>, date: string | null): boolean {
  if (date === null) return until === null;
  return (from === null || from <= date) && (until === null || date <= until);
}

function unique(phrases: readonly SetPhrase[]): readonly SetPhrase[] {
  return phrases.filter(({ text }, at) => phrases.findIndex((other) => other.text === text) === at);
}

function proposalOf(phrase: SetPhrase, raw: string, after: string, say: Say): readonly Proposal[] {
  const { text, name } = phrase;
  const rest = text.slice(raw.length);
  let shared = 0;
  while (shared < rest.length && rest[shared] === after[shared]) shared += 1;
  if (shared === rest.length) return [];
  return [
    {
      label: text,
      insert: text,
      kind: CompletionItemKind.Constant,
      detail: name === text ? '' : name,
      documentation: documentationOf(phrase, say),
      match: text,
      typed: { raw, query: raw, after: shared },
    },
  ];
}

function documentationOf({ source, checked }: SetPhrase, say: Say): string {
  const from = escapeMarkdown(source);
  return say({
    zh: `出处：${from}${checked ? '' : '（未对照原件）'}`,
    en: `Source: ${from}${checked ? '' : ' (not compared with the original)'}`,
  });
}
