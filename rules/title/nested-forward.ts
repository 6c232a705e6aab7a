import { defineRule } from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { unquoted } from '../shared/unquoted.ts';

export default defineRule({
  id: 'title/nested-forward',
  name: { zh: '层层转发叠套', en: 'Forwarding of forwarding in the title' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  messages: {
    forward: {
      zh: '标题中“转发”出现{count}次，实务中通常只保留一个“转发”，直接写最初的文件',
      en: '转发 stands {count} times in the title; usually only once, with the first document',
    },
    notice: {
      zh: '标题中“的通知的通知”叠用，实务中通常只保留一个“的通知”',
      en: 'The title ends with 的通知的通知; usually only one is kept',
    },
  },
  check({ elements, report }) {
    const { title } = elements;
    if (!title) return;
    const flat = unquoted(title.flat);
    const count = flat.split('转发').length - 1;
    if (count > 1) report('forward', { at: title, data: { count } });
    else if (flat.includes('的通知的通知')) report('notice', { at: title });
  },
});
