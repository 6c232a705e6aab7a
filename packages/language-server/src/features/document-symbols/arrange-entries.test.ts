import { describe, expect, it } from 'vitest';
import { SymbolKind } from 'vscode-languageserver';
import { arrangeEntries } from './arrange-entries.ts';
import type { Entry } from './entry.ts';

function entry(name: string, start: number, end: number, children: readonly Entry[] = []): Entry {
  return {
    name,
    detail: '',
    kind: SymbolKind.Property,
    range: { start, end },
    selection: { start, end },
    children,
  };
}

function ranges(entries: readonly Entry[]): unknown[] {
  return entries.map(({ name, range, children }) => [name, range.start, range.end, ...ranges(children)]);
}

describe('arrangeEntries', () => {
  it('lets the later of two that lie across each other give way', () => {
    const arranged = arrangeEntries([entry('b', 5, 15), entry('a', 0, 10)], { start: 0, end: 20 });
    expect(ranges(arranged)).toEqual([
      ['a', 0, 10],
      ['b', 10, 15],
    ]);
  });

  it('drops one with no room left', () => {
    expect(ranges(arrangeEntries([entry('a', 0, 10), entry('b', 2, 8)], { start: 0, end: 20 }))).toEqual([
      ['a', 0, 10],
    ]);
  });

  it('keeps children and what is selected within their symbol', () => {
    const [only] = arrangeEntries([entry('a', 5, 10, [entry('b', 0, 20)])], { start: 0, end: 20 });
    expect(only?.children[0]?.range).toEqual({ start: 5, end: 10 });
    expect(only?.children[0]?.selection).toEqual({ start: 5, end: 10 });
  });
});
