import { defineRule, rangeIn } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';
import { unquoted } from '../shared/unquoted.ts';

/** 妥否，请批示; 以上请示……; 请审批; 恳请……. 特此请示报告 is none of them. */
const REQUEST =
  /[妥当可]否|是否(?:妥当|可行|同意)|以上请示|如无不妥|恳请|请求|请(?:予|予以|尽快|及时|上级|区政府|市政府|县政府|区委|市委)?(?:批示|批复|批准|批转|审批|审定|审示|审议|审核|核准|示下|指示|同意)/u;
const LAST = 3;

export default defineRule({
  id: 'structure/request-closing',
  name: { zh: '请示缺请求语', en: 'Request without words of request' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice, clause('reporting', '第二十条')],
  applies: { types: ['请示'], directions: ['upward'] },
  messages: {
    missing: {
      zh: '请示结尾没有请求语，实务中通常以“妥否，请批示。”等结尾',
      en: 'The request closes without asking; usually it ends with 妥否，请批示。 or the like',
    },
  },
  check({ document, elements, report }) {
    if (document.flattened || document.stage?.value === 'fragment' || elements.body === null) return;
    const last = ownBody(document)
      .filter(({ match }) => match.trim() !== '')
      .slice(-LAST);
    const final = last.at(-1);
    if (!final || last.some(({ match }) => REQUEST.test(unquoted(match)))) return;
    report('missing', { at: rangeIn(final, 0, final.text.length) });
  },
});
