// The bundled server that the desktop starts, in a process of its own, over the IPC channel of Node.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const SERVER = fileURLToPath(new URL('packages/vscode/dist/server-node.js', root));

describe('the server of the desktop', () => {
  const answers = new Map();
  let server;
  let last = 0;
  const request = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      answers.set(last, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      server.send({ jsonrpc: '2.0', id: last, method, params });
    });
  const notify = (method, params) => server.send({ jsonrpc: '2.0', method, params });

  before(async () => {
    server = fork(SERVER, ['--node-ipc'], { execArgv: [] });
    server.on('message', (message) => {
      if (message.method === undefined) answers.get(message.id)?.(message);
      else if (message.id !== undefined) server.send({ jsonrpc: '2.0', id: message.id, result: null });
    });
    await request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    notify('initialized', {});
  });
  after(() => server.kill());

  test('checks and shows a .docx, and exports a draft', async () => {
    const docx = await readFile(new URL('fixtures/conforming/report-district-grain.docx', root));
    const shown = await request('gongwen/previewDocx', {
      uri: 'file:///drafts/report.docx',
      data: docx.toString('base64'),
    });
    assert.deepEqual([shown.error, shown.problems], [null, []]);
    assert.equal(shown.review.output.facts.documentType, '报告');
    assert.ok(shown.review.paper.blocks.length > 5);
    const uri = 'file:///drafts/request.md';
    const text = await readFile(new URL('fixtures/drafts/request.md', root), 'utf8');
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const exported = await request('gongwen/exportDraft', { uri });
    assert.equal(Buffer.from(exported.data, 'base64').subarray(0, 2).toString(), 'PK');
  });
});
