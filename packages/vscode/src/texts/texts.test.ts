import { expect, test } from 'vitest';
import { chinese } from './chinese.ts';
import { english } from './english.ts';

test('one of something is said in the singular', () => {
  const counts = { files: 1, errors: 1, warnings: 2, infos: 0, unreadable: 1 };
  expect(english.checkedWorkspace(counts)).toBe(
    '1 document checked: 1 error, 2 warnings, 0 infos; 1 could not be read.',
  );
  expect(chinese.checkedWorkspace(counts)).toBe(
    '检查了 1 份公文：错误 1 处，警告 2 处，提示 0 处；1 份无法读取。',
  );
});
