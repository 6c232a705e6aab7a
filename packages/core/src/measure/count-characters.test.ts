import { describe, expect, it } from 'vitest';
import { countCharacters } from './count-characters.ts';

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['关于印发工作规则的通知', 11],
    ['2026年', 2],
    ['GB/T 9704-2012', 2],
    ['偃政〔2023〕7号', 7],
    ['  　\t\n关于\u00a0', 2],
    ['“你好”——他说……', 10],
    ['第1,234.5万元', 4],
    ['不超过3‰（含3‰）。', 11],
    ['①②③', 3],
    ['２０２６年', 5],
    ['ひらがな カタカナ 한글', 10],
    ['𠀀𫠠', 2],
    ['葛\u{e0100}市', 2],
    ['阿卜杜·热依木', 7],
    ['don’t stop', 2],
    ['‘甲’', 3],
    ['hello, world', 2],
    ['二〇二六年', 5],
    ['﹏︵︶', 3],
  ])('counts %j as %i', (text, expected) => {
    expect(countCharacters(text)).toBe(expected);
  });

  it('counts a run of Latin text once however the marks in it stand', () => {
    expect(countCharacters('http://www.gov.cn/zhengce/2023-01/a.htm')).toBe(1);
  });

  it('is the same for a text and its two halves cut between ideographs', () => {
    const text = '各区、县（市）人民政府，市政府各部门：';
    for (let i = 0; i <= text.length; i += 1) {
      expect(countCharacters(text.slice(0, i)) + countCharacters(text.slice(i))).toBe(text.length);
    }
  });
});
