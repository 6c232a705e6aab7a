import { defineRule, type OfficialDocument, type Range, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';
import { outlineGroups } from '../shared/outline-groups.ts';

/** ① with a mark behind it. */
const CIRCLED = /^[①-⑳][、.．，]/u;

export default defineRule({
  id: 'structure/level-punct',
  name: { zh: '序数后标点', en: 'Mark after a number' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.3.3'), clause('punctuation', '附录B')],
  scope: 'paragraph',
  fixes: 'safe',
  messages: {
    comma: {
      zh: '序数“{label}”应用顿号，写作“{expected}”',
      en: 'The number "{label}" takes "、": "{expected}"',
    },
    dot: {
      zh: '序数“{label}”应用下脚点，写作“{expected}”',
      en: 'The number "{label}" takes ".": "{expected}"',
    },
    none: {
      zh: '序数“{label}”括号后不加标点，写作“{expected}”',
      en: 'The number "{label}" takes no mark: "{expected}"',
    },
  },
  check({ document, elements, report }) {
    const forwards = elements.title?.verb === '转发' || elements.title?.verb === '批转';
    for (const { style, label, labelRange, part } of outlineGroups(document).flat()) {
      // What is forwarded stays as it is.
      if (part === 'issuedText' && forwards) continue;
      const mark = label.charAt(label.length - 1);
      const at = { start: labelRange.end - 1, end: labelRange.end };
      if (style === 'han-comma' && mark !== '、') reportMark('comma', label, at, '、');
      else if (style === 'arabic-dot' && mark === '、') reportMark('dot', label, at, '.');
      else if ((style === 'han-bracket' || style === 'arabic-bracket') && /[、.．，]/u.test(mark))
        reportMark('none', label, at, '');
    }
    for (const at of circledMarks(document))
      reportMark('none', document.draft.data.text.slice(at.start - 1, at.end), at, '');

    function reportMark(message: 'comma' | 'dot' | 'none', label: string, at: Range, mark: string): void {
      const expected = `${label.slice(0, -1)}${mark}`;
      report(message, {
        at,
        data: { label, expected },
        fix: fixOf(document, [{ range: at, text: mark }]),
        expected: [expected],
      });
    }
  },
});

function circledMarks({ passages }: OfficialDocument): Range[] {
  return passages.flatMap((passage) => {
    const from = passage.match.length - passage.match.trimStart().length;
    const found =
      passage.part === 'body' && !passage.inTable && CIRCLED.test(passage.match.slice(from, from + 2));
    return found ? [rangeIn(passage, from + 1, from + 2)] : [];
  });
}
