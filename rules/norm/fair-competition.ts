import { type Basis, defineRule, type OfficialDocument } from '@gongwen/core';
import { hasApproval } from '../shared/approval.ts';
import { declaresKind } from '../shared/declares-kind.ts';
import { ownText } from '../shared/own-text.ts';

const clauseOf = (clause: string): Basis => ({
  regulation: '公平竞争审查条例',
  clause,
  number: '国务院令第783号',
  effective: '2024-08-01',
});
/** Words of the business of others in the market, by kind. */
const MARKET: readonly RegExp[] = [
  /市场主体|经营主体|经营者/u,
  /招标|投标/u,
  /采购/u,
  /补贴|补助|奖补|奖励|优惠/u,
  /准入|退出/u,
  /资质|资格/u,
];
const ENOUGH = 2;

export default defineRule({
  id: 'norm/fair-competition',
  name: { zh: '未经公平竞争审查', en: 'No review of fair competition' },
  severity: 'info',
  strength: 'must',
  basis: [clauseOf('第二条'), clauseOf('第十三条'), clauseOf('第十四条'), clauseOf('第十八条')],
  messages: {
    missing: {
      zh: '内容涉及经营者经济活动（{words}），“批准”中未见公平竞争审查；不涉及的，可在“批准”中注明',
      en: 'The text touches economic activity ({words}); no review of fair competition is noted',
    },
  },
  check({ document, report }) {
    if (!declaresKind(document, '规范性文件', '政策措施', '政策性文件')) return;
    const words = marketWords(document);
    if (words.length < ENOUGH || hasApproval(document, /公平竞争/u)) return;
    report('missing', {
      at: document.declared.approvals ?? document.declared.kind,
      data: { words: words.join('') },
      actual: null,
    });
  },
});

function marketWords(document: OfficialDocument): readonly string[] {
  const texts = ownText(document).map(({ text }) => text);
  return MARKET.flatMap((kind) => {
    for (const text of texts) {
      const [word] = kind.exec(text) ?? [];
      if (word !== undefined) return [`“${word}”`];
    }
    return [];
  });
}
