import { defineRule, type OfficialDocument, type Passage } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';

const LETTER = '(?:请示|来函|商请函|函|报告|建议|提案|来文|来电|申请|请求|意见)';
/** 《……的请示》 */
const CITED = new RegExp(`《[^《》]{2,120}(?:${LETTER})[^《》]{0,12}》`, 'u');
/** 你市关于……的请示, 你局来函 with what it says. */
const DESCRIBED = new RegExp(
  `(?:关于|就)[^。；]{2,80}的${LETTER}|(?:提出|报送)[^。；]{0,40}(?:请示|请求|建议|提案)`,
  'u',
);
const BARE = /来[函文电](?:已)?(?:收悉|收到|敬悉)/u;
/** 国函〔2026〕3号 and the old ways of writing it. */
const NUMBER = /[〔［[【（(]\s*\d{2,4}\s*[〕］\]】）)]\s*(?:第\s*)?\d{1,5}\s*号/u;
/** Asked by telephone, or answered because a law says so. */
const OTHER_GROUND =
  /口头|电话|当面|(?:根据|依照|按照|依据)[^。；]{0,60}(?:法》|条例》|决定》|办法》|规定》|法第|法律|授权)/u;

export default defineRule({
  id: 'type/reply-cites-request',
  name: { zh: '批复复函未引来文', en: 'Reply without citing what it answers' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  applies: { types: ['批复', '函'] },
  messages: {
    missing: {
      zh: '实务中通常在批复、复函开头引来文标题和发文字号，并说“收悉”；首段未见来文',
      en: 'Replies usually begin with title and number of what they answer; none is cited',
    },
    bare: {
      zh: '实务中通常写明来文的标题和发文字号，不只写“{words}”',
      en: 'Replies usually give title and number of what they answer, not only "{words}"',
    },
    number: {
      zh: '实务中通常在来文标题后注明发文字号；来文有文号的请补上',
      en: 'Replies usually give the number of what they answer after its title',
    },
  },
  check({ document, report }) {
    // To a superior it is the wrong type: type/wrong-direction.
    if (!isReply(document) || document.direction === 'upward') return;
    const [first] = ownBody(document);
    if (!first || OTHER_GROUND.test(first.text)) return;
    if (CITED.test(first.text)) {
      if (!NUMBER.test(first.text)) report('number', { at: rangeOf(first), atMost: 'info', actual: null });
      return;
    }
    if (DESCRIBED.test(first.text)) return;
    const bare = BARE.exec(first.text);
    if (bare) report('bare', { at: rangeOf(first), data: { words: bare[0] } });
    else report('missing', { at: rangeOf(first), actual: null });
  },
});

function isReply({ documentType, rawType, elements }: OfficialDocument): boolean {
  return documentType === '批复' || rawType === '复函' || elements.title?.flat.endsWith('复函') === true;
}

function rangeOf({ pieces }: Passage) {
  const [first] = pieces;
  const last = pieces.at(-1);
  return { start: first?.offset ?? 0, end: last ? last.offset + last.length : (first?.offset ?? 0) };
}
