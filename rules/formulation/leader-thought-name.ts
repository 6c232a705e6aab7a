import { defineRule, isProtected, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';

const FULL = '习近平新时代中国特色社会主义思想';
/** The name with parts of it, forms of address among them, in any order; 习近平法治思想 and its like do not match. */
const NAME = /习近平(?:总书记|同志|主席|新时代|中国|特色|社会主义){0,7}思想/gu;

export default defineRule({
  id: 'formulation/leader-thought-name',
  name: { zh: '思想名称不全', en: 'Incomplete name of the Thought' },
  severity: 'error',
  strength: 'must',
  basis: [clause('party-constitution', '总纲')],
  messages: {
    incomplete: { zh: `“{wrong}”应写全称“${FULL}”`, en: `Write the full name ${FULL}, not "{wrong}"` },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      if (passage.quoted || !passage.text.includes('习近平')) continue;
      for (const { 0: wrong, index } of passage.text.matchAll(NAME)) {
        const end = index + wrong.length;
        // 引文和文件名照录原文。
        if (wrong === FULL || isProtected(passage, index, end) || enclosingMarks(passage.text, index) !== '') continue;
        report('incomplete', { at: rangeIn(passage, index, end), data: { wrong }, expected: [FULL] });
      }
    }
  },
});
