import { defineRule, type Edit } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { fixOf } from '../shared/fix-of.ts';
import { placeOf } from '../shared/place-of.ts';
import { unquoted } from '../shared/unquoted.ts';

/** 关于就, 关于针对, 关于对; not 关于对外贸易, 关于就业, where the second word is a noun. */
const STACK =
  /关于(就(?!业|医|诊|学|读|近|地|餐)|针对|对(?!外|口|台|标|策|照|公|接|象|称|比|立|联|账|话|手|港|华|俄|日|美))/u;
/** A verb behind what 对 governs: there it is a phrase of its own, and cannot just be dropped. */
const LIGHT_VERB = /进行|予以|给予|实施|开展|作出|实行/u;
const VERB = /进一步|加大|加强|强化|做好|推进|提高|完善|规范|支持/u;

export default defineRule({
  id: 'title/preposition-stack',
  name: { zh: '“关于对”叠用', en: 'Two prepositions in a row' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  fixes: 'suggested',
  messages: {
    stack: {
      zh: '标题“关于{word}”两个介词叠用，实务中通常只用“关于”',
      en: 'The title has two prepositions in a row (关于{word}); usually 关于 alone',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    if (!title) return;
    const flat = unquoted(title.flat);
    const match = STACK.exec(flat);
    const word = match?.[1];
    if (!match || word === undefined) return;
    const rest = flat.slice(match.index + match[0].length);
    const light = LIGHT_VERB.test(rest);
    // 关于对……地方进一步加大激励支持力度 is a whole phrase, and written so by the State Council's office.
    if (word === '对' && !light && VERB.test(rest)) return;
    const place = placeOf(document, title.range, `关于${word}`);
    const drop: Edit | null = place && { range: { start: place.start + 2, end: place.end }, text: '' };
    report('stack', {
      at: place ?? title,
      data: { word },
      fix: word === '对' && !light ? fixOf(document, [drop], false) : null,
    });
  },
});
