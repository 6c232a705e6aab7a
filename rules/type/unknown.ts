import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { titleWord } from '../shared/title-word.ts';

/** Words at the end of a title that are no 文种, and what to use for them. */
const OTHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['方案', ['通知']],
  ['总结', ['报告', '通知']],
  ['计划', ['通知']],
  ['安排', ['通知']],
  ['要点', ['通知']],
  ['办法', ['通知', '命令']],
  ['规定', ['通知', '命令']],
  ['细则', ['通知']],
  ['预案', ['通知']],
  ['申请', ['请示', '函']],
  ['请求', ['请示', '函']],
  ['汇报', ['报告']],
  ['函告', ['函']],
  ['情况说明', ['报告', '函']],
  ['倡议书', ['通告']],
  ['决定书', ['决定']],
  ['公示', ['公告', '通告']],
  ['答复', ['函']],
]);
/** Public notices and answers to proposals are usual, and no mistake. */
const USUAL = new Set(['公示', '答复']);
const WORD = new RegExp(`(?<word>${[...OTHERS.keys()].join('|')})(?:[（(][^（）()]{1,20}[)）])?$`, 'u');
/** Papers that are issued by another document, and not by themselves as 公文. */
const OTHER_KINDS = /规章|规划|预案|协议|简报|制度|讲话/u;

export default defineRule({
  id: 'type/unknown',
  name: { zh: '非法定文种', en: 'Not one of the fifteen types' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第八条'), clause('regulation', '第十九条第四项')],
  messages: {
    unknown: {
      zh: '“{word}”不是公文文种，可用“{instead}”',
      en: '"{word}" is not a type of official document; use {instead}',
    },
    attached: {
      zh: '“{word}”不是公文文种，不单独发文；用“{instead}”印发，“{word}”作为所印发的内容',
      en: '"{word}" is not a type of official document; issue it with {instead}',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    const word = title && WORD.exec(title.flat)?.groups?.word;
    if (!word || document.form === 'rules' || OTHER_KINDS.test(document.declared.kind?.value ?? '')) return;
    // 令 above a title makes that the title of what the order publishes.
    if (
      elements.issuerMark?.suffix === '令' ||
      elements.issuerMark?.suffix === '命令' ||
      elements.issuerMark?.suffix === '纪要'
    )
      return;
    const header = elements.issuerMark !== null || elements.documentNumber !== null;
    if (!header && !isDeclared(document)) return;
    const instead = OTHERS.get(word) ?? [];
    report(instead.includes('通知') && !instead.includes('报告') ? 'attached' : 'unknown', {
      at: titleWord(document, word),
      data: { word, instead: instead.join('”或“') },
      expected: instead,
      ...(USUAL.has(word) ? { atMost: 'info' as const } : header ? {} : { atMost: 'warning' as const }),
      unsure: title.confidence === 'low',
    });
  },
});

/** The front matter makes it a 公文: it names an issuer, recipients or a type. */
function isDeclared({ declared }: OfficialDocument): boolean {
  return declared.documentType !== null || declared.issuers !== null || declared.mainRecipients !== null;
}
