import { defineRule, isProtected, matchesIn, rangeIn } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';

/** What is wrong with an ellipsis: beside 等 (but not 等级, 等待), of half a length, of other marks. */
const CASES = [
  {
    id: 'both',
    pattern: /(?<!…)…+等(?![级候待于效额距同价])|(?<!平|同|相|对|均|中|高|初|上|下|优|头|一|二|三)等等?…+/gu,
  },
  { id: 'half', pattern: /(?<!…)…(?!…)/gu },
  { id: 'other', pattern: /(?<=[\p{Script=Han}”》）])(?:\.{3,}|。{3,})/gu },
] as const;
/** Leaders of a table of contents: dots and a page number. */
const LEADERS = /(?<![.…· ])[.…· ]*\d{1,3} *$/u;

export default defineRule({
  id: 'punctuation/ellipsis-etc',
  name: { zh: '省略号与等并用', en: 'Ellipsis beside 等' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('punctuation', '4.11')],
  scope: 'paragraph',
  messages: {
    both: { zh: '省略号不与“等”并用，留其一', en: 'An ellipsis and 等 do not go together; keep one' },
    half: { zh: '省略号应为六连点“……”', en: 'An ellipsis has six dots: ……' },
    other: { zh: '“{marks}”应为省略号“……”', en: '"{marks}" should be the ellipsis ……' },
  },
  check({ document, report }) {
    for (const passage of document.passages) {
      if (passage.quoted || !/[….]|。。/u.test(passage.text)) continue;
      const taken = new Set<number>();
      const leaders = LEADERS.exec(passage.text)?.index ?? passage.text.length;
      for (const { id, pattern } of CASES) {
        for (const { 0: marks, index } of matchesIn(passage.text, pattern)) {
          const end = index + marks.length;
          if (taken.has(index) || isProtected(passage, index, end)) continue;
          if (enclosingMarks(passage.text, index) !== '') continue;
          if (id === 'other' && marks.startsWith('.') && end > leaders) continue;
          for (let at = index; at < end; at += 1) taken.add(at);
          report(id, {
            at: rangeIn(passage, index, end),
            data: { marks },
            expected: id === 'both' ? ['等', '……'] : ['……'],
          });
        }
      }
    }
  },
});
