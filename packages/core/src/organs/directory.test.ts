import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDirectory, DirectoryError, type DirectoryProblem, parseDirectory } from './index.ts';

const HEAD = 'version: 1\nscope: a\norgans:\n';
const organ = (fields: string) => `  - {${fields}, status: 待核, source: 举例}\n`;

function problemsOf(yaml: string): readonly DirectoryProblem[] {
  try {
    parseDirectory(yaml, 'organs.yaml');
  } catch (error) {
    if (error instanceof DirectoryError) return error.problems;
    throw error;
  }
  return [];
}

describe('机关目录的错误报到行和键', () => {
  test.each([
    [
      '未知键',
      HEAD + organ('id: a, name: 甲局, nickname: 甲'),
      4,
      'organs.0.nickname',
      '没有 nickname 这个键',
    ],
    [
      'id 重复',
      HEAD + organ('id: a, name: 甲局') + organ('id: a, name: 乙局'),
      5,
      'organs.1.id',
      'id a 重复',
    ],
    ['上级不存在', HEAD + organ('id: a, name: 甲局, parent: b'), 4, 'organs.0.parent', '没有 id 为 b 的机关'],
    [
      '指导机关不存在',
      HEAD + organ('id: a, name: 甲局, guideParents: [b]'),
      4,
      'organs.0.guideParents.0',
      'b',
    ],
    [
      '上级成环',
      HEAD + organ('id: a, name: 甲局, parent: b') + organ('id: b, name: 乙局, parent: a'),
      4,
      'organs.0.parent',
      'a → b → a',
    ],
    [
      '同名两机关',
      HEAD + organ('id: a, name: 甲局') + organ('id: b, name: 乙局, shortNames: [甲局]'),
      5,
      'organs.1.shortNames.0',
      '已是 a 的名称',
    ],
    [
      '有效期颠倒',
      HEAD + organ('id: a, name: 甲局, validFrom: 2022-01-01, validTo: 2021-01-01'),
      4,
      'organs.0.validFrom',
      '晚于',
    ],
    ['层级不在 0 至 4', HEAD + organ('id: a, name: 甲局, level: 7'), 4, 'organs.0.level', '0 至 4'],
    ['类型写错', HEAD + organ('id: a, name: 甲局, type: bureau'), 4, 'organs.0.type', 'department'],
    ['缺全称', HEAD + organ('id: a'), 4, 'organs.0.name', '值缺少'],
    [
      '统称成员不存在',
      `${HEAD}${organ('id: a, name: 甲局')}collectives:\n  - {name: 各局, members: [b]}\n`,
      6,
      'collectives.0.members.0',
      '没有机关或统称 b',
    ],
    ['scope 不存在', HEAD.replace('scope: a', 'scope: z') + organ('id: a, name: 甲局'), 2, 'scope', 'z'],
    ['YAML 写法', 'version: 1\norgans: [\n', 3, '', 'YAML 写法有误'],
  ])('%s', (_name, yaml, line, key, message) => {
    const [problem, ...others] = problemsOf(yaml);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: 'organs.yaml', line, key });
    expect(problem?.message).toContain(message);
  });

  test('一次列出全部错误', () => {
    const problems = problemsOf(HEAD + organ('id: a, name: 甲局, parent: x, partyLead: y'));
    expect(problems.map(({ key }) => key)).toEqual(['organs.0.parent', 'organs.0.partyLead']);
  });

  test('错误信息以“文件:行:列”开头', () => {
    expect(() => parseDirectory(HEAD + organ('id: a, name: 甲局, parent: b'), 'organs.yaml')).toThrow(
      /^organs\.yaml:4:\d+: organs\.0\.parent：/u,
    );
  });
});

describe('偃师目录', () => {
  const yaml = readFileSync(new URL('../../../../rules/data/organs/yanshi.yaml', import.meta.url), 'utf8');
  const directory = parseDirectory(yaml, 'yanshi.yaml');

  test('统称展开为成员', () => {
    const members = (name: string) => directory.collectiveNames.get(name)?.members.map((each) => each.name);
    expect(members('各镇人民政府')).toEqual([
      '顾县镇人民政府',
      '缑氏镇人民政府',
      '府店镇人民政府',
      '高龙镇人民政府',
    ]);
    expect(members('各镇（街道）')).toContain('槐新街道办事处');
    expect(members('各镇（街道）')).toContain('顾县镇人民政府');
    expect(members('区政府各部门')).toContain('区司法局');
    expect(directory.collectiveNames.get('各有关单位')).toMatchObject({ kind: 'open', members: [] });
  });

  test('机关的区划从上级补全', () => {
    expect(directory.divisions.get('ys-town-1')).toEqual({
      province: '河南省',
      city: '洛阳市',
      county: '偃师区',
      town: '顾县镇',
    });
    expect(directory.divisions.get('ys-justice')).toMatchObject({ city: '洛阳市', county: '偃师区' });
  });

  test('编译好的数据与文件得到同一目录', () => {
    const { scope, organs, collectives, jointExceptions } = directory;
    const data = JSON.parse(JSON.stringify({ scope, organs, collectives, jointExceptions }));
    expect(buildDirectory(data)).toEqual(directory);
  });
});
