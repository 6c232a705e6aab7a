import { describe, expect, it } from 'vitest';
import { createWorkspace, onlyRules } from './support/workspace.ts';

const ONLY = onlyRules({ 'number/duplicate': 'warning', 'citation/unfound': 'warning' });
const draft = (title: string, number: number): string =>
  `---\n发文字号: 偃政〔2026〕${number}号\n---\n# 关于${title}的通知\n\n各镇人民政府：\n\n按照《防汛工作规则》（洛政〔2026〕3号），现通知如下。\n`;

interface Shown {
  readonly path: string;
  readonly messages: readonly { readonly ruleId: string; readonly message: string; readonly line: number }[];
}

async function json(
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<readonly Shown[]> {
  const { call } = await createWorkspace({ 'gongwen.yaml': ONLY, ...files });
  const { stdout } = await call(['--format', 'json', ...args, '.']);
  return (JSON.parse(stdout) as { readonly files: readonly Shown[] }).files;
}

const places = (files: readonly Shown[]): string[] =>
  files.flatMap(({ path, messages }) => messages.map(({ ruleId, line }) => `${path}:${line} ${ruleId}`));

/** More than twenty files, so that each is reported as soon as it is checked. */
const many = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `${String(index).padStart(2, '0')}.md`,
      draft(`第${index}项工作`, index === 29 ? 1 : index + 1),
    ]),
  );

describe('files of one run are compared with each other', () => {
  it('and each message stands in its file', async () => {
    const found = await json({
      'a.md': draft('防汛', 9),
      'b.md': draft('防火', 9),
      'c.md': draft('防疫', 10),
    });
    expect(places(found)).toEqual(['a.md:2 number/duplicate', 'b.md:2 number/duplicate']);
  });

  it('in long runs too', async () => {
    expect(places(await json(many()))).toEqual(['00.md:2 number/duplicate', '29.md:2 number/duplicate']);
  });

  it('a single file is not', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': ONLY,
      'a.md': draft('防汛', 9),
      'b.md': draft('防火', 9),
    });
    expect((await call(['a.md'])).stdout).not.toContain('number/duplicate');
  });

  it('a short run names each file once, with all its messages and their lines', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': ONLY,
      'a.md': draft('防汛', 9),
      'b.md': draft('防火', 9),
    });
    const { stdout } = await call(['.']);
    expect(stdout.match(/^.*b\.md {2}/gmu)).toHaveLength(1);
    expect(stdout).not.toContain('✓');
    expect(stdout).toContain('发文字号: 偃政〔2026〕9号');
  });

  it('a long run shows what comparing adds at its end, with its lines', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': ONLY, ...many() });
    const { stdout } = await call(['.']);
    expect(stdout).toContain('30 个文件，0 处错误，2 处警告');
    expect(stdout.match(/偃政〔2026〕1号也是/gu)).toHaveLength(2);
    expect(stdout).toContain('发文字号: 偃政〔2026〕1号');
  });
});

describe('lists of the office in files of their own', () => {
  const config = `${ONLY}archive: lists/archive.yaml\n`;
  const archive = '- {title: 防汛工作规则, number: 洛政〔2026〕2号}\n';

  it('are read relative to the configuration', async () => {
    const found = await json({
      'gongwen.yaml': config,
      'lists/archive.yaml': archive,
      'a.md': draft('防汛', 9),
    });
    expect(places(found)).toEqual(['a.md:8 citation/unfound']);
  });

  it('a fault in one is reported with file, line and key, and ends the run', async () => {
    const { call } = await createWorkspace({
      'gongwen.yaml': config,
      'lists/archive.yaml': '- title: 防汛工作规则\n  status: 失效\n',
      'a.md': draft('防汛', 9),
    });
    const { status, stderr } = await call(['.']);
    expect(status).toBe(2);
    expect(stderr).toContain('lists/archive.yaml:2:3: 0.status');
  });

  it('one that is not there is reported at the key that names it', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': config, 'a.md': draft('防汛', 9) });
    const { status, stderr } = await call(['.']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/gongwen\.yaml:\d+:1: archive：无法读取/u);
  });
});
