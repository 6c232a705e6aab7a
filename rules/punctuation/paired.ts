import { defineRule, type Passage } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { matchPairs } from '../shared/match-pairs.ts';

const MATE: Readonly<Record<string, string>> = {
  '“': '”', '”': '“', '‘': '’', '’': '‘', '《': '》', '》': '《', '〈': '〉', '〉': '〈', '（': '）', '）': '（',
  '(': ')', ')': '(', '【': '】', '】': '【', '〔': '〕', '〕': '〔', '「': '」', '」': '「',
};

export default defineRule({
  id: 'punctuation/paired',
  name: { zh: '引号括号书名号不成对', en: 'Unpaired quotation marks or brackets' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('punctuation', '4')],
  messages: {
    unopened: { zh: '“{mark}”没有配对的“{mate}”', en: '"{mark}" has no "{mate}" before it' },
    unclosed: { zh: '“{mark}”没有配对的“{mate}”', en: '"{mark}" has no "{mate}" after it' },
    mismatch: { zh: '左标是“{left}”，右标是“{mark}”，不成对', en: '"{left}" is closed by "{mark}"' },
    nested: { zh: '左引号后又是左引号，应为右引号；引号内的引用用单引号', en: 'A left quotation mark after a left one; close the first, or use single marks inside' },
  },
  check({ document, report }) {
    const parts = new Map<string, Passage[]>();
    for (const passage of document.passages) {
      if (passage.quoted) continue;
      const key = `${passage.part} ${passage.sub ?? ''}`;
      const passages = parts.get(key);
      if (passages) passages.push(passage);
      else parts.set(key, [passage]);
    }
    for (const passages of parts.values()) {
      for (const { kind, mark, range, left } of matchPairs(passages)) {
        report(kind, {
          at: range,
          data: { mark, mate: MATE[mark] ?? '', left: left?.mark ?? '' },
          expected: kind === 'mismatch' && left ? [MATE[left.mark] ?? ''] : [],
          related: left && left.range !== range ? [{ at: left.range, message: { zh: '左标在这里', en: 'The left mark is here' } }] : [],
        });
      }
    }
  },
});
