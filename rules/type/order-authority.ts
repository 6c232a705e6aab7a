import { defineRule, type ResolvedOrgan } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { issuerPlaces } from '../shared/issuer-places.ts';
import { ownBody } from '../shared/own-body.ts';

/** Orders that laws allow authorities on the spot: 禁火令, 封山令, 防汛令. */
const BY_LAW = /禁火|封山|防火|防汛|抗旱|防疫|疫情|禁猎|禁渔|应急/u;

export default defineRule({
  id: 'type/order-authority',
  name: { zh: '命令权限', en: 'Who may issue an order' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第八条第三项')],
  applies: { types: ['命令'] },
  messages: {
    authority: {
      zh: '“{issuer}”用了“命令（令）”；命令由法律规定有权的机关发布，请核对，一般用“决定”“通告”或“通知”',
      en: '"{issuer}" issues an order (命令); check its authority, or use 决定, 通告 or 通知',
    },
  },
  check({ document, elements, report }) {
    const [issuer] = document.issuers;
    if (!issuer || !lacksAuthority(issuer)) return;
    const lawful =
      issuer.type === 'coordination' ||
      BY_LAW.test(`${elements.title?.flat ?? ''}${ownBody(document)[0]?.text ?? ''}`);
    report('authority', {
      at: issuerPlaces(document)[0] ?? null,
      data: { issuer: issuer.name },
      ...(lawful ? { atMost: 'info' as const } : {}),
    });
  },
});

/** Departments and dispatched organs of a county or lower, and everything in a town. */
function lacksAuthority({ type, level, system }: ResolvedOrgan): boolean {
  if (level === null || level < 3 || system !== 'government') return false;
  return level === 4 || type === 'department' || type === 'dispatched' || type === 'coordination';
}
