import { defineRule } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { placeOf } from '../shared/place-of.ts';

/** 《……的通知》: a plain document, no regulation. */
const PLAIN = /《([^《》]*(?:的通知|的函|会议安排))》/u;

export default defineRule({
  id: 'title/book-title-marks',
  name: { zh: '标题书名号使用', en: 'Title marks within the title' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  messages: {
    plain: {
      zh: '标题中的“《{name}》”是普通公文，实务中通常只给法规、规章名称加书名号',
      en: '《{name}》 in the title is a plain document; usually only regulations bear 《》 there',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    // 关于修改《……的通知》的决定 and 关于对《……的函》的复函 cite a document; here it is sent on.
    if (title?.verb !== '印发' && title?.verb !== '转发' && title?.verb !== '批转') return;
    const [marked, name] = PLAIN.exec(title.flat) ?? [];
    if (marked === undefined || name === undefined) return;
    report('plain', { at: placeOf(document, title.range, marked) ?? title, data: { name } });
  },
});
