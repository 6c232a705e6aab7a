import { choice, flag, type Option } from '../arguments/option.ts';

export const LOCALES = ['zh-CN', 'en'] as const;

/** Options of every command. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  choice('locale', LOCALES, { zh: '消息的语言', en: 'Language of messages' }),
  flag('no-color', {
    zh: '不用颜色（也认环境变量 NO_COLOR、FORCE_COLOR）',
    en: 'No colour (NO_COLOR and FORCE_COLOR count too)',
  }),
  flag('help', { zh: '显示帮助', en: 'Show help' }, 'h'),
  flag('version', { zh: '显示版本', en: 'Show the version' }, 'v'),
];
