import type { OfficialDocument } from '@gongwen/core';
import * as z from 'zod';

const GROUNDS = ['上级交办', '敏感绝密', '重大突发事件', '涉外'] as const;

/** The option `grounds`: values of 行文依据 in the front matter with which a rule is content (organs.md 7). */
export const groundsOption = z
  .array(z.enum(GROUNDS))
  .default(['上级交办'])
  .describe('认可的行文依据（front matter 的“行文依据”）');

/** Whether the document declares one of these grounds. */
export function hasRoutingGround({ declared }: OfficialDocument, grounds: readonly string[]): boolean {
  return declared.routingGround !== null && grounds.includes(declared.routingGround.value);
}
