import { flag, one } from '../arguments/option.ts';
import type { Command } from './command.ts';

export const lspCommand: Command = {
  name: 'lsp',
  usage: { zh: 'lsp [--stdio]', en: 'lsp [--stdio]' },
  summary: {
    zh: '语言服务器：供 VS Code、Neovim、Emacs、Helix 等编辑器边写边查',
    en: 'The language server: checks drafts while they are written in VS Code, Neovim, Emacs, Helix and others',
  },
  options: [
    flag('stdio', { zh: '用标准输入输出（默认）', en: 'Over standard input and output (the default)' }),
    flag('node-ipc', { zh: '用 Node 进程间通信', en: 'Over the IPC channel of Node' }),
    one('socket', 'PORT', { zh: '连到本机端口', en: 'Connect to a port of this machine' }),
    one('clientProcessId', 'PID', {
      zh: '编辑器的进程号；它结束后服务器也结束',
      en: 'Process of the editor; the server ends when it does',
    }),
  ],
  notes: null,
  load: async () => (await import('../lsp/lsp.ts')).lsp,
};
