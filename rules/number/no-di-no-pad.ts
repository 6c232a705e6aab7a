import { defineRule, type Edit, type Fix, type OfficialDocument, type Range } from '@gongwen/core';
import { citedNumbers } from '../shared/cited-numbers.ts';
import { clause } from '../shared/clause.ts';
import { editAt } from '../shared/edit-at.ts';
import { fixOf } from '../shared/fix-of.ts';
import { ownNumber } from '../shared/own-number.ts';
import { placeOf } from '../shared/place-of.ts';

export default defineRule({
  id: 'number/no-di-no-pad',
  name: { zh: '序号加“第”或虚位', en: 'Serial number with 第 or leading zeros' },
  severity: 'error',
  strength: 'must',
  basis: [clause('layout', '7.2.5')],
  scope: 'paragraph',
  fixes: 'safe',
  messages: {
    di: {
      zh: '发文顺序号“{text}”前加了“第”字，应为“{expected}”',
      en: 'The serial number "{text}" begins with 第; write "{expected}"',
    },
    padded: {
      zh: '发文顺序号“{text}”编了虚位，应为“{expected}”',
      en: 'The serial number "{text}" is padded with zeros; write "{expected}"',
    },
    noHao: {
      zh: '发文顺序号“{text}”后缺“号”字，应为“{expected}”',
      en: 'The serial number "{text}" lacks 号; write "{expected}"',
    },
    cited: {
      zh: '引用的文号“{text}”中顺序号应为“{expected}”',
      en: 'The serial number of the cited "{text}" should be "{expected}"',
    },
  },
  check({ document, report }) {
    const own = ownNumber(document);
    // 议案 and 纪要 count by their own numbers: 第12号, 第5期.
    const counted = document.documentType === '议案' || document.form === 'minutes';
    if (own && own.sequence !== null && !counted) {
      const written = `${own.di ? '第' : ''}${own.sequence}${own.hao ? '号' : ''}`;
      const expected = `${Number(own.sequence)}号`;
      const problem = own.di ? 'di' : own.sequence.startsWith('0') ? 'padded' : 'noHao';
      if (written !== expected)
        report(problem, {
          at: own,
          data: { text: written, expected },
          fix: repaired(document, own.range, own),
        });
    }
    for (const { range, text, year, quoted, old, ...number } of citedNumbers(document)) {
      if (!/^\d{4}$/u.test(year) || (!number.di && !number.sequence.startsWith('0'))) continue;
      const fix = quoted || old ? null : repaired(document, range, { ...number, hao: true });
      report('cited', {
        at: range,
        data: { text, expected: `${Number(number.sequence)}号` },
        atMost: old ? 'info' : 'warning',
        fix,
      });
    }
  },
});

interface Serial {
  readonly di: boolean;
  readonly sequence: string | null;
  readonly hao: boolean;
}

function repaired(document: OfficialDocument, range: Range, { di, sequence, hao }: Serial): Fix | null {
  const serial = sequence ?? '';
  const place = placeOf(document, range, serial, 'last');
  const edits: (Edit | null)[] = [];
  if (di) edits.push(editAt(placeOf(document, range, '第', 'last'), ''));
  const zeros = serial.length - String(Number(serial)).length;
  if (zeros > 0) edits.push(place && { range: { start: place.start, end: place.start + zeros }, text: '' });
  if (!hao) edits.push(place && { range: { start: place.end, end: place.end }, text: '号' });
  return fixOf(document, edits);
}
