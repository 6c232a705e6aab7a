import { CompletionItemKind } from 'vscode-languageserver';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import { LEVEL_NAMES } from '../shared/organ-words.ts';
import type { Say } from '../shared/say.ts';
import type { Drafting } from './drafting.ts';
import { organMatch } from './organ-match.ts';
import type { Proposal, Typed } from './proposal.ts';

/** Organs of the directory as issuers: those that have a code of their own first. */
export function organProposals(
  typed: Typed,
  { organs, issuer }: Drafting,
  named: ReadonlySet<string>,
  say: Say,
): readonly Proposal[] {
  const all = organs.directory?.organs ?? [];
  return all
    .filter(({ validTo, name }) => validTo === null && !named.has(name))
    .toSorted((a, b) => rank(a, issuer?.organ ?? null) - rank(b, issuer?.organ ?? null))
    .flatMap(({ name, shortNames, aliases, colloquial, level, status, source }) => {
      const match = organMatch([name, ...shortNames, ...aliases, ...colloquial], typed.query);
      if (match === null) return [];
      return [
        {
          label: name,
          insert: name,
          kind: CompletionItemKind.Module,
          detail: level === null ? '' : say(LEVEL_NAMES[level]),
          documentation: say({
            zh: `机关目录（${status}），${escapeMarkdown(source)}`,
            en: `Organ directory (${status}), ${escapeMarkdown(source)}`,
          }),
          match,
          typed,
        },
      ];
    });
}

function rank<Organ extends { readonly prefixes: readonly string[] }>(
  organ: Organ,
  issuer: Organ | null,
): number {
  return organ === issuer ? 0 : organ.prefixes.length > 0 ? 1 : 2;
}
