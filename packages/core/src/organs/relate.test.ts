import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDirectory, type ResolveContext, relate, resolveOrgan } from './index.ts';

const directory = parseDirectory(
  readFileSync(new URL('../../../../rules/data/organs/yanshi.yaml', import.meta.url), 'utf8'),
  'yanshi.yaml',
);
const YANSHI: ResolveContext = { directory, date: '2026-05-18' };
const ALONE: ResolveContext = { directory: null, date: null };

function relation(a: string, b: string, context: ResolveContext) {
  const issuer = resolveOrgan(a, context);
  const found = relate(issuer, resolveOrgan(b, { ...context, issuer }), context);
  return { ...found, between: found.between.map((organ) => organ.name) };
}

describe('名称解析', () => {
  test('目录内的全称、简称、别名、口语各记其形', () => {
    const form = (name: string) => resolveOrgan(name, YANSHI).form;
    expect(form('洛阳市偃师区人民政府')).toBe('full');
    expect(form('区政府')).toBe('short');
    expect(form('区人大常委会')).toBe('alias');
    expect(form('区住建局')).toBe('colloquial');
  });

  test('空白和“（盖章）”不影响解析', () => {
    expect(resolveOrgan('洛阳市偃师区 人民政府（盖章）', YANSHI).organ?.id).toBe('ys-gov');
  });

  test.each([
    ['洛阳市偃师区司法局', 'ys-justice'],
    ['偃师区教育局', 'ys-education'],
    ['河南省洛阳市偃师区教育局', 'ys-education'],
    ['洛阳市偃师区顾县镇人民政府', 'ys-town-1'],
    ['顾县镇政府', 'ys-town-1'],
    ['市人民政府', 'ly-gov'],
    ['市政府', 'ly-gov'],
    ['洛阳市委', 'ly-party'],
    ['中共偃师区委', 'ys-party'],
  ])('%s 解作目录中的机关', (name, id) => {
    expect(resolveOrgan(name, YANSHI).organ?.id).toBe(id);
  });

  test('待核的条目可信度为 name，已核的为 directory', () => {
    expect(resolveOrgan('区教育局', YANSHI).confidence).toBe('name');
    expect(resolveOrgan('区政府', YANSHI).confidence).toBe('directory');
  });

  test('偃师市人民政府是区政府的旧称：同一机关，不推为市级', () => {
    const today = resolveOrgan('偃师市人民政府', YANSHI);
    expect(today).toMatchObject({ organ: { id: 'ys-gov' }, level: 3, expired: true });
    expect(resolveOrgan('偃师市人民政府', { directory, date: '2019-06-01' }).expired).toBe(false);
  });

  test('我局、你局、市局从发文和主送机关解', () => {
    const issuer = resolveOrgan('区教育局', YANSHI);
    const addressee = resolveOrgan('区财政局', YANSHI);
    const context = { ...YANSHI, issuer, addressee };
    expect(resolveOrgan('我局', context).organ?.id).toBe('ys-education');
    expect(resolveOrgan('你局', context).organ?.id).toBe('ys-finance');
    expect(resolveOrgan('市局', context).organ?.id).toBe('ly-education');
    expect(resolveOrgan('省厅', context).organ?.id).toBe('henan-education');
    expect(resolveOrgan('我局', YANSHI).confidence).toBe('none');
  });

  test('没有目录时简称按发文机关的区划解，也没有发文机关则不知', () => {
    const issuer = resolveOrgan('洛阳市孟津区教育局', ALONE);
    const own = resolveOrgan('区政府', { ...ALONE, issuer });
    expect(own).toMatchObject({ name: '洛阳市孟津区人民政府', level: 3, confidence: 'name', form: 'short' });
    expect(resolveOrgan('区政府', ALONE).confidence).toBe('none');
  });

  test('直辖市的区所说的市教育局是直辖市的', () => {
    const issuer = resolveOrgan('北京市海淀区教育局', ALONE);
    expect(resolveOrgan('市教育局', { ...ALONE, issuer })).toMatchObject({ name: '北京市教育局', level: 1 });
  });

  test('别区机关所说的区政府不是目录的区政府', () => {
    const issuer = resolveOrgan('洛阳市孟津区教育局', YANSHI);
    const own = resolveOrgan('区政府', { ...YANSHI, issuer });
    expect(own).toMatchObject({ organ: null, name: '洛阳市孟津区人民政府' });
  });

  test('目录未列的本区机关按区划补全', () => {
    expect(resolveOrgan('区统计局', YANSHI)).toMatchObject({
      name: '洛阳市偃师区统计局',
      level: 3,
      type: 'department',
      confidence: 'name',
    });
  });
});

describe('目录内的关系', () => {
  test.each([
    ['区政府', '市政府', 'superior', 1, []],
    ['顾县镇人民政府', '市人民政府', 'superior', 2, ['洛阳市偃师区人民政府']],
    ['区教育局', '市教育局', 'guide', 1, []],
    ['区教育局', '省教育厅', 'guide', 2, ['洛阳市教育局']],
    ['市教育局', '区教育局', 'guided', 1, []],
    ['区教育局', '区政府', 'superior', 1, []],
    ['区教育局', '市政府', 'superior', 2, ['洛阳市偃师区人民政府']],
    ['区政府', '区委', 'party-lead', 1, []],
    ['区政府', '市委', 'party-lead', 1, []],
    ['顾县镇人民政府', '市委', 'party-lead', 2, ['洛阳市偃师区人民政府']],
    ['区委', '区政府', 'subordinate', 1, []],
    ['区政府', '顾县镇人民政府', 'subordinate', 1, []],
    ['区政府办公室', '顾县镇人民政府', 'subordinate', 1, []],
    ['区政府办公室', '区财政局', 'same-level', null, []],
    ['区财政局', '槐新街道办事处', 'dept-to-lower', null, []],
    ['区安委会办公室', '顾县镇人民政府', 'dept-to-lower', null, []],
    ['市教育局', '区政府', 'dept-to-lower', null, []],
    ['区政府', '市财政局', 'unrelated', null, []],
    ['区教育局', '区财政局', 'same-level', null, []],
    ['区政府', '区人大常委会', 'same-level', null, []],
    ['顾县镇人民政府', '缑氏镇人民政府', 'same-level', null, []],
    ['区税务局', '市税务局', 'superior', 1, []],
  ])('%s → %s 是 %s', (a, b, kind, distance, between) => {
    expect(relation(a, b, YANSHI)).toMatchObject({ kind, distance, between });
  });

  test('可信度取两机关中较低者', () => {
    expect(relation('区政府', '市政府', YANSHI).confidence).toBe('directory');
    expect(relation('区教育局', '区政府', YANSHI).confidence).toBe('name');
  });

  test('垂直管理的局与本级政府：不相隶属，可信度 none', () => {
    expect(relation('区税务局', '区政府', YANSHI)).toMatchObject({ kind: 'unrelated', confidence: 'none' });
  });

  test('送上级办公室的，不当作不相隶属', () => {
    expect(relation('顾县镇人民政府', '区政府办公室', YANSHI).kind).toBe('unknown');
  });

  test('学校向区教育局请示是上行，向区政府则隔了一级', () => {
    const { scope, organs, collectives } = directory;
    const yaml = JSON.stringify({
      version: 1,
      scope,
      organs: [
        ...organs,
        {
          id: 'school',
          name: '偃师区实验中学',
          level: null,
          type: 'institution',
          parent: 'ys-education',
          status: '待核',
          source: '举例',
        },
      ],
      collectives,
    });
    const context = { directory: parseDirectory(yaml, 'x.yaml'), date: null };
    expect(relation('偃师区实验中学', '区教育局', context)).toMatchObject({ kind: 'superior', distance: 1 });
    expect(relation('偃师区实验中学', '区政府', context)).toMatchObject({
      kind: 'superior',
      distance: 2,
      between: ['洛阳市偃师区教育局'],
    });
  });
});

describe('没有目录时的关系', () => {
  test.each([
    ['洛阳市偃师区教育局', '洛阳市偃师区人民政府', 'superior', 1, []],
    ['洛阳市偃师区教育局', '洛阳市人民政府', 'superior', 2, ['洛阳市偃师区人民政府']],
    ['洛阳市偃师区顾县镇人民政府', '洛阳市人民政府', 'superior', 2, ['洛阳市偃师区人民政府']],
    ['洛阳市偃师区人民政府', '洛阳市人民政府', 'superior', 1, []],
    ['洛阳市偃师区教育局', '洛阳市教育局', 'guide', 1, []],
    ['洛阳市偃师区税务局', '洛阳市税务局', 'superior', 1, []],
    ['洛阳市偃师区人民政府', '洛阳市财政局', 'unrelated', null, []],
    ['洛阳市财政局', '洛阳市偃师区人民政府', 'dept-to-lower', null, []],
    ['洛阳市偃师区财政局', '洛阳市偃师区教育局', 'same-level', null, []],
    ['洛阳市偃师区人民政府', '中共洛阳市偃师区委员会', 'party-lead', 1, []],
    ['国务院', '广东省人民政府', 'subordinate', 1, []],
    ['国务院办公厅', '广东省人民政府', 'subordinate', 1, []],
    ['国务院', '教育部', 'subordinate', 1, []],
    ['河南省教育厅', '教育部', 'guide', 1, []],
    ['教育部', '外交部', 'same-level', null, []],
    ['河南省人民政府', '湖北省人民政府', 'same-level', null, []],
  ])('%s → %s 是 %s', (a, b, kind, distance, between) => {
    expect(relation(a, b, ALONE)).toMatchObject({ kind, distance, between, confidence: 'name' });
  });

  test.each([
    ['某某经济开发区管委会', '洛阳市偃师区人民政府'],
    ['偃师市人民政府', '洛阳市人民政府'],
    ['洛阳市偃师区农业农村局', '洛阳市林业局'],
    ['洛阳市偃师区教育局', '区政府'],
    ['平潭综合实验区财政金融局', '福建省财政厅'],
    ['洛阳市偃师区实验中学', '洛阳市偃师区教育局'],
    ['国务院办公厅', '中央军委办公厅'],
    ['洛阳市偃师区税务局', '洛阳市偃师区人民政府'],
  ])('%s → %s 名称不足以断', (a, b) => {
    const found = relate(resolveOrgan(a, ALONE), resolveOrgan(b, ALONE), ALONE);
    expect(found).toMatchObject({ kind: 'unknown', confidence: 'none' });
  });
});
