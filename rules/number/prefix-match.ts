import { type DirectoryOrgan, defineRule, type OfficialDocument, type OrganDirectory } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { ownNumber } from '../shared/own-number.ts';
import { placeOf } from '../shared/place-of.ts';

export default defineRule({
  id: 'number/prefix-match',
  name: { zh: '机关代字不符', en: 'Number under another organ’s code' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第九条第五项')],
  needs: ['organs'],
  messages: {
    other: {
      zh: '机关代字“{prefix}”是{owner}的，{issuer}的机关代字为{own}；联合行文使用主办机关的发文字号',
      en: 'The code "{prefix}" is that of {owner}; that of {issuer} is {own}',
    },
    unlisted: {
      zh: '机关代字“{prefix}”不在目录所列{issuer}的机关代字（{own}）之内，请核对',
      en: 'The code "{prefix}" is none of those listed for {issuer} ({own})',
    },
  },
  check({ document, report }) {
    const number = ownNumber(document);
    const { directory } = document.organContext;
    const organ = document.issuers[0]?.organ ?? null;
    const prefix = number?.prefix ?? null;
    if (!number || !directory || !organ || prefix === null || organ.prefixes.length === 0) return;
    if (document.issuers[0]?.expired || organ.prefixes.includes(prefix)) return;
    const owner = ownerOf(prefix, directory);
    if (owner?.organ === organ) return;
    const own = organ.prefixes.map((code) => `“${code}”`).join('');
    const at = placeOf(document, number.range, prefix) ?? number;
    const data = { prefix, issuer: organ.name, own };
    if (owner?.exact) {
      report('other', {
        at,
        data: { ...data, owner: owner.organ.name },
        unsure: !isSure(document, owner.organ),
      });
    } else report('unlisted', { at, data, atMost: 'info' });
  },
});

/** Who writes under a code: the organ that has it, else the one with the longest code that it begins with (偃政函). */
function ownerOf(
  prefix: string,
  { organs }: OrganDirectory,
): { readonly organ: DirectoryOrgan; readonly exact: boolean } | null {
  let best: { organ: DirectoryOrgan; length: number } | null = null;
  for (const organ of organs) {
    for (const code of organ.prefixes) {
      if (prefix.startsWith(code) && code.length > (best?.length ?? 0)) best = { organ, length: code.length };
    }
  }
  return best && { organ: best.organ, exact: best.length === prefix.length };
}

/** Both organs stand in the directory as checked. */
function isSure({ issuers }: OfficialDocument, owner: DirectoryOrgan): boolean {
  return issuers[0]?.confidence === 'directory' && owner.status === '已核';
}
