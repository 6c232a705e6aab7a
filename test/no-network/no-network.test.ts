import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../packages/cli/src/commands/commands.ts';
import { FORMATS } from '../../packages/cli/src/output/format.ts';
import { BIN } from '../cli/support/workspace.ts';
import { type Input, KERNEL_FORBIDS, runWithoutNetwork } from './support/run-without-network.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongwen-no-network-'));

beforeAll(() => {
  cpSync(join(fixtures, 'drafts'), join(folder, 'drafts'), { recursive: true });
  for (const name of ['date-invalid', 'date-format', 'number-bracket', 'wording-typo'])
    for (const ending of ['md', 'docx'])
      cpSync(join(fixtures, 'defects', `${name}.${ending}`), join(folder, 'defects', `${name}.${ending}`));
  cpSync(join(fixtures, 'conforming/request-town-bridge.md'), join(folder, 'bridge.md'));
  writeFileSync(join(folder, 'latin.md'), '# 甲局关于推广的函\n\n乙局：\n\n请推广 managment 系统。\n');
  writeFileSync(join(folder, 'gongwen.yaml'), 'extends: yanshi-2023\n');
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
  ])
    execFileSync('git', args, { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Commands that are there to be reached, or to reach a store that the user names. */
const FOR_NETWORKS: readonly string[] = ['serve', 'worker', 'batch'];

/** A message of the Language Server Protocol. */
function frame(message: object): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

const SESSION = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  {
    method: 'textDocument/didOpen',
    params: {
      textDocument: {
        uri: 'file:///draft.md',
        languageId: 'markdown',
        version: 1,
        text: '# 甲局关于防汛的通知\n',
      },
    },
  },
  { id: 2, method: 'textDocument/documentSymbol', params: { textDocument: { uri: 'file:///draft.md' } } },
  { id: 3, method: 'shutdown' },
  { method: 'exit' },
]
  .map(frame)
  .join('');

interface Call {
  readonly args: readonly string[];
  /** Exit statuses that show that it did its work. */
  readonly status: 0 | 1;
  readonly input?: Input;
}

const CALLS: readonly Call[] = [
  ...FORMATS.map(
    (format): Call => ({
      args: [
        'check',
        'drafts',
        `--format=${format}`,
        ...(['html', 'xlsx'].includes(format) ? ['-o', 'report'] : []),
      ],
      status: 1,
    }),
  ),
  { args: ['check', 'defects', '--jobs=3', '--format=json'], status: 1 },
  { args: ['check', 'drafts', '--fix-dry-run'], status: 1 },
  { args: ['check', 'defects', '--annotate=annotated', '--quiet'], status: 1 },
  { args: ['check', 'drafts', '--fix', '--fix-layout'], status: 1 },
  { args: ['check', 'annotated', '--annotate-clean', '--no-backup', '--quiet'], status: 1 },
  { args: ['check', 'drafts', '--baseline=b.json', '--update-baseline'], status: 0 },
  { args: ['check', 'drafts', '--cache'], status: 1 },
  { args: ['check', '--changed'], status: 1 },
  { args: ['check', 'latin.md', '--rule=wording/latin-spelling=error'], status: 1 },
  { args: ['check', 'defects/date-invalid.docx', '--pages=rendered'], status: 1 },
  {
    args: ['check', '-', '--stdin-filename=a.md'],
    status: 1,
    input: { text: '# 甲局关于2026年2月30日停水的通告\n', isWhole: true },
  },
  { args: ['inspect', 'bridge.md', 'defects/date-invalid.docx', '--format=json'], status: 0 },
  { args: ['rules'], status: 0 },
  { args: ['rules', 'number/bracket'], status: 0 },
  { args: ['new', '请示'], status: 0 },
  { args: ['export', 'bridge.md', '-o', 'bridge.docx'], status: 0 },
  { args: ['intake', 'drafts'], status: 1 },
  { args: ['register', 'list'], status: 0 },
  { args: ['init', '--force'], status: 0 },
  { args: ['lsp', '--stdio'], status: 0, input: { text: SESSION, isWhole: false } },
];

describe(`no call of the command reaches for a network (forbidden in Node${KERNEL_FORBIDS ? ' and by the kernel' : ''})`, () => {
  it.each(CALLS.map((call) => [call.args.join(' '), call] as const))(
    '%s',
    async (_name, { args, status, input }) => {
      const watched = await runWithoutNetwork([BIN, ...args], {
        cwd: folder,
        ...(input === undefined ? {} : { input }),
      });
      expect(watched.attempts).toEqual([]);
      expect(watched, watched.stderr).toMatchObject({ status });
      const wrote = args.includes('-o')
        ? readFileSync(join(folder, args.at(-1) ?? '')).length
        : watched.stdout.length;
      if (!args.includes('--quiet') && !args.includes('--update-baseline')) expect(wrote).toBeGreaterThan(10);
    },
  );

  it('every command is among them but those that are for networks', () => {
    const tried = new Set(CALLS.map(({ args }) => args[0]));
    const left = COMMANDS.map(({ name }) => name).filter((name) => !tried.has(name));
    expect(left.filter((name) => !FOR_NETWORKS.includes(name))).toEqual([]);
  });
});

describe('the watch', () => {
  const attempt = (code: string) =>
    runWithoutNetwork(['--input-type=module', '--eval', code], { cwd: folder });

  it.each([
    ['fetch', "await fetch('http://127.0.0.1:9/').catch(() => {})", 'main: fetch'],
    [
      'a connection',
      "import { connect } from 'node:net'; try { connect(9, '127.0.0.1') } catch {}",
      'main: net.Socket.connect',
    ],
    [
      'a listening socket',
      "import { createServer } from 'node:net'; try { createServer().listen(0) } catch {}",
      'main: net.Server.listen',
    ],
    [
      'a server of HTTP',
      "import { createServer } from 'node:http'; try { createServer().listen(0) } catch {}",
      'main: net.Server.listen',
    ],
    [
      'a name looked up',
      "import { lookup } from 'node:dns/promises'; try { await lookup('localhost') } catch {}",
      'main: dns.promises.lookup',
    ],
    [
      'a datagram',
      "import { createSocket } from 'node:dgram'; try { createSocket('udp4').send('x', 9) } catch {}",
      'main: dgram.Socket.send',
    ],
    [
      'HTTPS',
      "import { get } from 'node:https'; try { get('https://127.0.0.1/') } catch {}",
      'main: https.get',
    ],
    ['TLS', "import { connect } from 'node:tls'; try { connect(9) } catch {}", 'main: tls.connect'],
    [
      'a worker thread',
      "import { Worker } from 'node:worker_threads'; new Worker('try { process.getBuiltinModule(\"node:net\").connect(9) } catch {}', { eval: true })",
      'worker: net.Socket.connect',
    ],
  ])('sees %s, though the program keeps it to itself', async (_name, code, seen) => {
    expect(await attempt(code)).toMatchObject({ status: 0, attempts: [seen] });
  });

  it('leaves pipes alone', async () => {
    const code = `import { createServer, connect } from 'node:net';
      const server = createServer().listen('pipe', () => connect('pipe', () => process.exit(0)));`;
    expect(await attempt(code)).toMatchObject({ status: 0, attempts: [] });
  });

  if (KERNEL_FORBIDS)
    it('leaves nothing to reach even to a program that is not Node', async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      const code = `import { spawnSync } from 'node:child_process';
        process.exit(spawnSync('bash', ['-c', 'exec 3<>/dev/tcp/127.0.0.1/${port}']).status);`;
      expect(await attempt(code)).toMatchObject({ status: 1, attempts: [] });
      server.close();
    });
});
