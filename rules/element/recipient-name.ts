import { defineRule, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { ownBody } from '../shared/own-body.ts';
import { passageRange } from '../shared/passage-range.ts';
import type { Recipient } from '../shared/recipient.ts';

/** 区里, 局里, 上级, 有关领导, 局党组和有关领导: nobody in writing. */
const SPOKEN =
  /^(?:[省市区县镇乡局厅委]里|上级(?:机关|部门|单位)?|领导)$|(?:有关|相关|各位|上级|党组|主要|部门|单位|[省市区县州旗镇乡局厅委])领导$/u;

export default defineRule({
  id: 'element/recipient-name',
  name: { zh: '机关名称不规范', en: 'Addressee not under its proper name' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第九条第八项'), clause('regulation', '第九条第十六项')],
  messages: {
    spoken: {
      zh: '“{name}”不是机关名称，应当使用机关全称、规范化简称或者同类型机关统称',
      en: '"{name}" is no name of an organ; use its full name, its standard short name or a collective name',
    },
    colloquial: {
      zh: '“{name}”是口语简称，应当使用全称“{full}”或者规范化简称',
      en: '"{name}" is a spoken form; use "{full}" or its standard short name',
    },
    expired: {
      zh: '“{name}”在成文日期时已不是该机关的名称，现为“{full}”',
      en: '"{name}" was no longer the name on that date; it is "{full}"',
    },
  },
  check({ document, elements, report }) {
    const line = elements.mainRecipients ? null : spokenLine(document);
    if (line) report('spoken', { at: line.range, data: { name: line.name }, element: 'mainRecipients' });
    const recipients = [elements.mainRecipients, elements.copyRecipients];
    for (const mention of recipients.flatMap((line) => line?.mentions ?? [])) {
      const problem = problemOf(mention);
      if (problem === null) continue;
      const full = mention.organ?.organ?.name ?? '';
      report(problem, {
        at: mention,
        data: { name: mention.text, full },
        // A directory entry that nobody has checked is trusted no more than a name.
        unsure: problem !== 'spoken' && mention.organ?.confidence !== 'directory',
        ...(full ? { expected: [full] } : {}),
      });
    }
  },
});

/** 局党组和有关领导： below the title: so far from a name that it is not read as the line of recipients. */
function spokenLine(document: OfficialDocument) {
  const [first] = ownBody(document);
  const [, name] = /^\s*([^，。；：、\s]{2,20})[：:]\s*$/u.exec(first?.match ?? '') ?? [];
  return first && name !== undefined && SPOKEN.test(name) ? { name, range: passageRange(first) } : null;
}

function problemOf({ text, organ }: Recipient): 'spoken' | 'colloquial' | 'expired' | null {
  if (SPOKEN.test(text)) return 'spoken';
  if (!organ?.organ) return null;
  if (organ.form === 'colloquial') return 'colloquial';
  return organ.expired ? 'expired' : null;
}
