import type { DirectoryOrgan } from '@gongwen/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import type { Say } from '../shared/say.ts';
import type { CompletionContext } from './completion-context.ts';
import type { Drafting } from './drafting.ts';
import { officialForm } from './official-form.ts';
import type { Proposal, Typed } from './proposal.ts';

/** Document numbers with the codes that the directory knows, and this year: 偃政〔2026〕号, its serial number open. */
export function numberProposals(
  word: Typed,
  { issuer, organs }: Drafting,
  { year, snippets }: CompletionContext,
  say: Say,
): readonly Proposal[] {
  const typed: Typed = { ...word, query: officialForm(word.query) };
  const own = issuer?.organ;
  const owners = own && own.prefixes.length > 0 ? [own] : (organs.directory?.organs ?? []);
  return owners.flatMap((organ) =>
    organ.prefixes.flatMap((prefix) => {
      const head = `${prefix}〔${year}〕`;
      if (!head.startsWith(typed.query)) return [];
      return [
        {
          label: `${head}号`,
          insert: snippets ? `${head}$1号` : `${head}号`,
          snippet: snippets,
          kind: CompletionItemKind.Value,
          detail: organ.name,
          documentation: documentationOf(organ, say),
          match: `${head}号`,
          typed,
        },
      ];
    }),
  );
}

function documentationOf({ status, source }: DirectoryOrgan, say: Say): string {
  const from = escapeMarkdown(source);
  return say({
    zh: `机关代字出自机关目录（${status}）${from === '' ? '' : `，${from}`}  \n发文字号由机关代字、年份、发文顺序号组成（《党政机关公文处理工作条例》第九条第五项）；顺序号不编虚位，不加“第”（GB/T 9704—2012 7.2.5）`,
    en: `Code from the organ directory (${status})${from === '' ? '' : `, ${from}`}  \nCode, year and serial number (《党政机关公文处理工作条例》 第九条第五项); the serial number has no leading zero and no 第 (GB/T 9704—2012 7.2.5)`,
  });
}
