import { defineRule } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';

const PAPER = ['特急', '加急'];
const TELEGRAM = ['特提', '特急', '加急', '平急'];

export default defineRule({
  id: 'security/urgency-invalid',
  name: { zh: '紧急程度写法', en: 'Urgency' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第九条第三项')],
  messages: {
    paper: {
      zh: '紧急程度标为“{value}”，紧急公文应标“特急”或“加急”',
      en: 'Urgency is "{value}"; urgent documents are 特急 or 加急',
    },
    telegram: {
      zh: '电报的紧急程度标为“{value}”，应标“特提”“特急”“加急”或“平急”',
      en: 'Urgency of the telegram is "{value}"; use 特提, 特急, 加急 or 平急',
    },
    handling: {
      zh: '“{value}”是办理等级，不是紧急程度，应写入“办理等级”；紧急公文另标“特急”或“加急”',
      en: '"{value}" is a handling level (办理等级), no urgency; urgent documents are 特急 or 加急',
    },
  },
  options: z.strictObject({
    handlingLevels: z.array(z.string()).default([]).describe('本地的办理等级名称，误作紧急程度时提示移动'),
  }),
  check({ document, elements, options, report }) {
    const { urgency } = elements;
    if (!urgency) return;
    const telegram = document.form === 'telegram' || document.declared.channel?.value === '电报';
    const { value } = urgency;
    if ((telegram ? TELEGRAM : PAPER).includes(value)) return;
    const problem = options.handlingLevels.includes(value) ? 'handling' : telegram ? 'telegram' : 'paper';
    report(problem, { at: urgency, data: { value } });
  },
});
