import { type DocumentDigest, defineCollectionRule, normalNumber } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { compareTitles } from '../shared/compare-titles.ts';
import { sharesOrgan } from '../shared/shares-organ.ts';

export default defineCollectionRule({
  id: 'number/duplicate',
  name: { zh: '文号重复', en: 'Number used twice' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第二十五条第二项'), practice],
  messages: {
    duplicate: {
      zh: '{number}也是《{title}》（{path}）的文号，实务中通常一件一号',
      en: '{number} is also the number of 《{title}》 ({path}); usually each document has its own',
    },
  },
  check({ documents, report }) {
    for (const [number, group] of byNumber(documents)) {
      for (const document of group) {
        const other = group.find((candidate) => clashes(document, candidate));
        if (!other) continue;
        const data = { number, title: other.title?.flat ?? '', path: other.path };
        report(document, 'duplicate', { at: document.number, data });
      }
    }
  },
});

function byNumber(documents: readonly DocumentDigest[]): ReadonlyMap<string, readonly DocumentDigest[]> {
  const groups = new Map<string, DocumentDigest[]>();
  for (const document of documents) {
    if (document.stage === 'template' || document.number?.form !== 'number') continue;
    const number = normalNumber(document.number.text);
    if (number === null) continue;
    const group = groups.get(number);
    if (group) group.push(document);
    else groups.set(number, [document]);
  }
  return groups;
}

/** Two documents of one organ; the same title is one document in two versions or formats. */
function clashes(one: DocumentDigest, other: DocumentDigest): boolean {
  if (one === other || one.title === null || other.title === null) return false;
  return (
    compareTitles(one.title.flat, other.title.flat) === 'different' && sharesOrgan(one.issuers, other.issuers)
  );
}
