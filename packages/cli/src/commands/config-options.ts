import { choice, many, type Option, one } from '../arguments/option.ts';

/** Options that choose rules and bounds, shared by the commands that read drafts. */
export const CONFIG_OPTIONS: readonly Option[] = [
  one('profile', 'NAME', {
    zh: '规则集的名称或文件，代替配置中的 extends（默认 national）',
    en: 'Profile by name or file, in place of "extends" of the configuration (default: national)',
  }),
  one(
    'config',
    'FILE',
    {
      zh: '配置文件；不写则从稿件所在文件夹向上找 gongwen.yaml',
      en: 'Configuration file; otherwise gongwen.yaml is looked for upward from each draft',
    },
    'c',
  ),
  many('rule', 'ID=SEVERITY', {
    zh: '改一条规则的级别：off、info、warning、error；可多次使用',
    en: 'Set the severity of a rule: off, info, warning, error; may be repeated',
  }),
];

/** Where page counts come from. */
export const PAGE_OPTIONS: readonly Option[] = [
  choice('pages', ['computed', 'rendered'], {
    zh: '.docx 的页数：按版面推算（默认），或由本机的 LibreOffice 排版后计数',
    en: 'Pages of a .docx: computed from its layout (default), or counted by the LibreOffice that is installed',
  }),
  one('soffice', 'PROGRAM', {
    zh: 'LibreOffice 的程序（默认用环境变量 GONGWEN_SOFFICE，再找 soffice）',
    en: 'Program of LibreOffice (default: GONGWEN_SOFFICE, then soffice on the PATH)',
  }),
];

export const LIMIT_OPTIONS: readonly Option[] = [
  one('max-unpacked-size', 'MiB', {
    zh: '.docx 解压后的大小上限（默认 256）',
    en: 'Most that a .docx may unpack to (default: 256)',
  }),
  one('max-ratio', 'N', {
    zh: '.docx 部件的压缩比上限（默认 200）',
    en: 'Highest compression ratio of a .docx part (default: 200)',
  }),
];
