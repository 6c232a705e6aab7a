import { describe, expect, it } from 'vitest';
import { createWorkspace, type Run } from './support/workspace.ts';

const RULE = 'wording/latin-spelling';
const DRAFT = `# 洛阳市偃师区人民政府关于推广电子政务系统的通知

各镇人民政府：

请核对系统发来的 recieve 字段，登录 WeChat 公众号。
`;
const TURNED_ON = `extends: yanshi-2023\nrules:\n  ${RULE}: info\n`;

function found({ stdout }: Run): readonly string[] {
  const { files } = JSON.parse(stdout) as {
    files: { path: string; messages: { ruleId: string; line: number; column: number; severity: string }[] }[];
  };
  return files.flatMap(({ path, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === RULE)
      .map(({ line, column, severity }) => `${path}:${line}:${column} ${severity}`),
  );
}

describe('a misspelt Latin word', () => {
  it.each(['national', 'yanshi-2023'])('is no matter of the profile %s', async (profile) => {
    const { call } = await createWorkspace({ 'a.md': DRAFT });
    expect(found(await call(['--profile', profile, '--format', 'json', 'a.md']))).toEqual([]);
  });

  it('is found once the configuration turns the rule on', async () => {
    const { call } = await createWorkspace({ 'gongwen.yaml': TURNED_ON, 'a.md': DRAFT });
    const result = await call(['--format', 'json', 'a.md']);
    expect(found(result)).toEqual(['a.md:5:10 info']);
    expect(result.stdout).toContain('“recieve”不见于词典，可能是“receive”');
  });

  it('is found on standard input, and where --rule turns the rule on', async () => {
    const { call } = await createWorkspace();
    const args = ['--rule', `${RULE}=warning`, '--format', 'json', '--stdin', '--stdin-filename', 'a.md'];
    expect(found(await call(args, { input: DRAFT }))).toEqual(['a.md:5:10 warning']);
  });

  it('is found only in the files whose folder turns the rule on, on worker threads too', async () => {
    const { run } = await createWorkspace({
      'on/gongwen.yaml': TURNED_ON,
      'on/a.md': DRAFT,
      'off/a.md': DRAFT,
    });
    const whole = await run(['--jobs', '2', '--format', 'json', 'off', 'on']);
    expect(found(whole)).toEqual(['on/a.md:5:10 info']);
  });
});
