import { defineRule, isProtected, matchesIn, type Passage, type Range, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';

/** A row of items that all bear 《》, or all “”, with 、 between. */
const ROWS = /《[^《》]+》(?:、《[^《》]+》)+|“[^“”]+”(?:、“[^“”]+”)+/gu;
const COMMA = /(?<=[》”])、(?=[《“])/gu;

export default defineRule({
  id: 'punctuation/adjacent-quotes',
  name: { zh: '引号书名号间顿号', en: '、 between quoted items' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('punctuation', '4.5.3.5')],
  scope: 'paragraph',
  fixes: 'safe',
  messages: {
    comma: {
      zh: '并列的{items}之间通常不用顿号（全文共{count}处）',
      en: 'Between {items} in a row there is usually no 、 ({count} in all)',
    },
  },
  check({ document, report }) {
    const commas = document.passages.flatMap((passage) => (passage.quoted ? [] : commasOf(passage)));
    const [first] = commas;
    if (!first) return;
    report('comma', {
      at: first.range,
      data: { items: first.items, count: commas.length },
      expected: [''],
      fix: { safe: true, edits: commas.map(({ range }) => ({ range, text: '' })) },
    });
  },
});

function commasOf(passage: Passage): { readonly range: Range; readonly items: string }[] {
  if (!/[》”]、[《“]/u.test(passage.text)) return [];
  return matchesIn(passage.text, ROWS).flatMap(({ 0: row, index }) => {
    const after = passage.text.slice(index + row.length);
    // 有括注插入，或并列着没有标号的项，宜用顿号。
    if (/^[、（(]/u.test(after) || passage.text.slice(0, index).endsWith('、')) return [];
    if (enclosingMarks(passage.text, index) !== '') return [];
    return matchesIn(row, COMMA).flatMap((comma) => {
      const at = index + comma.index;
      if (isProtected(passage, at, at + 1)) return [];
      return [{ range: rangeIn(passage, at, at + 1), items: row.startsWith('《') ? '书名号' : '引号' }];
    });
  });
}
