import { describe, expect, test } from 'vitest';
import { divideName } from './divide-name.ts';
import { inferOrgan } from './infer-organ.ts';

describe('由名称切分区划', () => {
  test.each([
    ['偃师市人民政府', [null, '偃师市', null, null], '人民政府'],
    ['孟津县人民政府', [null, null, '孟津县', null], '人民政府'],
    ['顾县镇人民政府', [null, null, null, '顾县镇'], '人民政府'],
    ['平潭综合实验区财政金融局', [null, null, '平潭综合实验区', null], '财政金融局'],
    ['河南省洛阳市偃师区古城镇人民政府', ['河南省', '洛阳市', '偃师区', '古城镇'], '人民政府'],
    ['偃师区城市管理局', [null, null, '偃师区', null], '城市管理局'],
    ['偃师区市场监督管理局', [null, null, '偃师区', null], '市场监督管理局'],
    ['偃师区住房和城乡建设局', [null, null, '偃师区', null], '住房和城乡建设局'],
    ['洛阳市偃师区乡村振兴局', [null, '洛阳市', '偃师区', null], '乡村振兴局'],
    ['郑州市市政管理局', [null, '郑州市', null, null], '市政管理局'],
    ['洛阳市政协', [null, '洛阳市', null, null], '政协'],
    ['宁波市镇海区人民政府', [null, '宁波市', '镇海区', null], '人民政府'],
    ['镇江市水利局', [null, '镇江市', null, null], '水利局'],
    ['新乡县教育局', [null, null, '新乡县', null], '教育局'],
    ['叶县人民政府', [null, null, '叶县', null], '人民政府'],
    ['阳泉市城区人民政府', [null, '阳泉市', '城区', null], '人民政府'],
    ['贵州省人民政府', ['贵州省', null, null, null], '人民政府'],
    ['本溪市教育局', [null, '本溪市', null, null], '教育局'],
    ['北京市海淀区人民政府', ['北京市', null, '海淀区', null], '人民政府'],
    ['黔西南布依族苗族自治州人民政府', [null, '黔西南布依族苗族自治州', null, null], '人民政府'],
    ['国家税务总局洛阳市偃师区税务局', [null, '洛阳市', '偃师区', null], '税务局'],
    ['教育部地区司', [null, null, null, null], '教育部地区司'],
    ['区县教育局', [null, null, null, null], '区县教育局'],
    ['沈阳军区', [null, null, null, null], '沈阳军区'],
  ])('%s', (name, places, rest) => {
    const { division, rest: left } = divideName(name);
    expect([division.province, division.city, division.county, division.town]).toEqual(places);
    expect(left).toBe(rest);
  });
});

describe('由名称推断层级、系统、类型', () => {
  test.each([
    ['国务院办公厅', 0, 'government', 'office'],
    ['国家发展改革委', 0, 'government', 'department'],
    ['民航总局', 0, 'government', 'department'],
    ['中央军委办公厅', 0, 'military', 'office'],
    ['最高人民检察院', 0, 'procuratorate', 'department'],
    ['广东省人民政府', 1, 'government', 'government'],
    ['洛阳市人民政府', 2, 'government', 'government'],
    ['中共洛阳市委', 2, 'party', 'committee'],
    ['中共洛阳市偃师区委员会', 3, 'party', 'committee'],
    ['洛阳市偃师区委办公室', 3, 'party', 'office'],
    ['洛阳市偃师区发展和改革委员会', 3, 'government', 'department'],
    ['洛阳市偃师区卫生健康委员会', 3, 'government', 'department'],
    ['洛阳市偃师区安全生产委员会办公室', 3, 'government', 'coordination'],
    ['洛阳市偃师区爱国卫生运动委员会', 3, 'government', 'coordination'],
    ['洛阳市偃师区教育局基教科', 3, 'government', 'division'],
    ['中国人民政治协商会议洛阳市委员会', 2, 'cppcc', 'cppcc'],
    ['洛阳市人民代表大会常务委员会', 2, 'npc', 'npc'],
    ['洛阳市偃师区监察委员会', 3, 'supervision', 'department'],
    ['洛阳市偃师区人民法院', 3, 'court', 'department'],
    ['槐新街道办事处', 4, 'government', 'dispatched'],
    ['顾县镇人民政府', 4, 'government', 'government'],
  ])('%s', (name, level, system, type) => {
    expect(inferOrgan(name)).toMatchObject({ level, system, type, confidence: 'name', form: 'guess' });
  });

  test.each(['区政府', '市教育局', '区安委会办公室', '财政局', '先进集体', '国家统计局宜春调查队'])(
    '%s 不知在何处，可信度为 none',
    (name) => {
      expect(inferOrgan(name)).toMatchObject({ level: null, confidence: 'none' });
    },
  );

  test.each([
    '区'.repeat(50_000),
    '市县镇乡街道'.repeat(10_000),
    '洛阳市'.repeat(20_000),
    '委员会'.repeat(20_000),
  ])('恶意长串在线性时间内完成', (name) => {
    expect(inferOrgan(name).confidence).not.toBe('directory');
  });
});
