import { defineRule } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { isOfficial } from '../shared/is-official.ts';
import { passageRange } from '../shared/passage-range.ts';
import { setBody } from '../shared/set-body.ts';

export default defineRule({
  id: 'element/first-page-body',
  name: { zh: '首页无正文', en: 'No body text on the first page' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('layout', '7.3.3'), clause('layout', '7.3.2')],
  // 命令（令）的标志和令号可占满首页上部（10.2）。
  applies: {
    forms: [
      'standard',
      'letter',
      'minutes',
      'motion',
      'resolution',
      'communique',
      'reply',
      'telegram',
      'rules',
    ],
  },
  needs: ['layout'],
  messages: {
    none: {
      zh: '正文从第{page}页开始，首页必须显示正文',
      en: 'The body begins on page {page}; the first page must show body text',
    },
    recipients: {
      zh: '正文从第{page}页开始，首页必须显示正文；主送机关名称过多的，移至版记',
      en: 'The body begins on page {page}; the first page must show body text. Move recipients that take too much room to the imprint',
    },
  },
  check({ document, elements, facts, report }) {
    if (!isOfficial(document)) return;
    const { issuerMark, documentNumber, title } = elements;
    const head = [issuerMark, documentNumber, title].find((element) => element && element.lines.length > 0)
      ?.lines[0];
    // 有封面的，首页不是第一面。
    if (head === undefined || facts.pageOf(head.paragraph) !== 1) return;
    const pages = setBody(document).flatMap((passage) => {
      const paragraph = passage.lines[0]?.paragraph;
      const page = paragraph ? facts.pageOf(paragraph) : null;
      return page === null ? [] : [{ page, passage }];
    });
    const [first] = pages;
    if (first === undefined || pages.some(({ page }) => page === 1)) return;
    const long = (elements.mainRecipients?.mentions.length ?? 0) > 10;
    report(long ? 'recipients' : 'none', {
      at: passageRange(first.passage),
      data: { page: first.page },
      actual: null,
    });
  },
});
