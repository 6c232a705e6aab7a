import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Context } from '../shared/context.ts';
import { sayIn } from '../shared/say.ts';
import { withOutput } from './write-output.ts';

function room(): { readonly context: Context; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-output-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const stream = { write: () => {} };
  return {
    folder,
    context: {
      cwd: folder,
      env: {},
      stdin: Readable.from([]),
      stdout: stream,
      stderr: stream,
      locale: 'zh-CN',
      say: sayIn('zh-CN'),
      onInterrupt: () => () => {},
    },
  };
}

describe('the file of --output', () => {
  it('is put in place when all is there', async () => {
    const { context, folder } = room();
    await withOutput('deep/report.txt', context, async (output) => {
      await output.write('一');
      await output.write(Buffer.from('二'));
      expect(readdirSync(join(folder, 'deep'))).not.toContain('report.txt');
    });
    expect(readdirSync(join(folder, 'deep'))).toEqual(['report.txt']);
    expect(readFileSync(join(folder, 'deep/report.txt'), 'utf8')).toBe('一二');
  });

  it('stays as it was when the command fails, and nothing is left beside it', async () => {
    const { context, folder } = room();
    writeFileSync(join(folder, 'report.txt'), '旧');
    const failing = withOutput('report.txt', context, async (output) => {
      await output.write('半');
      throw new Error('出错');
    });
    await expect(failing).rejects.toThrow('出错');
    expect(readdirSync(folder)).toEqual(['report.txt']);
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('旧');
  });
});
