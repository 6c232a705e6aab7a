import { lengthLimits } from '@gongwen/preset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftState } from './draft-state.ts';
import * as features from './index.ts';
import { decodeTokens } from './test-support/decode-tokens.ts';
import { checkedState, documentOf, draftState } from './test-support/draft-state.ts';
import { FIXTURES } from './test-support/fixtures.ts';

const DRAFTS = [...FIXTURES.values()].filter((text) => text.length < 3000);
const CONTEXT = {
  skeletons: [{ name: '请示', english: 'request', text: '# 请示\n' }],
  year: 2026,
  snippets: true,
};
const { config, locale } = draftState('各镇抓好落实。');

/** What an editor puts in while one types, and what nobody types. */
const INSERTED = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '---\n',
    '# ',
    '## ',
    '：',
    ':',
    '、',
    '〔2026〕',
    '（',
    '【主送机关】',
    '一、',
    '（一）',
    '1.',
    '第一条　',
    '附件',
    '附件：',
    '抄送：',
    '主送: [',
    '| 名称 | 数量 |\n|---|---|\n| 沙袋 | 1 |\n',
    '2026年5月6日',
    '四个',
    '妥',
    '特此',
    '\u3000\u3000',
    '**',
    '<!-- gongwen-disable -- 理由 -->',
    '𠮷',
    '😀',
    '\u0000',
    '\uD800',
    '> ',
    '```\n',
    '\t',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), insert: INSERTED });
const drafts = fc
  .tuple(fc.constantFrom('', '---\n', '𠮷', ...DRAFTS), fc.array(edit, { maxLength: 5 }), fc.boolean())
  .map(([start, edits, windows]) => {
    const text = edits.reduce((draft, { at, cut, insert }) => {
      const from = Math.floor(at * draft.length);
      return draft.slice(0, from) + insert + draft.slice(from + cut);
    }, start);
    return windows ? text.replace(/\r?\n/gu, '\r\n') : text;
  });
const positions = fc.record({
  line: fc.integer({ min: -1, max: 90 }),
  character: fc.integer({ min: -1, max: 120 }),
});

function holds(check: (state: DraftState, position: Position) => void): void {
  fc.assert(
    fc.property(drafts, positions, (text, position) => {
      const state = checkedState(text);
      if (state) check(state, position);
    }),
    { numRuns: 150 },
  );
}

function expectInside(range: Range, document: TextDocument): void {
  // A place that is brought into the text stays what it is only when it lies there.
  expect(document.positionAt(document.offsetAt(range.start))).toEqual(range.start);
  expect(document.positionAt(document.offsetAt(range.end))).toEqual(range.end);
  expect(document.offsetAt(range.end)).toBeGreaterThanOrEqual(document.offsetAt(range.start));
}

describe('whatever is typed in a draft', () => {
  it('symbols lie in the document, within their parents, none over the next', () => {
    holds((state) => {
      const { document } = state;
      const visit = (symbols: readonly DocumentSymbol[], parent: Range | null): void => {
        let free = parent ? document.offsetAt(parent.start) : 0;
        for (const { name, range, selectionRange, children = [] } of symbols) {
          expect(name.trim()).not.toBe('');
          expectInside(range, document);
          expectInside(selectionRange, document);
          expect(document.offsetAt(range.start)).toBeGreaterThanOrEqual(free);
          free = document.offsetAt(range.end);
          expect(document.offsetAt(selectionRange.start)).toBeGreaterThanOrEqual(
            document.offsetAt(range.start),
          );
          expect(document.offsetAt(selectionRange.end)).toBeLessThanOrEqual(free);
          if (parent) expect(free).toBeLessThanOrEqual(document.offsetAt(parent.end));
          visit(children, range);
        }
      };
      visit(features.documentSymbols(state), null);
    });
  });

  it('tokens stand in order on one line each, none over another', () => {
    holds((state) => {
      const { document } = state;
      let free = 0;
      for (const { range } of decodeTokens(features.semanticTokens(state))) {
        expectInside(range, document);
        expect(range.end.character).toBeGreaterThan(range.start.character);
        expect(document.getText(range)).not.toMatch(/[\r\n]/u);
        expect(document.offsetAt(range.start)).toBeGreaterThanOrEqual(free);
        free = document.offsetAt(range.end);
      }
    });
  });

  it('folds begin and end in the document, one a line', () => {
    holds((state) => {
      const folds = features.foldingRanges(state);
      expect(new Set(folds.map(({ startLine }) => startLine)).size).toBe(folds.length);
      for (const { startLine, endLine } of folds) {
        expect(endLine).toBeGreaterThan(startLine);
        expect(endLine).toBeLessThan(state.document.lineCount);
      }
    });
  });

  it('a hover lies around the pointer', () => {
    holds((state, position) => {
      const { document } = state;
      const found = features.hover(state, position);
      if (!found?.range) return;
      expectInside(found.range, document);
      const at = document.offsetAt(position);
      expect(document.offsetAt(found.range.start)).toBeLessThanOrEqual(at);
      expect(document.offsetAt(found.range.end)).toBeGreaterThanOrEqual(at);
    });
  });

  it('lenses and edits lie in the document, and edits do not touch', () => {
    holds((state) => {
      const { document, checked } = state;
      for (const { range } of features.codeLenses(state, lengthLimits(state.config, checked.document)))
        expectInside(range, document);
      let free = -1;
      for (const { range } of features.formattingEdits(state)) {
        expectInside(range, document);
        expect(document.offsetAt(range.start)).toBeGreaterThan(free);
        free =
          document.offsetAt(range.end) -
          (document.offsetAt(range.end) > document.offsetAt(range.start) ? 1 : 0);
      }
    });
  });

  it('completions change one line around the cursor, whether or not the text was checked', () => {
    fc.assert(
      fc.property(drafts, positions, drafts, (text, position, older) => {
        const document = documentOf(text);
        const at = document.positionAt(document.offsetAt(position));
        for (const checked of [checkedState(text)?.checked ?? null, checkedState(older)?.checked ?? null]) {
          for (const { textEdit, filterText } of features.completion(
            { document, checked, config, locale },
            position,
            CONTEXT,
          )) {
            if (!textEdit || !('range' in textEdit)) throw new Error('an item has no edit');
            const { start, end } = textEdit.range;
            expectInside(textEdit.range, document);
            expect(start.line).toBe(end.line);
            expect(start.character).toBeLessThanOrEqual(at.character);
            expect(end.character).toBeGreaterThanOrEqual(at.character);
            expect(filterText?.startsWith(document.getText({ start, end: at }))).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
