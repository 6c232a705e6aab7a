import type { Review } from '@gongwen/report/review';
import { beforeAll, describe, expect, test } from 'vitest';
import { DRAFT, reviewFor } from '../test-support/review-for.ts';
import { chinese } from '../texts/index.ts';
import { countsOf, familiesOf, filterProblems, NO_FILTERS } from './filter-problems.ts';
import { groupProblems } from './group-problems.ts';
import { hostFix, hostPlace } from './host-place.ts';
import { placeName } from './place-name.ts';
import { stepThrough } from './step-through.ts';

let review: Review;
beforeAll(async () => {
  review = await reviewFor(DRAFT);
});

describe('筛选', () => {
  test('不筛选时按稿件次序列出全部问题', () => {
    const shown = filterProblems(review, NO_FILTERS);
    expect(shown.map(({ index }) => index)).toEqual(review.problems.map((_, index) => index));
    expect(shown.length).toBeGreaterThan(4);
  });

  test('隐去的级别不列出，各级别的处数不因筛选而变', () => {
    const { error, warning, info } = countsOf(review.problems);
    const shown = filterProblems(review, { ...NO_FILTERS, hidden: new Set(['error']) });
    expect(shown).toHaveLength(warning + info);
    expect(error).toBeGreaterThan(0);
  });

  test('按类别只列该类规则', () => {
    const [family, count] = familiesOf(review)[0] ?? ['', 0];
    const shown = filterProblems(review, { ...NO_FILTERS, family });
    expect(shown).toHaveLength(count);
    expect(shown.every(({ problem }) => problem.message.ruleId.startsWith(`${family}/`))).toBe(true);
  });

  test('搜索词都要出现，句子、原句、依据和规则名都算', () => {
    const found = (query: string) =>
      filterProblems(review, { ...NO_FILTERS, query }).map(({ problem }) => problem.message.actual);
    expect(found('布署')).toContain('布署');
    expect(found('部署 WORDING/typo')).toContain('布署');
    expect(found('第二十条第四项 6月31日')).toEqual(['2026年6月31日']);
    expect(found('布署 没有这个词')).toEqual([]);
  });
});

describe('分组', () => {
  test('按级别：错误在前，每处只在一组', () => {
    const groups = groupProblems(filterProblems(review, NO_FILTERS), 'severity', chinese.severities);
    expect(groups[0]).toMatchObject({ title: '错误', severity: 'error' });
    expect(groups.flatMap(({ problems }) => problems)).toHaveLength(review.problems.length);
  });

  test('按位置：按稿件次序，一级标题下的问题归入该标题', () => {
    const groups = groupProblems(filterProblems(review, NO_FILTERS), 'place', chinese.severities);
    const titles = groups.map(({ title }) => title);
    expect(titles).toContain('一、工作安排');
    expect(titles.indexOf('正文')).toBeLessThan(titles.indexOf('一、工作安排'));
    const own = groups.find(({ title }) => title === '一、工作安排')?.problems ?? [];
    expect(own.map(({ problem }) => problem.message.actual)).toContain('2026年6月31日');
  });

  test('位置写明要素和行', () => {
    const problem = review.problems.find(({ message }) => message.actual === '按装');
    expect(problem && placeName(problem, review, chinese.panel)).toBe('正文 · 第 5 行');
  });
});

describe('上一处、下一处', () => {
  test('到末尾后回到开头，反向亦然', () => {
    expect(stepThrough([4, 2, 7], 7, 1)).toBe(4);
    expect(stepThrough([4, 2, 7], 4, -1)).toBe(7);
    expect(stepThrough([4, 2, 7], 4, 1)).toBe(2);
  });

  test('没有选中或选中的已被筛去时，从一端开始', () => {
    expect(stepThrough([4, 2, 7], null, 1)).toBe(4);
    expect(stepThrough([4, 2, 7], 9, -1)).toBe(7);
    expect(stepThrough([], 1, 1)).toBeNull();
  });
});

describe('给宿主的位置', () => {
  test('段落的全文、编号长度、前面有几段相同、段内位置都在', () => {
    const text = '甲\n一、甲乙\n甲\n';
    expect(hostPlace({ text, labels: { 2: 2 } }, 4, 6)).toEqual({
      start: 4,
      end: 6,
      text: '甲乙',
      paragraph: { number: 2, text: '一、甲乙', label: 2, twins: 0, start: 2 },
    });
    expect(hostPlace({ text, labels: {} }, 7, 8).paragraph).toMatchObject({
      number: 3,
      text: '甲',
      twins: 1,
    });
    expect(hostPlace({ text: '\n\n甲', labels: {} }, 1, 1).paragraph).toMatchObject({ number: 2, twins: 1 });
  });

  test('修改带着检查时的原文', () => {
    const problem = review.problems.find(({ message }) => message.actual === '布署');
    const fix = problem === undefined ? null : hostFix(review, problem);
    expect(fix?.edits[0]).toMatchObject({ text: '布署', replacement: '部署' });
  });
});
