import { describe, expect, it } from 'vitest';
import { data } from '../generated/data/wrong-forms.ts';
import { createWrongFormFinder } from './wrong-form-finder.ts';

const SOURCE = '部署 0步 1暑\n体制机制 1智致 2=机智、机质\n监督管理 0坚 2=官吏\n';
const find = createWrongFormFinder(SOURCE);
const shown = (text: string) => find(text).map(({ start, end, wrong, right }) => [start, end, wrong, right]);

describe('wrong forms', () => {
  it('are found where one character stands for another, first or last', () => {
    expect(shown('要步署、部暑工作')).toEqual([
      [1, 3, '步署', '部署'],
      [4, 6, '部暑', '部署'],
    ]);
  });
  it('are found where one word stands for another', () => {
    expect(shown('完善体制机智，坚督管理和监督官吏。')).toEqual([
      [2, 6, '体制机智', '体制机制'],
      [7, 11, '坚督管理', '监督管理'],
      [12, 16, '监督官吏', '监督管理'],
    ]);
  });
  it('are not what is right, nor parts of them at either end of a text', () => {
    for (const text of ['部署体制机制、监督管理', '步', '署', '智机制', '体智', '步步', '机智', '']) {
      expect([text, shown(text)]).toEqual([text, []]);
    }
  });
});

describe('the list of wrong forms of official writing', () => {
  const { forms } = data as { readonly forms: string };
  const lines = forms.trim().split('\n');
  const rows = lines.map((line) => line.split(' '));
  const all = createWrongFormFinder(forms);

  it('blames none of its own right forms', () => {
    const rights = rows.map(([right = '']) => right);
    expect(rights.length).toBeGreaterThan(5_000);
    expect(rights.filter((right) => all(right).length > 0)).toEqual([]);
  });
  it('finds every form that it lists', () => {
    const missed = rows.flatMap(([right = '', ...slots]) =>
      slots.flatMap((slot) => {
        const at = Number.parseInt(slot, 10);
        const written = slot.slice(String(at).length);
        const parts = written.startsWith('=') ? written.slice(1).split('、') : [...written];
        return parts
          .map((part) => right.slice(0, at) + part + right.slice(at + part.length))
          .filter((wrong) => !all(wrong).some((form) => form.wrong === wrong && form.right === right));
      }),
    );
    expect(missed).toEqual([]);
  });
  it('gives each wrong form one right form', () => {
    expect(new Set(rows.map(([right]) => right)).size).toBe(rows.length);
  });
});
