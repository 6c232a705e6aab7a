import dictionary from 'dictionary-en';
import { describe, expect, it } from 'vitest';
import { createLatinSpeller } from './spelling.ts';

const spell = createLatinSpeller(dictionary, { known: ['gongwen'] });
const words = (text: string) => spell(text).map(({ word }) => word);

describe('Latin words in a Chinese text', () => {
  it('are reported with their place and what was probably meant', () => {
    const [found, ...others] = spell('推广 managment 系统。');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ start: 3, end: 12, word: 'managment' });
    expect(found?.suggestions).toContain('management');
  });
  it('are found next to Chinese characters without a space', () => {
    expect(words('采用sofware系统')).toEqual(['sofware']);
  });
  it.each([
    '采用 management software 系统',
    '加入 WTO、执行 GB/T 9704 和 COVID-19 防控方案',
    '开通 WeChat 公众号，赴 Luoyang 考察 Xiaolangdi 水库',
    '功率 35 kW，浓度 3 mmol 或 4 ppm',
    '登录 https://wwww.exampel.cn/managment 或 managment@exampel.cn',
    '打开 managment.docx 和 shared/managment',
    '用 gongwen 检查',
    '没有拉丁字母的句子。',
  ])('are left alone where they are right, names, acronyms, units or addresses: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
  it('need no dictionary until one of them is to be looked up', () => {
    let reads = 0;
    const lazy = createLatinSpeller(() => {
      reads += 1;
      return dictionary;
    });
    for (const text of ['开通 WeChat 公众号', '登录 www.example.cn/managment', '功率 35 kW']) lazy(text);
    expect(reads).toBe(0);
    expect(lazy('推广 managment 系统')).toHaveLength(1);
    expect(lazy('推广 sofware 系统')).toHaveLength(1);
    expect(reads).toBe(1);
  });
});
