import { describe, expect, it } from 'vitest';
import { relate } from './relate.ts';
import { resolveOrgan } from './resolve-organ.ts';

const context = { directory: null, date: null } as const;

function relation(a: string, b: string) {
  const { kind, distance, between, confidence } = relate(resolveOrgan(a, context), resolveOrgan(b, context), context);
  return { kind, distance, between: between.map(({ name }) => name), confidence };
}

describe('with the divisions of the country and no directory', () => {
  it('镇政府越过区政府报市政府，看得出越过了谁', () => {
    expect(relation('洛阳市偃师区顾县镇人民政府', '洛阳市人民政府')).toEqual({
      kind: 'superior',
      distance: 2,
      between: ['洛阳市偃师区人民政府'],
      confidence: 'name',
    });
  });

  it('区教育局越过市教育局报省教育厅', () => {
    expect(relation('洛阳市偃师区教育局', '河南省教育厅')).toMatchObject({
      kind: 'guide',
      distance: 2,
      between: ['洛阳市教育局'],
    });
  });

  it('县政府越过市政府报省政府', () => {
    expect(relation('新安县人民政府', '河南省人民政府')).toMatchObject({
      kind: 'superior',
      distance: 2,
      between: ['洛阳市人民政府'],
    });
  });

  it('县级市属于地级市', () => {
    expect(relation('义乌市人民政府', '金华市人民政府')).toMatchObject({ kind: 'superior', distance: 1 });
  });

  it('直辖市的区直属于市', () => {
    expect(relation('北京市海淀区人民政府', '北京市人民政府')).toMatchObject({ kind: 'superior', distance: 1 });
  });

  it('省直管县和计划单列市，名称不能说明是否越级', () => {
    expect(relation('巩义市人民政府', '河南省人民政府').kind).toBe('unknown');
    expect(relation('深圳市南山区人民政府', '广东省人民政府').kind).toBe('unknown');
  });

  it('省直辖县级市直属于省', () => {
    expect(relation('济源市人民政府', '河南省人民政府')).toMatchObject({ kind: 'superior', distance: 1 });
  });

  it('两省的市政府是同级', () => {
    expect(relation('洛阳市人民政府', '西安市人民政府').kind).toBe('same-level');
  });

  it('几个城市都有的区名，单说不能定', () => {
    expect(relation('鼓楼区人民政府', '江苏省人民政府').kind).toBe('unknown');
  });
});
