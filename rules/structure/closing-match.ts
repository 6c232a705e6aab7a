import { type DocumentType, defineRule, rangeIn } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';
import { ownBody } from '../shared/own-body.ts';
import { unquoted } from '../shared/unquoted.ts';

/** Closing words and the type that each belongs to. */
const CLOSINGS: Readonly<Record<string, DocumentType>> = {
  通知: '通知',
  报告: '报告',
  请示: '请示',
  函告: '函',
  函复: '函',
  函达: '函',
  函商: '函',
  批复: '批复',
  通报: '通报',
  公告: '公告',
  通告: '通告',
};
const CLOSING = new RegExp(`特此(${Object.keys(CLOSINGS).join('|')})[。！]? *$`, 'u');
/** Closings of a request; 妥否，请函复 is a letter's own. */
const REQUEST = /请(?:予)?(?:批示|批复)|[妥当]否(?!.{0,8}(?:函复|复函|回复|函告))/u;
const LAST = 2;
/** Longer paragraphs speak of requests, they do not make one. */
const CLOSING_LENGTH = 40;

export default defineRule({
  id: 'structure/closing-match',
  name: { zh: '结尾语与文种不合', en: 'Closing words of another type' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  fixes: 'suggested',
  messages: {
    differs: {
      zh: '{type}的结尾语写作“{words}”，实务中通常与文种一致',
      en: 'This {type} closes with "{words}"; usually the closing fits the type',
    },
    request: {
      zh: '{type}的结尾语“{words}”是请示用语，实务中通常与文种一致',
      en: 'This {type} closes with "{words}", the words of a request',
    },
  },
  check({ document, report }) {
    const type = document.documentType;
    if (type === null || document.flattened) return;
    const filled = ownBody(document).filter(({ match }) => match.trim() !== '');
    for (const passage of filled.slice(-LAST)) {
      const text = unquoted(passage.match);
      const closing = CLOSING.exec(text);
      const request = type === '通知' || type === '函' ? REQUEST.exec(text) : null;
      if (closing && CLOSINGS[closing[1] ?? ''] !== type) {
        const word = rangeIn(passage, closing.index + 2, closing.index + 4);
        const own = ownWord(type);
        const fix = own === null ? null : fixOf(document, [{ range: word, text: own }], false);
        const at = rangeIn(passage, closing.index, closing.index + 4);
        report('differs', { at, data: { type, words: `特此${closing[1]}` }, fix });
      } else if (request && text.length <= CLOSING_LENGTH) {
        const at = rangeIn(passage, request.index, request.index + request[0].length);
        report('request', { at, data: { type, words: request[0] } });
      }
    }
  },
});

function ownWord(type: DocumentType): string | null {
  if (type === '函') return '函告';
  return type in CLOSINGS ? type : null;
}
