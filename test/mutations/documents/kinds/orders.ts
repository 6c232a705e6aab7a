import { ORDERS, type Order } from '../scenes/orders.ts';
import type { Specimen } from '../specimen.ts';

/** 命令 of a government: its mark and number stand for a title. */
const order = ({ government, number, signature, date, body }: Order): string => `---
文种: 命令
形式: order
发文机关: ${government}
发文机关标志: ${government}令
发文字号: ${number}
署名: ${signature}
成文日期: ${date}
公开属性: 主动公开
---
${body.join('\n\n')}
`;

export const orders: readonly Specimen<Order>[] = ORDERS.map((scene) => ({
  name: `order-${scene.id}`,
  draft: () => order(scene),
  docx: {},
  change: null,
  profiles: null,
  scene,
}));
