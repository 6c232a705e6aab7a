import { CompletionItemKind } from 'vscode-languageserver';
import type { Say } from '../shared/say.ts';
import type { CompletionContext } from './completion-context.ts';
import type { Cursor } from './cursor.ts';
import type { Proposal } from './proposal.ts';

/** Drafts to start from: in a document with nothing in it, or only the beginning of a type's name; else null. */
export function skeletonProposals(
  { text, before, after }: Cursor,
  { skeletons }: CompletionContext,
  say: Say,
): readonly Proposal[] | null {
  const query = text.trim();
  const fitting = skeletons.filter(
    ({ name, english }) => name.startsWith(query) || english.startsWith(query.toLowerCase()),
  );
  if (query !== '' && (fitting.length === 0 || before.trim() !== query)) return null;
  return fitting.map(({ name, english, text: draft }) => ({
    label: name,
    insert: draft,
    kind: CompletionItemKind.File,
    detail: english,
    documentation: say({
      zh: `${name}的骨架，要填的写在【】中`,
      en: 'A skeleton; what is to be filled in stands in 【】',
    }),
    match: name.startsWith(query) ? name : english,
    typed: { raw: before, query: name.startsWith(query) ? query : query.toLowerCase(), after: after.length },
  }));
}
