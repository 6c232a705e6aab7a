import { one } from '../arguments/option.ts';
import { checkCommand } from './check-command.ts';
import type { Command } from './command.ts';
import { QUEUE_OPTIONS } from './queue-options.ts';

/** Options of `check` that are not about this machine and change no files. */
const SHARED: ReadonlySet<string> = new Set([
  'format',
  'output',
  'profile',
  'config',
  'rule',
  'max-warnings',
  'baseline',
  'update-baseline',
  'quiet',
  'no-error-on-unmatched-pattern',
  'max-unpacked-size',
  'max-ratio',
]);

export const batchCommand: Command = {
  name: 'batch',
  usage: { zh: 'batch --queue URL [稿件…]', en: 'batch --queue URL [PATH…]' },
  summary: {
    zh: '同 check，但把稿件排入队列，由各台机器上的 gongwen worker 检查',
    en: 'As check, but the drafts are put on a queue and checked by gongwen worker on any number of machines',
  },
  options: [
    ...QUEUE_OPTIONS,
    one('resume', 'ID', {
      zh: '只接着做这个批次；稿件、配置有变化就报错（不写：同一命令自动接着做）',
      en: 'Go on with this batch only; fail when files or configuration have changed (without it, the same command goes on by itself)',
    }),
    ...checkCommand.options.filter(({ name }) => SHARED.has(name)),
  ],
  notes: {
    zh: '队列中只有路径、SHA-256 和配置，没有稿件；结果含稿件的文字，取回后即从 Redis 清除，无人取的 7 天后清除。\n用 --objects 时，稿件写对象的键；不以 .docx、.md 等结尾的当作前缀。\n退出码与 check 相同；连不上 Redis 为 2。',
    en: 'The queue holds paths, SHA-256 and configuration, no drafts; results hold text of the drafts and are cleared from Redis once fetched, after 7 days when nobody fetches them.\nWith --objects a PATH is the key of an object; one that does not end in .docx, .md and the like is a prefix.\nExit status as of check; 2 when Redis cannot be reached.',
  },
  load: async () => (await import('../queue/batch.ts')).batch,
};
