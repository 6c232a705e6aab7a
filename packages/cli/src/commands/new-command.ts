import { flag, one } from '../arguments/option.ts';
import type { Command } from './command.ts';

export const newCommand: Command = {
  name: 'new',
  usage: { zh: 'new 文种 [-o 文件]', en: 'new TYPE [-o FILE]' },
  summary: {
    zh: '给出一份该文种的 Markdown 骨架，要填的写在【】中',
    en: 'Print a Markdown skeleton of a type; what is to be filled in stands in 【】',
  },
  options: [
    one('output', 'FILE', { zh: '写入文件，不写则显示', en: 'Write to a file instead of printing' }, 'o'),
    flag('force', { zh: '覆盖已有的文件', en: 'Overwrite a file that is there' }),
  ],
  notes: {
    zh: '文种：决议、决定、命令、公报、公告、通告、意见、通知、通报、报告、请示、批复、议案、函、纪要，\n以及印发通知、转发通知、联合通知、联合请示、复函。',
    en: 'Types: 决议 resolution, 决定 decision, 命令 order, 公报 communique, 公告 announcement, 通告 public-notice,\n意见 opinions, 通知 notice, 通报 circular, 报告 report, 请示 request, 批复 approval, 议案 motion, 函 letter,\n纪要 minutes; and 印发通知 issuing-notice, 转发通知 forwarding-notice, 联合通知 joint-notice,\n联合请示 joint-request, 复函 letter-of-reply.',
  },
  load: async () => (await import('../new/new.ts')).newDraft,
};
