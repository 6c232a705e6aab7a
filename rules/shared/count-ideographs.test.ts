import { expect, it } from 'vitest';
import { countIdeographs } from './count-ideographs.ts';

it.each([
  ['洛阳市偃师区人民政府', 10],
  ['二〇二六年', 5],
  ['《通知》（偃政〔2026〕7号）。', 5],
  ['GB/T 9704—2012，１２３ 😀', 0],
  ['㐀𠀀鿿', 3],
  ['', 0],
])('counts ideographs and nothing else in %j', (text, count) => {
  expect(countIdeographs(text)).toBe(count);
});
