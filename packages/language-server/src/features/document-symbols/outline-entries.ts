import { type OutlineItem, type Range, rangeIn } from '@gongwen/core';
import { SymbolKind } from 'vscode-languageserver';
import type { Section } from '../shared/outline-sections.ts';
import { shorten } from '../shared/shorten.ts';
import type { Entry } from './entry.ts';

/** Longest name that a list of symbols shows, in characters. */
const LONGEST = 50;

/** Symbols of an outline: the number and the words of each heading. */
export function outlineEntries(sections: readonly Section[]): readonly Entry[] {
  return sections.map(({ item, range, children }) => ({
    name: shorten(`${item.label}${SPACED.has(item.style) ? ' ' : ''}${item.text}`, LONGEST),
    detail: '',
    kind: KINDS[item.style],
    range,
    selection: headingOf(item),
    children: outlineEntries(children),
  }));
}

/** 第一章 总则: a space stands between number and words. */
const SPACED: ReadonlySet<OutlineItem['style']> = new Set(['chapter', 'section', 'article', 'decimal']);

const KINDS: Readonly<Record<OutlineItem['style'], SymbolKind>> = {
  chapter: SymbolKind.Module,
  section: SymbolKind.Package,
  article: SymbolKind.Class,
  'han-comma': SymbolKind.Class,
  'han-bracket': SymbolKind.Method,
  'arabic-dot': SymbolKind.Field,
  decimal: SymbolKind.Field,
  'arabic-bracket': SymbolKind.Constant,
};

/** The number and the heading behind it, as far as it stands on the first line. */
function headingOf({ line, label, text, labelRange }: OutlineItem): Range {
  const at = line.match.indexOf(text, line.from + label.length);
  const end = at < 0 || text === '' ? labelRange.end : rangeIn(line, at, at + text.length).end;
  return { start: labelRange.start, end };
}
