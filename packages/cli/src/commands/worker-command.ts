import { one } from '../arguments/option.ts';
import type { Command } from './command.ts';
import { QUEUE_OPTIONS } from './queue-options.ts';

export const workerCommand: Command = {
  name: 'worker',
  usage: { zh: 'worker --queue URL', en: 'worker --queue URL' },
  summary: {
    zh: '从队列取稿件来检查，直到被停止；可在任意多台机器上运行',
    en: 'Take drafts from a queue and check them until stopped; runs on any number of machines',
  },
  options: [
    ...QUEUE_OPTIONS,
    one('jobs', 'N', {
      zh: '几个线程（默认为处理器核数）',
      en: 'How many threads (default: number of cores)',
    }),
  ],
  notes: {
    zh: '规则和配置以 gongwen batch 一方为准，本机的 gongwen.yaml 不起作用；两边须是同一版本。\nCtrl-C 或 SIGTERM：做完手上的任务后停止；再按一次立即停止，没做完的由别的工作端重做。',
    en: 'Rules and configuration are those of gongwen batch; a gongwen.yaml of this machine does not count. Both sides must be of one version.\nCtrl-C or SIGTERM: stops when the jobs at hand are done; a second one stops at once, and another worker does them again.',
  },
  load: async () => (await import('../queue/worker.ts')).work,
};
