import { choice, flag, many, one } from '../arguments/option.ts';
import type { Command } from './command.ts';
import { CONFIG_OPTIONS, LIMIT_OPTIONS } from './config-options.ts';

export const REGISTER_OPTION = one('register', 'FILE', {
  zh: '登记簿文件（默认 gongwen.yaml 所在文件夹，没有则当前文件夹中的 gongwen-register.db）',
  en: 'File of the register (default: gongwen-register.db beside gongwen.yaml, else in the current folder)',
});

/** Not looked for beside what is sent in. */
export const OFFICE_CONFIG_OPTION = one(
  'config',
  'FILE',
  {
    zh: '配置文件；不写则从当前文件夹向上找 gongwen.yaml',
    en: 'Configuration file; otherwise gongwen.yaml is looked for upward from the current folder',
  },
  'c',
);

export const intakeCommand: Command = {
  name: 'intake',
  usage: { zh: 'intake 送审材料…', en: 'intake SUBMISSION…' },
  summary: {
    zh: '收送审材料（文件夹或 .zip）：认材料、查稿件、列缺件、算期限，出回执并登记',
    en: 'Take in submissions (folders or .zip): recognise and check the papers, list what is missing, count the days, write a receipt and register it',
  },
  options: [
    choice('format', ['pretty', 'json', 'markdown', 'docx'], {
      zh: '回执格式（默认按 --output 的扩展名，否则 pretty）',
      en: 'Format of receipts (default: by the ending of --output, else pretty)',
    }),
    one(
      'output',
      'FILE',
      {
        zh: '把回执写入文件；docx 多件时写文件夹',
        en: 'Write receipts to a file; a folder for several as docx',
      },
      'o',
    ),
    flag('force', { zh: '覆盖已有的 .docx 回执', en: 'Overwrite a .docx receipt that is there' }),
    one('received', 'DATE', {
      zh: '收到日期（默认北京时间今天）',
      en: 'Day of receipt (default: today in China)',
    }),
    one('urgency', 'LEVEL', {
      zh: '办理等级，如 特急件、急件、一般件（默认取材料中的“办理等级”）',
      en: 'Handling level, e.g. 特急件, 急件, 一般件 (default: what the papers declare)',
    }),
    many('kind', 'KIND', {
      zh: '稿件类别，如 规范性文件、政策性文件；可多次使用（默认取稿件中的“类别”）',
      en: 'Kind of the draft, e.g. 规范性文件, 政策性文件; may be repeated (default: what the draft declares)',
    }),
    one('organ', 'NAME', {
      zh: '报送单位（默认取报送文、送审稿的发文机关）',
      en: 'Who sends it (default: the issuer of the cover or draft)',
    }),
    REGISTER_OPTION,
    flag('no-register', { zh: '只出回执，不登记', en: 'Write receipts only, register nothing' }),
    flag('again', {
      zh: '内容相同的材料再登记一次',
      en: 'Enter content again that is in the register already',
    }),
    OFFICE_CONFIG_OPTION,
    ...CONFIG_OPTIONS.filter(({ name }) => name !== 'config'),
    ...LIMIT_OPTIONS,
  ],
  notes: {
    zh: '配置从当前文件夹向上找，送来的材料中的配置不起作用。\n退出码：0 没有缺件和错误；1 有缺件或错误；2 用法、配置有误，有材料收不了，或有文件无法读取。',
    en: 'The configuration is looked for upward from the current folder; one inside a submission does not count.\nExit status: 0 nothing missing, no errors; 1 something missing or errors; 2 bad usage or configuration, a submission could not be taken in, or a file could not be read.',
  },
  load: async () => (await import('../intake/intake.ts')).intake,
};
