import { defineRule } from '@gongwen/core';
import { citedNumbers } from '../shared/cited-numbers.ts';
import { clause } from '../shared/clause.ts';
import { ownNumber } from '../shared/own-number.ts';

/** ’26, 26, 026; 20XX of a template is still to be filled in. */
const SHORT = /^['’]?\d{2,3}$/u;

export default defineRule({
  id: 'number/full-year',
  name: { zh: '文号年份', en: 'Year of the document number' },
  severity: 'error',
  strength: 'must',
  basis: [clause('layout', '7.2.5')],
  messages: {
    own: {
      zh: '发文字号的年份写作“{year}”，应标全四位',
      en: 'The year of the document number is "{year}"; give all four digits',
    },
    cited: {
      zh: '引用的文号“{text}”中年份应标全四位',
      en: 'The year of the cited number "{text}" should have four digits',
    },
  },
  check({ document, report }) {
    const own = ownNumber(document);
    if (own?.year && SHORT.test(own.year)) report('own', { at: own, data: { year: own.year } });
    for (const { range, text, year, old } of citedNumbers(document)) {
      // Numbers of the last century were often printed with two digits.
      if (SHORT.test(year)) report('cited', { at: range, data: { text }, atMost: old ? 'info' : 'warning' });
    }
  },
});
