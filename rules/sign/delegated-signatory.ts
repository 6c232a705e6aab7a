import { defineRule } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { headSigns } from '../shared/head-signs.ts';
import { isHomeGovernment } from '../shared/is-home-government.ts';
import { isToBeSigned } from '../shared/is-to-be-signed.ts';

export default defineRule({
  id: 'sign/delegated-signatory',
  name: { zh: '未按分工签发', en: 'Signed outside the division of work' },
  severity: 'off',
  strength: 'must',
  basis: [clause('yanshi', '第六十条第一款'), clause('yanshi', '第七条第二款')],
  messages: {
    unknown: {
      zh: '签发人“{name}”不在配置的区政府领导同志名单内，以区政府、区政府办名义制发的公文由区政府领导同志按分工签发',
      en: '"{name}" is none of the configured leaders of the government',
    },
    duties: {
      zh: '签发人“{name}”的分工（{duties}）未含主题“{topic}”，请核对是否互补代签',
      en: 'The duties of "{name}" ({duties}) do not include "{topic}"; check whether another signs',
    },
  },
  options: z.strictObject({
    leaders: z
      .array(z.strictObject({ name: z.string(), duties: z.array(z.string()).default([]) }))
      .default([])
      .describe('政府领导同志姓名和分工；不写时用配置的 signatories.leaders'),
  }),
  check({ document, elements, options, settings, report }) {
    const { head = null, acting = null } = settings.signatories ?? {};
    const leaders = options.leaders.length > 0 ? options.leaders : (settings.signatories?.leaders ?? []);
    const [signatory] = elements.signatory?.names ?? [];
    if (!signatory || leaders.length === 0 || !isToBeSigned(document)) return;
    if (!isHomeGovernment(document) || headSigns(document) || document.documentType === '纪要') return;
    const name = signatory.text;
    if (name === head || name === acting) return;
    const leader = leaders.find((candidate) => candidate.name === name);
    if (!leader) {
      report('unknown', { at: signatory, data: { name } });
      return;
    }
    const topic = document.declared.topic?.value ?? null;
    if (topic === null || leader.duties.length === 0) return;
    if (leader.duties.some((duty) => duty.includes(topic) || topic.includes(duty))) return;
    report('duties', { at: signatory, data: { name, duties: leader.duties, topic } });
  },
});
