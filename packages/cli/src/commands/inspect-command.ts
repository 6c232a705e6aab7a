import { choice, flag, one } from '../arguments/option.ts';
import type { Command } from './command.ts';
import { CONFIG_OPTIONS, LIMIT_OPTIONS, PAGE_OPTIONS } from './config-options.ts';

export const inspectCommand: Command = {
  name: 'inspect',
  usage: { zh: 'inspect 稿件…', en: 'inspect PATH…' },
  summary: {
    zh: '显示识别结果：要素、文种、行文方向、机关、层次、字数、页数',
    en: 'Show what was recognised: elements, type, direction, organs, outline, counts',
  },
  options: [
    choice('format', ['pretty', 'json'], {
      zh: '输出格式（默认 pretty）',
      en: 'Output format (default: pretty)',
    }),
    flag('text', {
      zh: '显示读到的文字，一段一行，带行号',
      en: 'Print the text as it was read, one paragraph a line, with line numbers',
    }),
    one('output', 'FILE', { zh: '把结果写入文件', en: 'Write the report to a file' }, 'o'),
    ...CONFIG_OPTIONS,
    ...PAGE_OPTIONS,
    ...LIMIT_OPTIONS,
  ],
  notes: null,
  load: async () => (await import('../inspect/inspect.ts')).inspect,
};
