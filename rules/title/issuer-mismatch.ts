import { defineRule, looksLikeOrgan, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { compareOrgans } from '../shared/compare-organs.ts';
import { titleWord } from '../shared/title-word.ts';

export default defineRule({
  id: 'title/issuer-mismatch',
  name: { zh: '标题机关与发文机关不一致', en: 'Title names another organ' },
  severity: 'error',
  strength: 'must',
  basis: [
    clause('regulation', '第九条第四项'),
    clause('regulation', '第九条第七项'),
    clause('regulation', '第九条第十一项'),
  ],
  messages: {
    differs: {
      zh: '标题中的发文机关“{name}”与发文机关标志、署名（{others}）不一致',
      en: 'The organ in the title, "{name}", is not the one of mark and signature ({others})',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    if (!title) return;
    const others = namedElsewhere(document);
    if (others.length === 0) return;
    for (const name of title.issuers) {
      // An office that writes with authority may name its master.
      if (document.declared.authorization && others.some((other) => isOfficeOf(other, name))) continue;
      const comparisons = others.map((other) => compareOrgans(name, other, document.organContext));
      if (comparisons.some((comparison) => comparison === 'same' || comparison === 'unknown')) continue;
      report('differs', {
        at: titleWord(document, name),
        data: { name, others },
        unsure: !comparisons.includes('different'),
      });
    }
  },
});

/** Organs that mark, signature and front matter name; the person who signs an order or a motion is none. */
function namedElsewhere({ elements, declared }: OfficialDocument): string[] {
  const names = [
    ...(elements.issuerMark?.names.map(({ text }) => text) ?? []),
    ...(elements.issuerSignature?.names.map(({ text }) => text) ?? []),
    ...(declared.issuers?.value.map(({ value }) => value) ?? []),
  ];
  return [...new Set(names)].filter(looksLikeOrgan);
}

function isOfficeOf(office: string, master: string): boolean {
  return (
    /办公[室厅]$/u.test(office) &&
    office.startsWith(master) &&
    office.length === master.length + '办公室'.length
  );
}
