import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { titleWord } from '../shared/title-word.ts';
import { unquoted } from '../shared/unquoted.ts';

/** Two types in one at the end of a title. 重大事项请示报告 is the name of a duty. */
const MIX =
  /(?<!重大事项)(?<word>请示报告|报告请示|申请报告|请示函|报告函|请求函|申请请示|汇报请示|请示的报告)(?:[（(][^（）()]{1,20}[)）])?[。！]?$/u;

export default defineRule({
  id: 'type/request-report-mix',
  name: { zh: '请示报告混用', en: 'Request and report mixed' },
  severity: 'error',
  strength: 'must',
  basis: [
    clause('regulation', '第八条第十项'),
    clause('regulation', '第八条第十一项'),
    clause('regulation', '第十五条第四项'),
  ],
  messages: {
    mixed: {
      zh: '“{word}”把两个文种并用，{advice}',
      en: '"{word}" mixes two types of document; use one: {instead}',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    const word = title && MIX.exec(unquoted(title.flat))?.groups?.word;
    if (!word) return;
    const letter = word.endsWith('函');
    const instead = letter ? ['函', '请示'] : ['请示', '报告'];
    const advice = letter
      ? '向上级请求指示、批准用“请示”，向不相隶属机关用“函”'
      : '请求指示、批准用“请示”，汇报工作用“报告”';
    report('mixed', {
      at: titleWord(document, word),
      data: { word, advice, instead },
      expected: instead,
      unsure: title.confidence === 'low',
    });
  },
});
