import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  inferDirection,
  looksLikeOrgan,
  parseDirectory,
  type ResolveContext,
  resolveOrgan,
  splitRecipients,
} from './index.ts';

const directory = parseDirectory(
  readFileSync(new URL('../../../../rules/data/organs/yanshi.yaml', import.meta.url), 'utf8'),
  'yanshi.yaml',
);
const YANSHI: ResolveContext = { directory, date: '2026-05-18' };
const ALONE: ResolveContext = { directory: null, date: null };
const names = (text: string, context = ALONE) =>
  splitRecipients(text, context).mentions.map(({ name }) => name);
const kinds = (text: string, context = ALONE) =>
  splitRecipients(text, context).mentions.map(({ kind }) => kind);

describe('主送切分', () => {
  test.each([
    [
      '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
      ['各省、自治区、直辖市人民政府', '国务院各部委', '各直属机构'],
    ],
    [
      '广东省人民政府，教育部、外交部、财政部、体育总局：',
      ['广东省人民政府', '教育部', '外交部', '财政部', '体育总局'],
    ],
    [
      '各辖市、区人力资源和社会保障局、城乡建设局，市各有关单位:',
      ['各辖市、区人力资源和社会保障局', '各辖市、区城乡建设局', '市各有关单位'],
    ],
    [
      '北京、西藏、陕西省（自治区、直辖市）人民政府：',
      ['北京市人民政府', '西藏自治区人民政府', '陕西省人民政府'],
    ],
    [
      '甘肃省、河北省人民政府，沈阳、北京军区：',
      ['甘肃省人民政府', '河北省人民政府', '沈阳军区', '北京军区'],
    ],
    [
      '各省、自治区、直辖市高级人民法院、人民检察院，解放军军事法院、军事检察院：',
      [
        '各省、自治区、直辖市高级人民法院',
        '各省、自治区、直辖市人民检察院',
        '解放军军事法院',
        '解放军军事检察院',
      ],
    ],
    ['中共洛阳市委、洛阳市人民政府：', ['中共洛阳市委', '洛阳市人民政府']],
    ['省委省政府：', ['省委', '省政府']],
    ['市委和市政府：', ['市委', '市政府']],
    ['洛阳市发展和改革委员会、文化和旅游部：', ['洛阳市发展和改革委员会', '文化和旅游部']],
    ['洛阳市财政局、教育局：', ['洛阳市财政局', '洛阳市教育局']],
    ['涧西区、西工区教育局：', ['涧西区教育局', '西工区教育局']],
    ['邓乃扬、韩汝琦委员：', ['邓乃扬委员', '韩汝琦委员']],
    ['各区县人民政府，市政府各委、办、局：', ['各区县人民政府', '市政府各委、办、局']],
    ['区财政局、审计局：', ['区财政局', '区审计局']],
    ['李局长：', ['李局长']],
    ['各民主党派，驻洛有关单位：', ['各民主党派', '驻洛有关单位']],
    ['张区长并区人民政府：', ['张区长', '区人民政府']],
  ])('%s', (text, list) => {
    expect(names(text)).toEqual(list);
    expect(splitRecipients(text, ALONE).looksLikeRecipients).toBe(true);
  });

  test('名称中的顿号因目录而不切', () => {
    const yaml = `version: 1\nscope: a\norgans:\n  - {id: a, name: 偃师区水利、农业工作专班, status: 待核, source: 举例}\n`;
    const context = { directory: parseDirectory(yaml, 'x.yaml'), date: null };
    expect(names('偃师区水利、农业工作专班、偃师区教育局：', context)).toEqual([
      '偃师区水利、农业工作专班',
      '偃师区教育局',
    ]);
  });

  test('位置指向原文', () => {
    const text = '　　各镇人民政府，北京、陕西省人民政府：';
    for (const { text: part, start, end } of splitRecipients(text, ALONE).mentions)
      expect(text.slice(start, end)).toBe(part);
    expect(splitRecipients(text, ALONE).mentions.map(({ text: part }) => part)).toEqual([
      '各镇人民政府',
      '北京',
      '陕西省人民政府',
    ]);
  });

  test('统称、个人、机关各得其类', () => {
    expect(kinds('各镇人民政府，各街道办事处，区人民政府各部门，各有关单位：', YANSHI)).toEqual([
      'collective',
      'collective',
      'collective',
      'open',
    ]);
    expect(kinds('张区长并区人民政府：', YANSHI)).toEqual(['person', 'organ']);
    expect(kinds('李明副区长：')).toEqual(['person']);
    expect(kinds('石英代表：')).toEqual(['person']);
    expect(kinds('区政府张区长：', YANSHI)).toEqual(['organ-and-person']);
    expect(splitRecipients('区委书记：', YANSHI).mentions[0]).toMatchObject({
      kind: 'organ-and-person',
      organ: { name: '区委' },
    });
    expect(kinds('局属各学校，区直各预算单位：')).toEqual(['collective', 'collective']);
  });

  test.each([
    ['各镇（街道）', 'towns-and-streets'],
    ['各县（市、区）人民政府', 'governments'],
    ['各省、自治区、直辖市教育厅（教委）', 'lower-departments'],
    ['各省、自治区、直辖市人民政府', 'provinces'],
    ['国务院各部委', 'state-departments'],
    ['局属各单位', 'own-units'],
    ['市直各单位', 'departments'],
    ['各街道办事处', 'streets'],
    ['有关部门（单位）', 'open'],
  ])('统称 %s 是 %s', (text, kind) => {
    expect(splitRecipients(text, ALONE).mentions[0]?.collective?.kind).toBe(kind);
  });
});

describe('不是主送的行', () => {
  test.each([
    '北京市第十五届人民代表大会常务委员会第三十三次会议决定：',
    '根据审判实践需要，经最高人民法院审判委员会第1833次会议决定，对有关规定作如下修改：',
    '你部《关于提请调整完善职业教育工作部际联席会议制度的请示》收悉。现批复如下：',
    '您提出的关于建设地方政府门户网站外文版的建议收悉，现答复如下：',
    '为实现新时代高质量发展特作如下决定：',
    '现就有关事项通知如下：',
    '一、组织机构：',
    '责任单位：',
    '联系人：张某，单位：区教育局',
    '抄送：区财政局',
    '各位代表：',
    '同志们：',
    '具体要求：',
    '参加会议：',
    '主任：',
    '领导小组：',
    '填报单位（盖章）：',
    '报名单位：',
    '撤销原联席会议，其职能并入国务院职业教育工作部际联席会议。',
    '全市工作部署：',
    '',
    '：',
  ])('“%s”', (text) => {
    expect(splitRecipients(text, ALONE).looksLikeRecipients).toBe(false);
    expect(splitRecipients(text, YANSHI).looksLikeRecipients).toBe(false);
  });

  test('恶意长串在线性时间内完成', () => {
    for (const unit of ['各', '、', '（', '市和', '各省、自治区、', '有关', '区委', '张'])
      for (const context of [ALONE, YANSHI]) {
        const text = `${unit.repeat(Math.floor(1990 / unit.length))}：`;
        expect(splitRecipients(text, context).mentions.every(({ end }) => end < text.length)).toBe(true);
      }
  });
});

describe('像机关名的片段', () => {
  test.each([
    '区教育局',
    '教育厅（教委）',
    '各有关单位',
    '国务院',
    '石英代表',
    '河南省',
    '国家安全部',
    '自贡市教育局',
    '对外贸易经济合作部',
    '人民代表大会',
  ])('%s', (text) => {
    expect(looksLikeOrgan(text)).toBe(true);
  });
  test.each([
    '工作部署',
    '发展大局',
    '广大干部',
    '座谈会议',
    '责任单位',
    '一、总体要求',
    '现将有关单位',
    '西部',
    '《水法》',
    '好',
    '',
  ])('“%s”不像', (text) => {
    expect(looksLikeOrgan(text)).toBe(false);
  });
});

describe('行文方向', () => {
  const direction = (documentType: string, issuer: string, text: string, context: ResolveContext) => {
    const from = resolveOrgan(issuer, context);
    const within = { ...context, issuer: from };
    return inferDirection({
      documentType,
      issuer: from,
      recipients: splitRecipients(text, within).mentions,
      context: within,
    });
  };

  test.each([
    ['请示', '区教育局', '洛阳市偃师区人民政府：', 'upward'],
    ['请示', '区教育局', '市教育局：', 'upward'],
    ['请示', '区政府', '市委、市政府：', 'upward'],
    ['通知', '区政府办公室', '各镇人民政府：', 'downward'],
    ['通知', '区政府', '各镇人民政府，各街道办事处，区人民政府各部门，各有关单位：', 'downward'],
    ['通知', '区财政局', '槐新街道办事处：', 'downward'],
    ['通知', '区安委会办公室', '各镇人民政府：', 'downward'],
    ['通知', '区教育局', '局属各学校，各有关单位：', 'downward'],
    ['函', '区教育局', '区财政局：', 'parallel'],
    ['请示', '区教育局', '区财政局：', 'parallel'],
    ['函', '区政府', '市财政局：', 'parallel'],
    ['议案', '区政府', '区人大常委会：', 'upward'],
    ['请示', '区教育局', '区政府、区财政局：', 'mixed'],
  ])('%s：%s → %s %s', (type, issuer, text, expected) => {
    expect(direction(type, issuer, text, YANSHI).direction).toBe(expected);
  });

  test('没有目录时国务院办公厅给省政府的函是下行，给代表委员的答复是平行', () => {
    expect(
      direction('函', '国务院办公厅', '广东省人民政府，教育部、外交部、财政部、体育总局：', ALONE).direction,
    ).toBe('downward');
    expect(direction('函', '国务院办公厅', '教育部：', ALONE).direction).toBe('parallel');
    expect(direction('函', '国务院办公厅', '四川省人民政府：', ALONE)).toEqual({
      direction: 'downward',
      confidence: 'name',
    });
    expect(
      direction('通知', '国务院办公厅', '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：', ALONE),
    ).toEqual({ direction: 'downward', confidence: 'name' });
    expect(direction('函', '国务院办公厅', '石英代表：', ALONE).direction).toBe('parallel');
  });

  test('公告无主送是公布；关系不明由文种定，可信度 none', () => {
    expect(
      inferDirection({ documentType: '公告', issuer: null, recipients: [], context: ALONE }).direction,
    ).toBe('public');
    expect(direction('请示', '某某经济开发区管委会', '区政府：', ALONE)).toEqual({
      direction: 'upward',
      confidence: 'none',
    });
    expect(direction('报告', '区税务局', '区政府：', YANSHI)).toEqual({
      direction: 'upward',
      confidence: 'none',
    });
    expect(direction('函', '某某经济开发区管委会', '区政府：', ALONE).direction).toBe('parallel');
    expect(inferDirection({ documentType: null, issuer: null, recipients: [], context: ALONE })).toEqual({
      direction: null,
      confidence: 'none',
    });
  });
});
