import { defineRule } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { groundsOption, hasRoutingGround } from '../shared/routing-ground.ts';

/** 尊敬的王建国同志: a longer way of naming a person. */
const FORM_OF_ADDRESS = /^尊敬的|同志$/u;

export default defineRule({
  id: 'routing/no-personal-addressee',
  name: { zh: '向上级负责人个人报送', en: 'Addressed to a leader in person' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第十五条第五项')],
  messages: {
    person: {
      zh: '主送“{name}”是负责人个人；除上级机关负责人直接交办事项外，公文应主送上级机关',
      en: '"{name}" is a person; address the superior organ unless its leader assigned the matter',
    },
  },
  options: z.strictObject({ grounds: groundsOption }),
  check({ document, elements, options, report }) {
    const { documentType, direction, rawType } = document;
    const upward = direction === 'upward' || documentType === '请示' || documentType === '报告';
    // 建议提案答复、邀请函、贺信 are written to persons.
    if (!upward || documentType === '函' || rawType === '答复') return;
    if (hasRoutingGround(document, options.grounds)) return;
    for (const { kind, name, text, range } of elements.mainRecipients?.mentions ?? []) {
      const person = kind === 'person' || kind === 'organ-and-person' || FORM_OF_ADDRESS.test(name);
      if (!person || /(?:代表|委员)$/u.test(name)) continue;
      report('person', {
        at: range,
        data: { name: text },
        unsure: elements.mainRecipients?.confidence === 'low',
      });
    }
  },
});
