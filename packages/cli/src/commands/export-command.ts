import { flag, one } from '../arguments/option.ts';
import type { Command } from './command.ts';
import { CONFIG_OPTIONS } from './config-options.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: { zh: 'export 稿件… [-o 输出]', en: 'export PATH… [-o OUT]' },
  summary: {
    zh: '把 Markdown 或纯文本稿件排成 GB/T 9704—2012 版式的 .docx',
    en: 'Write Markdown or plain text drafts as .docx in the layout of GB/T 9704—2012',
  },
  options: [
    one(
      'output',
      'OUT',
      {
        zh: '一份稿件：.docx 文件；多份：文件夹（默认写在稿件旁边）',
        en: 'A .docx for one draft, a folder for several (default: beside each draft)',
      },
      'o',
    ),
    flag('force', { zh: '覆盖已有的 .docx', en: 'Overwrite a .docx that is there' }),
    ...CONFIG_OPTIONS.filter(({ name }) => name !== 'rule'),
  ],
  notes: {
    zh: '文字照排，不作改动；正文没有的版头、主送、落款、附注、版记取自 front matter。\n长标题在词语之间回行，要自定回行写 <br>。未排入、排不好的内容逐条列出。\n退出码：0 全部写成；2 用法、配置有误，或有稿件没有写成。',
    en: 'The text is set as it is; header, recipients, signature, annotation and imprint that it lacks come from the front matter.\nA long title is broken between words; <br> breaks it elsewhere. What is left out or cannot be set is listed.\nExit status: 0 all written; 2 bad usage or configuration, or a draft was not written.',
  },
  load: async () => (await import('../export/export.ts')).exportDrafts,
};
