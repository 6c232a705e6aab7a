import type { Declared, OfficialDocument } from '@gongwen/core';
import { SymbolKind } from 'vscode-languageserver';
import { frontMatterRange } from '../shared/front-matter-range.ts';
import type { Say } from '../shared/say.ts';
import { shorten } from '../shared/shorten.ts';
import type { Entry } from './entry.ts';

const LONGEST = 60;

/** The front matter with its keys; none where the draft has none. */
export function frontMatterEntry({ draft, declared }: OfficialDocument, say: Say): readonly Entry[] {
  const { frontMatter, text } = draft.data;
  if (frontMatter === null) return [];
  const range = frontMatterRange(frontMatter, text);
  const fields = Object.values(declared) as (Declared<unknown> | null)[];
  return [
    {
      name: say({ zh: '公文信息', en: 'Front matter' }),
      detail: '',
      kind: SymbolKind.Namespace,
      range,
      selection: { start: range.start, end: range.start + '---'.length },
      children: fields.flatMap((field) =>
        field === null ? [] : [keyEntry(field, text, frontMatter.offset)],
      ),
    },
  ];
}

function keyEntry({ key, range }: Declared<unknown>, text: string, from: number): Entry {
  const at = text.lastIndexOf(key, range.start - 1);
  const start = at < from ? range.start : at;
  return {
    name: key,
    detail: shorten(text.slice(range.start, range.end), LONGEST),
    kind: SymbolKind.Key,
    range: { start, end: range.end },
    selection: { start, end: at < from ? range.end : at + key.length },
    children: [],
  };
}
