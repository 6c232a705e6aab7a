import { flag, one } from '../arguments/option.ts';
import type { Command } from './command.ts';

export const initCommand: Command = {
  name: 'init',
  usage: { zh: 'init [文件夹]', en: 'init [FOLDER]' },
  summary: { zh: '写一份带注释的 gongwen.yaml', en: 'Write a commented gongwen.yaml' },
  options: [
    one('profile', 'NAME', {
      zh: '所用规则集（默认 national）',
      en: 'Profile to extend (default: national)',
    }),
    flag('force', { zh: '覆盖已有的 gongwen.yaml', en: 'Overwrite an existing gongwen.yaml' }),
  ],
  notes: null,
  load: async () => (await import('../init/init.ts')).init,
};
