import { describe, expect, it } from 'vitest';
import { breakTitle } from './break-title.ts';

describe('长标题回行', () => {
  it.each([
    ['关于开会的通知'],
    ['洛阳市偃师区人民政府办公室', '关于做好2026年防汛工作的通知'],
    ['洛阳市偃师区财政局', '关于校园安防设施经费的复函'],
    ['洛阳市偃师区人民政府', '关于顾县镇加固改造镇区中心桥的批复'],
    ['洛阳市偃师区人民政府办公室', '转发河南省人民政府办公厅', '关于做好2026年防汛备汛工作的通知'],
    ['洛阳市偃师区人民政府关于表扬', '2025年度政务公开工作先进单位的通报'],
  ])('在词语之间、语意停顿处断开：%s', (...lines) => {
    expect(breakTitle(lines.join(''))).toEqual(lines);
  });

  it('联合行文的机关之间断在空格处，空格不留在行首行尾', () => {
    expect(breakTitle('洛阳市偃师区教育局 洛阳市偃师区财政局关于规范校舍维修经费使用的通知')).toEqual([
      '洛阳市偃师区教育局 洛阳市偃师区财政局',
      '关于规范校舍维修经费使用的通知',
    ]);
    expect(breakTitle('洛阳市偃师区人民政府办公室 洛阳市偃师区人民武装部关于开展征兵工作的通知')).toEqual([
      '洛阳市偃师区人民政府办公室',
      '洛阳市偃师区人民武装部',
      '关于开展征兵工作的通知',
    ]);
  });

  it('任何标题断开后文字不变，每行不超过20字', () => {
    const word = '关于印发《洛阳市偃师区行政规范性文件管理办法（征求意见稿）》意见的函';
    for (let length = 1; length <= 100; length += 1) {
      const title = word.repeat(3).slice(0, length);
      const lines = breakTitle(title);
      expect(lines.join('')).toBe(title);
      if (lines.length > 1) for (const line of lines) expect([...line].length).toBeLessThanOrEqual(20);
    }
  });

  it('断不开的长串仍为一行', () => {
    const title = '〇'.repeat(60);
    expect(breakTitle(`《${title}》`).join('')).toBe(`《${title}》`);
  });
});
