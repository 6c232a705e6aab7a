import { defineRule, type Fix, type OfficialDocument } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import type { Recipient } from '../shared/recipient.ts';
import { relationTo } from '../shared/relation-to.ts';
import { titleWord } from '../shared/title-word.ts';

export default defineRule({
  id: 'routing/peer-use-letter',
  name: { zh: '不相隶属机关误用请示报告', en: 'Request or report to an organ not in line' },
  severity: 'error',
  strength: 'must',
  basis: [
    clause('regulation', '第八条第十项'),
    clause('regulation', '第八条第十一项'),
    clause('regulation', '第八条第十四项'),
  ],
  applies: { types: ['请示', '报告'] },
  fixes: 'suggested',
  messages: {
    peer: {
      zh: '“{recipient}”与发文机关{relation}，不用“{type}”，商洽、询问、请求批准用“函”',
      en: '"{recipient}" is not a superior of the issuer; use 函 (letter), not {type}',
    },
  },
  check({ document, elements, report }) {
    const recipients = elements.mainRecipients?.mentions ?? [];
    const relations = recipients.map((recipient) => relationTo(document, recipient));
    const [first] = relations;
    const [to] = recipients;
    if (!first || !to || !relations.every(({ kind }) => kind === 'same-level' || kind === 'unrelated'))
      return;
    // 人大 and 政协 hear reports of the organs of their level without being in line.
    if (recipients.some(isAssembly)) return;
    const type = document.documentType ?? '';
    report('peer', {
      at: to,
      data: { recipient: to.text, type, relation: first.kind === 'same-level' ? '同级' : '不相隶属' },
      unsure: relations.some(({ confidence }) => confidence === 'name'),
      expected: ['函'],
      fix: letterInTitle(document, type),
    });
  },
});

function isAssembly({ organ }: Recipient): boolean {
  return organ?.system === 'npc' || organ?.system === 'cppcc';
}

function letterInTitle(document: OfficialDocument, type: string): Fix | null {
  const range = titleWord(document, type);
  if (!range || range.end - range.start !== type.length) return null;
  return { safe: false, edits: [{ range, text: '函' }] };
}
