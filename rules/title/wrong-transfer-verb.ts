import {
  defineRule,
  looksLikeOrgan,
  matchesIn,
  type OfficialDocument,
  type RelationKind,
  relate,
  resolveOrgan,
} from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { compareOrgans } from '../shared/compare-organs.ts';
import { placeOf } from '../shared/place-of.ts';

/** The organ at the head of what is sent on: 省人民政府关于……, 国务院办公厅关于……. */
const ORGAN_END =
  /(?:人民政府(?:办公[厅室])?|国务院(?:办公厅)?|委(?:员会)?(?:办公[厅室])?|[厅局部署])(?!门|分|队|署名)/gu;
/** What is sent on is a document and no plan of its own: 关于……的通知, 防汛通知. */
const DOCUMENT = /(?:通知|意见|决定|批复|函|通报|报告|请示|公告|通告)[》”]?$/u;
const OTHERS = new Set<RelationKind>(['superior', 'guide', 'party-lead', 'dual', 'same-level', 'unrelated']);

export default defineRule({
  id: 'title/wrong-transfer-verb',
  name: { zh: '印发转发批转混用', en: 'Issue, forward and endorse confused' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第八条第八项'), practice],
  messages: {
    issue: {
      zh: '“{organ}”的公文不是本机关制定的，实务中通常用“转发”，不用“印发”',
      en: 'A document of "{organ}" is forwarded (转发), not issued (印发)',
    },
    endorse: {
      zh: '“{organ}”不是下级机关，其公文实务中通常用“转发”，不用“批转”',
      en: '"{organ}" is no subordinate; its document is forwarded (转发), not endorsed (批转)',
    },
    own: {
      zh: '“{organ}”是本机关，本机关制定的公文实务中通常用“印发”，不用“转发”',
      en: '"{organ}" issues this document; its own texts are issued (印发), not forwarded',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    const verb = title?.verb ?? null;
    if (!title || verb === null || verb === '公布') return;
    const sent = (title.matter ?? '').replace(/^(?:关于)?(?:印发|转发|批转)/u, '').replace(/^[《“]/u, '');
    const organ = organOf(sent);
    if (organ === null || !(sent.startsWith('关于', organ.length) || DOCUMENT.test(sent))) return;
    const at = placeOf(document, title.range, verb) ?? title;
    const relation = relationOf(document, organ);
    if (verb === '印发' && relation === 'other') report('issue', { at, data: { organ }, expected: ['转发'] });
    if (verb === '批转' && relation === 'other')
      report('endorse', { at, data: { organ }, expected: ['转发'] });
    if (verb === '转发' && relation === 'own') report('own', { at, data: { organ }, expected: ['印发'] });
  },
});

/** The organ named before 关于, else the longest at the head that reads like one. */
function organOf(sent: string): string | null {
  const about = sent.indexOf('关于');
  const before = about > 0 ? sent.slice(0, about) : '';
  if (before !== '' && looksLikeOrgan(before)) return before;
  const ends = matchesIn(sent.slice(0, LONGEST_ORGAN), ORGAN_END).map(
    ({ 0: text, index }) => index + text.length,
  );
  const names = ends.map((end) => sent.slice(0, end)).filter(looksLikeOrgan);
  return names.at(-1) ?? null;
}

const LONGEST_ORGAN = 30;

function relationOf(document: OfficialDocument, name: string): 'own' | 'other' | null {
  const [issuer] = document.issuers;
  if (!issuer) return null;
  const { organContext } = document;
  const own = issuer.organ?.name ?? issuer.name;
  const comparison = compareOrgans(name, own, organContext);
  // 区政府办公室 issues what 区政府 makes.
  if (own.startsWith(name) || comparison === 'same')
    return own === name || comparison === 'same' ? 'own' : null;
  const organ = resolveOrgan(name, organContext);
  // 省政府办公厅 over 区政府办公室: no edge joins them, and yet it is no subordinate.
  if (organ.level !== null && issuer.level !== null && organ.level < issuer.level) return 'other';
  const { kind, confidence } = relate(issuer, organ, organContext);
  return confidence !== 'none' && OTHERS.has(kind) ? 'other' : null;
}
