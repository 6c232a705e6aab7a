import { type DocumentDigest, defineCollectionRule, normalNumber } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';

/** A few documents of a year are a selection, not a series with gaps. */
const LEAST = 5;
/** So much of the series, from its first to its last number, has to be there. */
const SHARE = 0.8;

export default defineCollectionRule({
  id: 'number/gap',
  name: { zh: '文号缺号', en: 'Gap in a numbered series' },
  severity: 'info',
  strength: 'practice',
  basis: [clause('regulation', '第二十五条第二项'), practice],
  messages: {
    gap: {
      zh: '{number}之前缺{missing}号，实务中通常按顺序编号',
      en: 'Before {number} the series lacks {missing}; usually numbers follow each other',
    },
  },
  check({ documents, report }) {
    for (const [series, members] of seriesOf(documents)) {
      const numbers = [...members.keys()].sort((a, b) => a - b);
      const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
      if (numbers.length < LEAST || numbers.length < (last - first + 1) * SHARE) continue;
      for (const [index, number] of numbers.entries()) {
        const before = numbers[index - 1] ?? number - 1;
        const document = members.get(number);
        if (number - before === 1 || !document) continue;
        const missing = Array.from({ length: number - before - 1 }, (_, step) => String(before + 1 + step));
        report(document, 'gap', { at: document.number, data: { number: `${series}${number}号`, missing } });
      }
    }
  },
});

/** Documents by code and year (偃政〔2026〕), then by serial number. */
function seriesOf(
  documents: readonly DocumentDigest[],
): ReadonlyMap<string, ReadonlyMap<number, DocumentDigest>> {
  const series = new Map<string, Map<number, DocumentDigest>>();
  for (const document of documents) {
    const number = document.number?.form === 'number' ? normalNumber(document.number.text) : null;
    if (number === null) continue;
    const at = number.indexOf('〕') + 1;
    const [code, sequence] = [number.slice(0, at), Number.parseInt(number.slice(at), 10)];
    const members = series.get(code) ?? new Map<number, DocumentDigest>();
    series.set(code, members);
    if (!members.has(sequence)) members.set(sequence, document);
  }
  return series;
}
