import { describe, expect, it } from 'vitest';
import { inferOrgan } from './infer-organ.ts';
import { reachesOrgan } from './reaches-organ.ts';
import { relate } from './relate.ts';
import { resolveOrgan } from './resolve-organ.ts';

const context = { directory: null, date: null } as const;

function relation(a: string, b: string) {
  const { kind, distance, between, confidence } = relate(
    resolveOrgan(a, context),
    resolveOrgan(b, context),
    context,
  );
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

  it('分局是其局的下级', () => {
    for (const bureau of ['洛阳市公安局', '洛阳市生态环境局'])
      expect(relation(`${bureau}偃师分局`, bureau)).toMatchObject({ kind: 'superior', distance: 1 });
    expect(relation('洛阳市公安局', '洛阳市公安局偃师分局')).toMatchObject({ kind: 'subordinate' });
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
    expect(relation('北京市海淀区人民政府', '北京市人民政府')).toMatchObject({
      kind: 'superior',
      distance: 1,
    });
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

  it.each([
    ['洛阳市人民政府', 2, ['河南省', '洛阳市', null]],
    ['义乌市人民政府', 3, ['浙江省', '金华市', '义乌市']],
    ['共青城市教育局', 3, ['江西省', '九江市', '共青城市']],
    ['新安县教育局', 3, ['河南省', '洛阳市', '新安县']],
    ['海淀区教育局', 3, ['北京市', null, '海淀区']],
    ['城口县人民政府', 3, ['重庆市', null, '城口县']],
    ['济源市人民政府', 3, ['河南省', null, '济源市']],
    ['沙县区人民政府', 3, ['福建省', '三明市', '沙县区']],
    ['辉县市人民政府', 3, ['河南省', '新乡市', '辉县市']],
    ['保定市容城县人民政府', 3, ['河北省', '保定市', '容城县']],
    ['攀枝花市东区人民政府', 3, ['四川省', '攀枝花市', '东区']],
    ['库尔勒市人民政府', 3, ['新疆维吾尔自治区', '巴音郭楞蒙古自治州', '库尔勒市']],
    ['漠河市教育局', 3, ['黑龙江省', '大兴安岭地区', '漠河市']],
    ['锡林浩特市人民政府', 3, ['内蒙古自治区', '锡林郭勒盟', '锡林浩特市']],
    ['浦东新区人民政府', 3, ['上海市', null, '浦东新区']],
  ])('%s 是 %i 级，所在的省、市由全国区划补出', (name, level, place) => {
    const { division, ...organ } = inferOrgan(name);
    expect([division.province, division.city, division.county]).toEqual(place);
    expect(organ).toMatchObject({ level, confidence: 'name' });
  });

  it.each([
    ['鼓楼区教育局', ['', '', '鼓楼区']],
    ['市中区人民政府', ['', '', '市中区']],
    ['矿区人民政府', ['', '', '矿区']],
    ['偃师市人民政府', ['', '偃师市', '']],
    ['河南省金华市人民政府', ['河南省', '金华市', '']],
  ])('%s 不能由全国区划定位，保持原样', (name, [province, city, county]) => {
    const none = (part: string | undefined) => part || null;
    expect(inferOrgan(name).division).toMatchObject({
      province: none(province),
      city: none(city),
      county: none(county),
    });
  });

  it.each([
    ['偃师区教育局', '洛阳市人民政府', 'superior', 2, ['洛阳市偃师区人民政府']],
    ['洛阳市偃师区人民政府', '河南省人民政府', 'superior', 2, ['洛阳市人民政府']],
    ['偃师区教育局', '河南省人民政府', 'superior', 3, ['洛阳市偃师区人民政府', '洛阳市人民政府']],
    ['新安县教育局', '洛阳市人民政府', 'superior', 2, ['新安县人民政府']],
    ['义乌市佛堂镇人民政府', '金华市人民政府', 'superior', 2, ['义乌市人民政府']],
    ['中共新安县委员会', '中共河南省委员会', 'superior', 2, ['中共洛阳市委员会']],
    ['若尔盖县人民政府', '四川省人民政府', 'superior', 2, ['阿坝藏族羌族自治州人民政府']],
    ['漠河市人民政府', '黑龙江省人民政府', 'superior', 2, ['大兴安岭地区行政公署']],
    ['漠河市人民政府', '大兴安岭地区行政公署', 'superior', 1, []],
    ['城口县教育局', '重庆市人民政府', 'superior', 2, ['城口县人民政府']],
    ['城口县教育局', '重庆市教育委员会', 'guide', 1, []],
    ['济源市教育局', '河南省教育厅', 'guide', 1, []],
    ['洛阳市教育局', '河南省教育厅', 'guide', 1, []],
    ['偃师区税务局', '河南省税务局', 'superior', 2, ['洛阳市税务局']],
    ['洛阳市偃师区人民政府', '国务院', 'superior', 3, ['洛阳市人民政府', '河南省人民政府']],
    ['济源市人民政府', '国务院', 'superior', 2, ['河南省人民政府']],
    ['河南省人民政府', '新安县人民政府', 'subordinate', 2, ['洛阳市人民政府']],
    ['南京市人民政府', '鼓楼区人民政府', 'subordinate', 1, []],
    ['鼓楼区教育局', '南京市人民政府', 'superior', 2, ['南京市鼓楼区人民政府']],
    ['鼓楼区人民政府', '福建省人民政府', 'superior', 2, ['福州市人民政府']],
    ['宁波市人民政府', '浙江省人民政府', 'superior', 1, []],
    ['新安县人民政府', '河南省财政厅', 'unrelated', null, []],
    ['义乌市人民政府', '洛阳市财政局', 'unrelated', null, []],
    ['济源市教育局', '洛阳市人民政府', 'unrelated', null, []],
    ['洛阳市教育局', '金华市教育局', 'same-level', null, []],
    ['洛阳市教育局', '郑州市财政局', 'same-level', null, []],
    ['义乌市人民政府', '新安县人民政府', 'same-level', null, []],
    ['海淀区人民政府', '浦东新区人民政府', 'same-level', null, []],
    ['绿园区人民政府', '长春市人民政府', 'superior', 1, []],
  ])('%s → %s 是 %s', (a, b, kind, distance, between) => {
    expect(relation(a, b)).toEqual({ kind, distance, between, confidence: 'name' });
  });

  it.each([
    ['市中区教育局', '四川省教育厅', '内江、乐山各有市中区'],
    ['矿区教育局', '大同市人民政府', '大同市曾有矿区，今只阳泉市有'],
    ['海淀区教育局', '郑州市人民政府', '本市之外不单说区名'],
    ['宁波市财政局', '浙江省财政厅', '计划单列市'],
    ['新安县财政局', '河南省财政厅', '财政省直管县'],
    ['巩义市教育局', '河南省教育厅', '省直管县'],
    ['偃师市人民政府', '洛阳市人民政府', '旧县级市'],
    ['郑州市经济技术开发区教育局', '河南省教育厅', '功能区'],
    ['顾县镇人民政府', '洛阳市人民政府', '镇名不在区划表中'],
  ])('%s → %s 名称不足以断：%s', (a, b) => {
    expect(relation(a, b)).toMatchObject({ kind: 'unknown', confidence: 'none' });
  });

  it('简称从发文机关所在的省市解', () => {
    const issuer = resolveOrgan('偃师区教育局', context);
    const seen = (name: string) => resolveOrgan(name, { ...context, issuer }).name;
    expect(seen('省教育厅')).toBe('河南省教育厅');
    expect(seen('市政府')).toBe('洛阳市人民政府');
    expect(seen('区政府')).toBe('洛阳市偃师区人民政府');
    const county = resolveOrgan('义乌市教育局', context);
    expect(resolveOrgan('市政府', { ...context, issuer: county }).name).toBe('义乌市人民政府');
  });

  it('几个城市都有的区名，从发文机关所在的市解', () => {
    const issuer = resolveOrgan('南京市教育局', context);
    expect(resolveOrgan('鼓楼区教育局', { ...context, issuer }).division).toMatchObject({
      province: '江苏省',
      city: '南京市',
    });
  });
});

describe('收文机关是否就是被越过的机关', () => {
  const { between } = relate(
    resolveOrgan('洛阳市偃师区教育局', context),
    resolveOrgan('洛阳市人民政府', context),
    context,
  );
  const bureaus = relate(
    resolveOrgan('洛阳市偃师区教育体育局', context),
    resolveOrgan('河南省教育厅', context),
    context,
  ).between;
  const reaches = (name: string, entries = between) =>
    entries.some((entry) => reachesOrgan(resolveOrgan(name, context), entry));

  it.each([
    '洛阳市偃师区人民政府',
    '偃师区人民政府',
    '偃师区政府',
    '河南省洛阳市偃师区人民政府',
    '偃师区人民政府办公室',
  ])('%s 是', (name) => {
    expect(reaches(name)).toBe(true);
  });

  it.each(['洛阳市偃师区财政局', '洛阳市人民政府', '洛阳市孟津区人民政府', '顾县镇人民政府'])(
    '%s 不是',
    (name) => {
      expect(reaches(name)).toBe(false);
    },
  );

  it('市里的同业部门，名称略有不同也算', () => {
    expect(reaches('洛阳市教育局', bureaus)).toBe(true);
    expect(reaches('洛阳市财政局', bureaus)).toBe(false);
  });
});
