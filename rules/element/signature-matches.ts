import { defineRule, looksLikeOrgan, type OfficialDocument, type Part } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { compareOrgans } from '../shared/compare-organs.ts';

export default defineRule({
  id: 'element/signature-matches',
  name: { zh: '署名与标志不一致', en: 'Signature and mark differ' },
  severity: 'error',
  strength: 'must',
  basis: [
    clause('regulation', '第九条第四项'),
    clause('regulation', '第九条第十一项'),
    clause('regulation', '第九条第十三项'),
    clause('layout', '7.3.5.2'),
  ],
  applies: { forms: ['standard', 'letter', 'telegram', 'resolution', 'reply'] },
  messages: {
    differs: {
      zh: '署名“{name}”与发文机关“{issuers}”不一致',
      en: 'Signed by "{name}", issued by "{issuers}"',
    },
    missing: { zh: '联合行文的署名缺“{names}”', en: 'The joint document is not signed by "{names}"' },
    order: {
      zh: '联合行文的署名次序为{signed}，与发文机关的次序（{issuers}）不一致',
      en: 'The order of signatures ({signed}) is not that of the issuers ({issuers})',
    },
  },
  check({ document, elements, report }) {
    const signature = elements.issuerSignature;
    const issuers = issuersOf(document);
    const signed = signature?.names ?? [];
    // The head of an organ signs orders and motions: there is no name of an organ to compare.
    if (!signature || issuers.length === 0 || !signed.every(({ text }) => looksLikeOrgan(text))) return;
    const compare = (a: string, b: string) => compareOrgans(a, b, document.organContext);
    const matches = (a: string, b: string): boolean => ['same', 'unknown'].includes(compare(a, b));
    const missing = issuers.filter((issuer) => !signed.some(({ text }) => matches(text, issuer)));
    const strangers = signed.filter(({ text }) => !issuers.some((issuer) => matches(text, issuer)));
    const [stranger] = strangers;
    // A joint document may bear the mark of its organiser alone (GB/T 9704—2012 7.2.4).
    if (stranger && (missing.length > 0 || issuers.length > 1)) {
      const unsure = !issuers.some((issuer) => compare(stranger.text, issuer) === 'different');
      report('differs', {
        at: strangers,
        data: { name: strangers.map(({ text }) => text), issuers },
        unsure,
      });
    } else if (missing.length > 0) {
      report('missing', { at: signature, data: { names: missing }, atMost: 'warning' });
    } else if (issuers.length > 1 && issuers.length === signed.length && !inOrder(signed, issuers, matches)) {
      report('order', {
        at: signature,
        data: { signed: signed.map(({ text }) => text), issuers },
        atMost: 'warning',
      });
    }
  },
});

/** The organs of the mark; of a draft without one, those that the front matter declares. */
function issuersOf({ elements, declared }: OfficialDocument): string[] {
  const mark = elements.issuerMark?.names.map(({ text }) => text) ?? [];
  const names = mark.length > 0 ? mark : (declared.issuers?.value.map(({ value }) => value) ?? []);
  return names.every(looksLikeOrgan) ? names : [];
}

function inOrder(
  signed: readonly Part[],
  issuers: readonly string[],
  matches: (a: string, b: string) => boolean,
): boolean {
  return signed.every(({ text }, index) => matches(text, issuers[index] ?? ''));
}
