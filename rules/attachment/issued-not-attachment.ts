import { defineRule } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { compareTitles } from '../shared/compare-titles.ts';

export default defineRule({
  id: 'attachment/issued-not-attachment',
  name: { zh: '被印发件列入附件说明', en: 'The text issued is listed as an attachment' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  messages: {
    issued: {
      zh: '“{name}”是被{verb}的文件，实务中通常直接另面排在后面，不列附件说明',
      en: '"{name}" is what the document sends out; usually it follows directly and is not listed as an attachment',
    },
  },
  check({ elements, report }) {
    const { title, attachmentNote, issuedTexts } = elements;
    const verb = title?.verb ?? null;
    const [item, ...others] = attachmentNote?.items ?? [];
    if (!title || verb === null || !item || others.length > 0) return;
    const sent = (title.matter ?? '').replace(/^(?:关于)?(?:印发|转发|批转|公布)/u, '');
    // 转发……关于……的通知 gives the type of what it forwards as its own.
    const names = [
      sent,
      `${sent}的${title.rawType ?? ''}`,
      ...issuedTexts.map((issued) => issued.title ?? ''),
    ].filter((name) => name !== '');
    if (!names.some((name) => compareTitles(item.name, name) !== 'different')) return;
    report('issued', { at: item, data: { name: item.name, verb } });
  },
});
