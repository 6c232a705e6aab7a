import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';

/** Marks of pause, the strongest last: of several the strongest stays. */
const STRENGTH = '、，：；。';
const DOUBLED = /[、，：；。]{2,}/gu;
/** Full stops in a row are meant for an ellipsis: punctuation/ellipsis-etc. */
const ELLIPSIS = /^。{3,}$/u;

export default defineRule({
  id: 'punctuation/doubled',
  name: { zh: '标点重叠', en: 'Doubled punctuation' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('punctuation', '4')],
  scope: 'paragraph',
  fixes: 'safe',
  messages: {
    doubled: { zh: '“{marks}”重叠，应留一个“{mark}”', en: '"{marks}" is doubled; keep one "{mark}"' },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      if (passage.quoted) continue;
      for (const { 0: marks, index } of matchesIn(passage.text, DOUBLED)) {
        const end = index + marks.length;
        if (
          ELLIPSIS.test(marks) ||
          isProtected(passage, index, end) ||
          enclosingMarks(passage.text, index) !== ''
        )
          continue;
        const mark = [...marks].sort((a, b) => STRENGTH.indexOf(b) - STRENGTH.indexOf(a))[0] ?? marks;
        const range = rangeIn(passage, index, end);
        report('doubled', {
          at: range,
          data: { marks, mark },
          expected: [mark],
          fix: { safe: true, edits: [{ range, text: mark }] },
        });
      }
    }
  },
});
