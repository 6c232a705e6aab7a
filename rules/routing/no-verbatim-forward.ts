import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';
import { passageRange } from '../shared/passage-range.ts';
import { unquoted } from '../shared/unquoted.ts';

/** 现将……请示……转报, 附上各镇请示: the request of another is passed on. */
const PASSES_ON =
  /转报|转呈|现将[^。；]{0,60}请示[^。；]{0,30}(?:报上|上报|呈上|呈报|报来|随文报)|附上[^。；]{0,20}请示|请示[^。；]{0,10}附后/u;
/** 《关于……的请示》: what is passed on may be named by its title alone. */
const REQUEST_TITLE = /《[^《》]{1,80}请示》/gu;
/** 我局认为, 建议, 经研究: the issuer says what it thinks itself. */
const OPINION =
  /我[省市区县旗镇乡局委办厅部院街][^，。；]{0,6}(?:认为|意见)|建议|拟同意|(?:原则)?同意|经(?:我[^，。；]{0,4})?(?:研究|审核|审查|核实|论证|评估)/u;

export default defineRule({
  id: 'routing/no-verbatim-forward',
  name: { zh: '原文转报请示', en: 'Request passed on without an opinion' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第十五条第三项')],
  applies: { types: ['请示'] },
  messages: {
    verbatim: {
      zh: '转报下级机关的请示未提出倾向性意见；应当提出倾向性意见后上报，不得原文转报',
      en: 'A request of a subordinate is passed on without an opinion of one’s own',
    },
  },
  check({ document, elements, report }) {
    const body = ownBody(document);
    const texts = body.map(({ text }) => unquoted(text));
    const [first] = body;
    if (!first) return;
    const opening = unquoted(first.text.replaceAll(REQUEST_TITLE, '请示'));
    const inTitle = PASSES_ON.test(unquoted(elements.title?.flat ?? ''));
    if (!inTitle && !PASSES_ON.test(opening)) return;
    const attached = [
      ...(elements.attachmentNote?.items.map(({ name }) => name) ?? []),
      ...elements.attachments.map(({ title }) => title ?? ''),
    ];
    if (texts.some((text) => OPINION.test(text)) || attached.some((name) => /审[核查]意见|初审/u.test(name)))
      return;
    report('verbatim', { at: passageRange(first) });
  },
});
