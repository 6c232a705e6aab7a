import { describe, expect, it } from 'vitest';
import { compareOrgans } from './compare-organs.ts';
import { directories } from './directories.ts';

const none = { directory: null, date: null };
const yanshi = { directory: directories.get('yanshi') ?? null, date: null };

describe('compareOrgans', () => {
  it.each([
    ['洛阳市偃师区教育局', '洛阳市偃师区 教育局'],
    ['中共洛阳市委员会', '洛阳市委员会'],
    ['偃师区教育局', '洛阳市偃师区教育局'],
  ])('takes %s and %s for one organ', (a, b) => {
    expect(compareOrgans(a, b, none)).toBe('same');
  });

  it.each([
    ['洛阳市偃师区人力资源和社会保障局', '偃师区人社局'],
    ['洛阳市偃师区应急管理局', '偃师区应急局'],
  ])('does not judge %s and %s, where one may be short for the other', (a, b) => {
    expect(compareOrgans(a, b, none)).toBe('unknown');
  });

  it.each([
    ['洛阳市偃师区教育局', '洛阳市偃师区教育体育局'],
    ['洛阳市偃师区教育局', '洛阳市偃师区财政局'],
    ['洛阳市偃师区人民政府', '洛阳市偃师区人民政府办公室'],
  ])('finds %s and %s unlike by their names alone', (a, b) => {
    expect(compareOrgans(a, b, none)).toBe('unlike');
  });

  it('finds two organs of the directory different', () => {
    expect(compareOrgans('洛阳市偃师区人民政府', '洛阳市偃师区人民政府办公室', yanshi)).toBe('different');
  });
});
