import { defineRule, type Fix, type OfficialDocument, type Range } from '@gongwen/core';
import { citedNumbers } from '../shared/cited-numbers.ts';
import { clause } from '../shared/clause.ts';
import { editAt } from '../shared/edit-at.ts';
import { fixOf } from '../shared/fix-of.ts';
import { ownNumber } from '../shared/own-number.ts';
import { placeOf } from '../shared/place-of.ts';

export default defineRule({
  id: 'number/bracket',
  name: { zh: '文号括号', en: 'Brackets of the document number' },
  severity: 'error',
  strength: 'must',
  basis: [clause('layout', '7.2.5')],
  scope: 'paragraph',
  fixes: 'safe',
  messages: {
    own: {
      zh: '发文字号的年份用“{open}{close}”括入，应用六角括号“〔〕”',
      en: 'The year of the document number stands in "{open}{close}"; use "〔〕"',
    },
    cited: {
      zh: '引用的文号“{text}”中年份用“{open}{close}”括入，应用六角括号“〔〕”',
      en: 'The year of the cited number "{text}" stands in "{open}{close}"; use "〔〕"',
    },
    old: {
      zh: '引用的文号“{text}”用“{open}{close}”括入年份，现行写法用六角括号“〔〕”，请核对原件',
      en: 'The cited number "{text}" puts its year in "{open}{close}"; today "〔〕" is used; compare the original',
    },
  },
  check({ document, report }) {
    const own = ownNumber(document);
    if (own?.open && own.close && isWrong(own.open, own.close)) {
      const { open, close } = own;
      report('own', { at: own, data: { open, close }, fix: withBrackets(document, own.range, open, close) });
    }
    for (const { range, text, open, close, year, quoted, old } of citedNumbers(document)) {
      if (!isWrong(open, close) || !/^\d{4}$/u.test(year)) continue;
      const fix = quoted || old ? null : withBrackets(document, range, open, close);
      report(old ? 'old' : 'cited', {
        at: range,
        data: { text, open, close },
        atMost: old ? 'info' : 'warning',
        fix,
      });
    }
  },
});

function isWrong(open: string, close: string): boolean {
  return open !== '〔' || close !== '〕';
}

function withBrackets(document: OfficialDocument, range: Range, open: string, close: string): Fix | null {
  const first = editAt(placeOf(document, range, open), '〔');
  const last = editAt(placeOf(document, range, close, 'last'), '〕');
  return fixOf(document, [...(open === '〔' ? [] : [first]), ...(close === '〕' ? [] : [last])]);
}
