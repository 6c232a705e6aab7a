import { choice, flag, one } from '../arguments/option.ts';
import type { Command } from './command.ts';
import { OFFICE_CONFIG_OPTION, REGISTER_OPTION } from './intake-command.ts';

export const registerCommand: Command = {
  name: 'register',
  usage: {
    zh: 'register list|show|export|done|reply [编号]',
    en: 'register list|show|export|done|reply [NUMBER]',
  },
  summary: {
    zh: '查登记簿：列表、看一件、导出表格、记办结、记部门回复',
    en: 'The register: list entries, show one, export a table, mark one done, note a reply',
  },
  options: [
    choice('format', ['pretty', 'json', 'csv', 'xlsx', 'markdown', 'docx'], {
      zh: '列表：pretty、json、csv、xlsx；一件：pretty、json、markdown、docx（默认按 --output 的扩展名）',
      en: 'Lists: pretty, json, csv, xlsx; one entry: pretty, json, markdown, docx (default: by the ending of --output)',
    }),
    one('output', 'FILE', { zh: '写入文件', en: 'Write to a file' }, 'o'),
    flag('force', { zh: '覆盖已有的 .docx 回执', en: 'Overwrite a .docx receipt that is there' }),
    flag('overdue', { zh: '只列逾期未办结的', en: 'Only what is overdue' }),
    choice('status', ['open', 'overdue', 'done'], {
      zh: '只列在办（含逾期）、逾期或者办结的',
      en: 'Only what is open (overdue included), overdue or done',
    }),
    one('urgency', 'LEVEL', { zh: '只列这一办理等级的', en: 'Only entries of this level' }),
    one('organ', 'NAME', {
      zh: '只列名称含此文字的单位报送的；reply 时为回复的单位',
      en: 'Only what an organ with this in its name sent; for reply, who answered',
    }),
    one('since', 'DATE', { zh: '收到日期不早于', en: 'Received on or after' }),
    one('until', 'DATE', { zh: '收到日期不晚于', en: 'Received on or before' }),
    one('on', 'DATE', {
      zh: '按哪一天算逾期，或办结、回复的日期（默认北京时间今天）',
      en: 'Day on which overdue is reckoned, or on which it was done or answered (default: today in China)',
    }),
    one('note', 'TEXT', {
      zh: '办结的备注，或部门的意见',
      en: 'Remark on what is done, or the opinion given',
    }),
    flag('undo', { zh: '办结改回在办', en: 'Open again what was marked done' }),
    REGISTER_OPTION,
    OFFICE_CONFIG_OPTION,
  ],
  notes: {
    zh: '列表先列逾期的，再按办结期限排。\n退出码：0 已完成；2 用法有误，没有这一件，或登记簿不能用。',
    en: 'Lists begin with what is overdue, then go by due date.\nExit status: 0 done; 2 bad usage, no such entry, or the register cannot be used.',
  },
  load: async () => (await import('../register/run-register.ts')).runRegister,
};
