import { expect, test } from 'vitest';
import { fontKind } from './font-kind.ts';

test.each([
  ['仿宋_GB2312', '仿宋体'],
  ['FangSong', '仿宋体'],
  ['STFangsong', '仿宋体'],
  ['华文仿宋', '仿宋体'],
  ['方正仿宋_GBK', '仿宋体'],
  ['方正仿宋简体', '仿宋体'],
  ['CESI仿宋-GB2312', '仿宋体'],
  ['@仿宋', '仿宋体'],
  ['fang song', '仿宋体'],
  ['方正小标宋简体', '小标宋体'],
  ['方正小标宋_GBK', '小标宋体'],
  ['华文中宋', '小标宋体'],
  ['SimHei', '黑体'],
  ['方正黑体_GBK', '黑体'],
  ['楷体_GB2312', '楷体'],
  ['KaiTi', '楷体'],
  ['SimSun', '宋体'],
  ['新宋体', '宋体'],
  ['微软雅黑', '其他'],
  ['华文行楷', '其他'],
  ['等线', '其他'],
])('%s 是%s', (name, kind) => {
  expect(fontKind(name)).toBe(kind);
});

test.each(['某某公文体', 'Times New Roman', '', null])('%s 类别不明', (name) => {
  expect(fontKind(name)).toBeNull();
});

test('本单位写明的字库以写明的为准', () => {
  expect(fontKind('某某公文体', { 仿宋体: ['某某公文体'] })).toBe('仿宋体');
  expect(fontKind('微软雅黑', { 黑体: ['微软雅黑'] })).toBe('黑体');
});
