import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { hasHeader } from '../shared/has-header.ts';
import { lineRange } from '../shared/line-range.ts';
import { titleCandidate } from '../shared/title-candidate.ts';

/** Titles of these are an organ or a meeting and the type: 洛阳市人民政府令, 常务会议纪要. */
const WITHOUT_MATTER = new Set(['命令', '纪要', '公报']);
/** A title without a type belongs to these: they are issued by another document. */
const RULES = new Set(['规章', '规划', '预案', '协议', '简报']);

export default defineRule({
  id: 'title/missing-parts',
  name: { zh: '标题要素不全', en: 'Incomplete title' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第九条第七项')],
  messages: {
    type: {
      zh: '标题“{title}”没有文种，标题由发文机关名称、事由和文种组成',
      en: 'The title "{title}" names no document type',
    },
    matter: {
      zh: '标题“{title}”没有事由，标题由发文机关名称、事由和文种组成',
      en: 'The title "{title}" does not say what it is about',
    },
    about: {
      zh: '标题“{title}”没有用“关于……的”引出事由',
      en: 'The title "{title}" does not introduce its matter with 关于……的',
    },
    issuer: {
      zh: '标题没有发文机关名称，文中也没有发文机关标志',
      en: 'The title names no issuing organ, nor is there a mark of it',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    if (document.form === 'rules' || RULES.has(document.declared.kind?.value ?? '')) return;
    if (!title) {
      const candidate = isOfficial(document) ? titleCandidate(document) : null;
      const text = candidate?.text.slice(candidate.from, candidate.to) ?? '';
      // ［此处输入标题］ is a blank of a template; with a mark behind it a title may be whole: title/end-punctuation.
      if (candidate && !/[。，；：、！？.!?,;:\]］】]$|此处|[Xx×]{2}/u.test(text))
        report('type', { at: lineRange(candidate), data: { title: text } });
      return;
    }
    const data = { title: title.flat };
    if (title.type === null && title.rawType === null) report('type', { at: title, data });
    if (title.type === null || WITHOUT_MATTER.has(title.type)) return;
    const announcement = (title.type === '公告' || title.type === '通告') && title.issuers.length > 0;
    if (title.matter === null) {
      if (!announcement) report('matter', { at: title, data, atMost: 'warning' });
    } else if (!title.about && title.verb === null) report('about', { at: title, data, atMost: 'warning' });
    const marked = elements.issuerMark ?? document.declared.issuerMark ?? document.declared.issuers;
    if (title.issuers.length === 0 && !marked && !document.web)
      report('issuer', { at: title, atMost: 'info' });
  },
});

function isOfficial(document: OfficialDocument): boolean {
  const { declared, elements } = document;
  return (
    hasHeader(document) ||
    elements.mainRecipients !== null ||
    declared.documentType !== null ||
    declared.issuers !== null
  );
}
