import { choice } from '../arguments/option.ts';
import type { Command } from './command.ts';
import { CONFIG_OPTIONS } from './config-options.ts';

export const rulesCommand: Command = {
  name: 'rules',
  usage: { zh: 'rules [ID]', en: 'rules [ID]' },
  summary: {
    zh: '列出规则，或说明一条：要求、依据、选项、例子',
    en: 'List the rules, or explain one: what, why, basis, options, examples',
  },
  options: [
    choice('format', ['pretty', 'json'], {
      zh: '输出格式（默认 pretty）',
      en: 'Output format (default: pretty)',
    }),
    ...CONFIG_OPTIONS,
  ],
  notes: null,
  load: async () => (await import('../rules/rules.ts')).rules,
};
