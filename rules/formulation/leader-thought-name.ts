import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';
import { THOUGHT_NAME, THOUGHT_NAME_FORMS } from '../shared/thought-name.ts';

export default defineRule({
  id: 'formulation/leader-thought-name',
  name: { zh: '思想名称不全', en: 'Incomplete name of the Thought' },
  severity: 'error',
  strength: 'must',
  basis: [clause('party-constitution', '总纲')],
  scope: 'paragraph',
  messages: {
    incomplete: {
      zh: `“{wrong}”应写全称“${THOUGHT_NAME}”`,
      en: `Write the full name ${THOUGHT_NAME}, not "{wrong}"`,
    },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      if (passage.quoted || !passage.text.includes('习近平')) continue;
      for (const { 0: wrong, index } of matchesIn(passage.text, THOUGHT_NAME_FORMS)) {
        const end = index + wrong.length;
        // 引文和文件名照录原文。
        if (
          wrong === THOUGHT_NAME ||
          isProtected(passage, index, end) ||
          enclosingMarks(passage.text, index) !== ''
        )
          continue;
        report('incomplete', { at: rangeIn(passage, index, end), data: { wrong }, expected: [THOUGHT_NAME] });
      }
    }
  },
});
