import { defineRule } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';
import { lineRange } from '../shared/line-range.ts';
import { titleCandidate } from '../shared/title-candidate.ts';

const MARK = /[。，；：、！？.!?,;:]$/u;

export default defineRule({
  id: 'title/end-punctuation',
  name: { zh: '标题末标点', en: 'Mark at the end of the title' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  fixes: 'safe',
  messages: {
    mark: {
      zh: '标题末有“{mark}”，实务中通常标题末不加标点',
      en: 'The title ends with "{mark}"; usually it ends without a mark',
    },
  },
  check({ document, elements, report }) {
    const candidate = titleCandidate(document);
    const range = elements.title?.range ?? (candidate && lineRange(candidate));
    if (!range) return;
    const mark = MARK.exec(document.draft.data.text.slice(range.start, range.end))?.[0];
    if (mark === undefined) return;
    const at = { start: range.end - mark.length, end: range.end };
    report('mark', { at, data: { mark }, fix: fixOf(document, [{ range: at, text: '' }]) });
  },
});
