import { flag, one } from '../arguments/option.ts';
import type { Command } from './command.ts';
import { CONFIG_OPTIONS, LIMIT_OPTIONS } from './config-options.ts';

export const serveCommand: Command = {
  name: 'serve',
  usage: { zh: 'serve', en: 'serve' },
  summary: {
    zh: '本机服务器：审校页面、HTTP 接口，供 LibreOffice 边写边查',
    en: 'A server on this machine: the review page, an HTTP API, and checks in LibreOffice while writing',
  },
  options: [
    one('port', 'PORT', {
      zh: '端口（默认 9704；0 为任一空闲的）',
      en: 'Port (default: 9704; 0 for any free one)',
    }),
    one('host', 'ADDRESS', {
      zh: '监听的地址（默认 127.0.0.1，只有本机能访问；其他地址须设令牌）',
      en: 'Address to listen on (default: 127.0.0.1, for this machine alone; any other needs a token)',
    }),
    one('token-file', 'FILE', {
      zh: '令牌文件；也可用环境变量 GONGWEN_TOKEN',
      en: 'File with the token that clients must send; or set GONGWEN_TOKEN',
    }),
    one('max-size', 'MiB', {
      zh: '一次请求的大小上限（默认 32）',
      en: 'Most that a request may bring (default: 32)',
    }),
    one('timeout', 'SECONDS', {
      zh: '一次检查的时间上限（默认 60）',
      en: 'Longest that a check may take (default: 60)',
    }),
    one('jobs', 'N', { zh: '同时检查几次请求', en: 'How many requests are worked on at a time' }),
    flag('open', { zh: '在浏览器中打开审校页面', en: 'Show the review page in the browser' }),
    ...CONFIG_OPTIONS,
    ...LIMIT_OPTIONS,
  ],
  notes: {
    zh: '稿件只在内存中，不写磁盘，不记录内容。详见 docs/serve.md',
    en: 'Drafts stay in memory; nothing is written to disk or logged. See docs/serve.md',
  },
  load: async () => (await import('../serve/serve.ts')).serve,
};
