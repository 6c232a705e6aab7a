import { defineRule, type Passage } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { matchPairs } from '../shared/match-pairs.ts';

/** Marks by name: beside each other the marks themselves cannot be read. */
const NAMES: Readonly<Record<string, readonly [zh: string, en: string, mate: string]>> = {
  '“': ['左引号', 'left quotation mark', '”'],
  '”': ['右引号', 'right quotation mark', '“'],
  '‘': ['左单引号', 'left single quotation mark', '’'],
  '’': ['右单引号', 'right single quotation mark', '‘'],
  '《': ['左书名号', '《', '》'],
  '》': ['右书名号', '》', '《'],
  '〈': ['左单书名号', '〈', '〉'],
  '〉': ['右单书名号', '〉', '〈'],
  '（': ['左括号', 'left bracket', '）'],
  '）': ['右括号', 'right bracket', '（'],
  '(': ['左括号', 'left bracket', ')'],
  ')': ['右括号', 'right bracket', '('],
  '【': ['左方头括号', '【', '】'],
  '】': ['右方头括号', '】', '【'],
  '〔': ['左六角括号', '〔', '〕'],
  '〕': ['右六角括号', '〕', '〔'],
  '「': ['左直角引号', '「', '」'],
  '」': ['右直角引号', '」', '「'],
};

export default defineRule({
  id: 'punctuation/paired',
  name: { zh: '引号括号书名号不成对', en: 'Unpaired quotation marks or brackets' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('punctuation', '4')],
  scope: 'paragraph',
  messages: {
    unpaired: { zh: '{mark}没有配对的{mate}', en: '{markEnglish} without its {mateEnglish}' },
    mismatch: { zh: '{left}与{mark}不成对', en: '{leftEnglish} closed by {markEnglish}' },
    nested: {
      zh: '左引号后又是左引号，应为右引号；引号内的引用用单引号',
      en: 'A left quotation mark after a left one; close the first, or use single marks inside',
    },
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
        const [name = mark, english = mark, mate = ''] = NAMES[mark] ?? [];
        const [mateName = mate, mateEnglish = mate] = NAMES[mate] ?? [];
        const [leftName = '', leftEnglish = '', leftMate = ''] = NAMES[left?.mark ?? ''] ?? [];
        report(kind === 'unopened' || kind === 'unclosed' ? 'unpaired' : kind, {
          at: range,
          data: {
            mark: name,
            mate: mateName,
            left: leftName,
            markEnglish: english,
            mateEnglish,
            leftEnglish,
          },
          expected: kind === 'mismatch' ? [leftMate] : [],
          related:
            left && left.range !== range
              ? [{ at: left.range, message: { zh: '左标在这里', en: 'The left mark is here' } }]
              : [],
        });
      }
    }
  },
});
