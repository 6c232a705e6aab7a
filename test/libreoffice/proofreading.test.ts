import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, startServe } from '../server/support/start-serve.ts';
import { pythonWithUno } from '../support/python-with-uno.ts';

const SCRIPT = fileURLToPath(new URL('./support/proofread.py', import.meta.url));

interface Underline {
  readonly start: number;
  readonly length: number;
  readonly short: string;
  readonly full: string;
  readonly suggestions: readonly string[];
  readonly colour: number | null;
}

interface Proofread {
  readonly available: readonly string[];
  readonly locales: readonly string[];
  readonly answers: readonly (readonly Underline[])[];
}

const PARAGRAPHS = [
  '各镇人民政府要认真布署防汛工作，加强帐号管理,确保50%&language=的经费（A+B）按时拨付。',
  '😀请认真布署。',
  '关于做好2026年防汛工作的通知',
  '请各单位于2026年6月30日前将落实情况报送区政府办公室。',
];

let served: Served;
let result: Proofread;
beforeAll(async () => {
  served = await startServe();
  result = await proofread(`${served.url}/v2`, PARAGRAPHS);
}, 180_000);
afterAll(() => served.dispose());

async function proofread(baseUrl: string, paragraphs: readonly string[]): Promise<Proofread> {
  const profile = await mkdtemp(join(tmpdir(), 'gongwen-office-'));
  try {
    return JSON.parse(await run(pythonWithUno(), [SCRIPT, profile], JSON.stringify({ baseUrl, paragraphs })));
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args);
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (piece: string) => {
        printed[name] += piece;
      });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(printed.stdout);
      else reject(new Error(`${command} ended with ${status}: ${printed.stderr}`));
    });
    child.stdin.end(input);
  });
}

/** What stands under a wavy line; LibreOffice counts in UTF-16 code units as we do. */
const underlined = (index: number): string[] =>
  (result.answers[index] ?? []).map(({ start, length, suggestions }) => {
    const text = PARAGRAPHS[index]?.slice(start, start + length);
    return `${text} → ${suggestions.join('|')}`;
  });

describe('LibreOffice with its LanguageTool server set to ours', () => {
  it('takes it for its checker of simplified Chinese', () => {
    expect(result.available).toEqual(['org.openoffice.lingu.LanguageToolGrammarChecker']);
    expect(result.locales).toEqual(['zh-CN']);
  });

  it('underlines our problems at their characters, in a paragraph with marks of forms too', () => {
    expect(underlined(0)).toEqual(['布署 → 部署', '帐号 → 账号', ', → ，']);
    expect(underlined(1)).toEqual(['布署 → 部署']);
  });

  it('shows what is wrong, by which clause, and in the colour of its kind', () => {
    const [typo, , comma] = result.answers[0] ?? [];
    expect(typo).toMatchObject({
      short: '“布署”应为“部署”',
      full: '错别字（《党政机关公文处理工作条例》第二十条第四项）',
    });
    expect(typo?.colour).not.toBe(comma?.colour);
  });

  it('underlines nothing in a paragraph that is right, nor in a title', () => {
    expect(underlined(2)).toEqual([]);
    expect(underlined(3)).toEqual([]);
  });
});
