import { defineRule, matchesIn, type OfficialDocument, type Passage, rangeIn } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';
import { isIdentityNumber } from '../shared/is-identity-number.ts';
import { passesLuhn } from '../shared/passes-luhn.ts';

const DIGITS = /(?<![\dA-Za-z*.×])\d{11,19}[Xx]?(?![\dA-Za-z*×])/gu;
const MOBILE = /^1[3-9]\d{9}$/u;
/** Before a card number; numbers of companies and projects are as long. */
const CARD = /(?:卡|账|帐)[^，。；]{0,8}$/u;
/** A number given to be called. */
const TO_CALL = /联系|咨询|电话|举报|监督|热线|报名|值班|服务|传真/u;
const PARTS = new Set<Passage['part']>(['body', 'issuedText', 'attachment']);

export default defineRule({
  id: 'security/personal-data',
  name: { zh: '公开件含个人信息', en: 'Personal data in a published document' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  fixes: 'suggested',
  messages: {
    identity: {
      zh: '公开发布的公文出现完整的公民身份号码，实务中通常删去或者隐去中间各位',
      en: 'A published document shows a whole identity number; usually its middle is hidden',
    },
    mobile: {
      zh: '公开发布的公文出现个人手机号码，实务中通常删去或者隐去中间各位',
      en: 'A published document shows a mobile number; usually its middle is hidden',
    },
    card: {
      zh: '公开发布的公文出现完整的银行卡号，实务中通常删去或者隐去中间各位',
      en: 'A published document shows a whole bank card number; usually its middle is hidden',
    },
  },
  check({ document, report }) {
    if (!isPublished(document)) return;
    for (const passage of document.passages) {
      if (!PARTS.has(passage.part) || !/\d{11}/u.test(passage.match)) continue;
      for (const { 0: text, index } of matchesIn(passage.match, DIGITS)) {
        const kind = kindOf(text, passage, index);
        if (kind === null) continue;
        const range = rangeIn(passage, index, index + text.length);
        report(kind, {
          at: range,
          actual: null,
          fix: fixOf(document, [{ range, text: masked(text, kind) }], false),
        });
      }
    }
  },
});

function isPublished({ declared, elements }: OfficialDocument): boolean {
  const said = elements.annotation?.inner ?? '';
  return declared.disclosure?.value === '主动公开' || /公开发布|主动公开/u.test(said);
}

function kindOf(text: string, passage: Passage, at: number): 'identity' | 'mobile' | 'card' | null {
  if (isIdentityNumber(text)) return 'identity';
  if (MOBILE.test(text)) return !passage.inTable && TO_CALL.test(passage.match) ? null : 'mobile';
  const before = passage.match.slice(Math.max(0, at - 16), at);
  return /^\d{16,19}$/u.test(text) && CARD.test(before) && passesLuhn(text) ? 'card' : null;
}

/** 41038119******1234, 138****1234. */
function masked(text: string, kind: 'identity' | 'mobile' | 'card'): string {
  const keep = kind === 'identity' ? 8 : kind === 'mobile' ? 3 : 6;
  return `${text.slice(0, keep)}${'*'.repeat(text.length - keep - 4)}${text.slice(-4)}`;
}
