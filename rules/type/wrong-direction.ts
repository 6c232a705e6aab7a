import { type DocumentType, defineRule, type Relation } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { relationTo } from '../shared/relation-to.ts';

type Way = 'up' | 'across' | 'down';

const WAYS: Readonly<Record<Relation['kind'], Way | null>> = {
  superior: 'up',
  dual: 'up',
  'party-lead': 'up',
  guide: 'up',
  'same-level': 'across',
  unrelated: 'across',
  subordinate: 'down',
  guided: 'down',
  'dept-to-lower': 'down',
  unknown: null,
};

/** 文种, the ways that it does not go, and what goes there. 请示 and 报告 across: routing/peer-use-letter. */
const WRONG: readonly {
  readonly types: readonly DocumentType[];
  readonly way: Way;
  readonly instead: readonly string[];
}[] = [
  { types: ['请示', '报告'], way: 'down', instead: ['通知', '函'] },
  { types: ['批复'], way: 'up', instead: ['报告', '请示'] },
  { types: ['批复'], way: 'across', instead: ['函'] },
  { types: ['通知', '命令', '决定', '通报'], way: 'up', instead: ['报告', '请示'] },
];
const NAMES: Readonly<Record<Way, string>> = {
  up: '上级机关',
  across: '同级或不相隶属机关',
  down: '下级机关',
};

export default defineRule({
  id: 'type/wrong-direction',
  name: { zh: '文种与方向冲突', en: 'Type against direction' },
  severity: 'error',
  strength: 'must',
  basis: [
    clause('regulation', '第八条第三项'),
    clause('regulation', '第八条第八项'),
    clause('regulation', '第八条第十项'),
    clause('regulation', '第八条第十一项'),
    clause('regulation', '第八条第十二项'),
  ],
  applies: { types: ['请示', '报告', '批复', '通知', '命令', '决定', '通报'] },
  messages: {
    direction: {
      zh: '主送的“{recipient}”是{way}，不用“{type}”，可用“{instead}”',
      en: '"{recipient}" is no recipient of a {type}; use {instead}',
    },
  },
  check({ document, elements, report }) {
    const recipients = elements.mainRecipients?.mentions ?? [];
    const relations = recipients.map((recipient) => relationTo(document, recipient));
    const [to] = recipients;
    const [first] = relations;
    const way = first ? WAYS[first.kind] : null;
    if (!to || way === null || !relations.every(({ kind }) => WAYS[kind] === way)) return;
    // The title is what the recipient reads, whatever the front matter says.
    const documentType = elements.title?.type ?? document.documentType;
    const row = WRONG.find(
      (entry) => entry.way === way && documentType !== null && entry.types.includes(documentType),
    );
    // 国务院办公厅 answers ministries, its peers, for 国务院.
    if (!row || (way === 'across' && document.issuers[0]?.type === 'office')) return;
    report('direction', {
      at: to,
      data: {
        recipient: to.text,
        way: NAMES[way],
        type: documentType ?? '',
        instead: row.instead.join('”或“'),
      },
      expected: row.instead,
      unsure: relations.some(({ confidence }) => confidence === 'name'),
    });
  },
});
