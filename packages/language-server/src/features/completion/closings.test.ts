import { expect, it } from 'vitest';
import { draftState } from '../test-support/draft-state.ts';
import { CLOSINGS } from './closings.ts';

const OF_CLOSINGS = ['structure/closing-match', 'structure/request-closing', 'type/report-smuggles-request'];

it.each(CLOSINGS)('no rule finds fault with “$text” in a $type', ({ type, text }) => {
  const upward = type === '请示' || type === '报告' || type === '意见';
  const draft = [
    `---\n文种: ${type}\n方向: ${upward ? '上行' : '下行'}\n---`,
    `# 洛阳市偃师区教育局关于校舍维修的${type}`,
    '洛阳市偃师区人民政府：',
    '现将有关情况说明如下。',
    text,
  ].join('\n\n');
  const found = draftState(draft).checked.messages.map(({ ruleId }) => ruleId);
  expect(found.filter((id) => OF_CLOSINGS.includes(id))).toEqual([]);
});
