import * as z from 'zod';
import type { CollectionCheck } from './collection-check.ts';
import type { Message } from './message.ts';
import type { Rule, RuleContext, RuleMeta } from './rule.ts';

const NO_OPTIONS = z.strictObject({});

/**
 * Defines a rule. Types tie the message ids of `report` to `messages`, and `options` to their schema.
 * @throws {Error} when the id is not `family/name` or a message has no basis to cite.
 *
 * @example A rule of an office's own, beside those that ship.
 * ```ts
 * import { defineRule, lint } from '@gongwen/core';
 * import { createPreset, rules } from '@gongwen/preset';
 * import * as z from 'zod';
 *
 * const shortTitle = defineRule({
 *   id: 'office/short-title',
 *   name: { zh: '标题字数', en: 'Length of the title' },
 *   severity: 'warning',
 *   strength: 'practice',
 *   basis: [{ regulation: '本单位公文处理办法', clause: '第五条' }],
 *   options: z.strictObject({ max: z.number().default(10) }),
 *   messages: { long: { zh: '标题有{count}字，不宜超过{max}字', en: 'The title has {count} characters, more than {max}' } },
 *   check({ elements, options: { max }, report }) {
 *     const count = elements.title?.text.length ?? 0;
 *     if (elements.title && count > max) report('long', { at: elements.title, data: { count, max } });
 *   },
 * });
 *
 * const options = createPreset().lintOptions('notice.md');
 * const own = { severity: shortTitle.severity, options: { max: 10 }, basis: [] } as const;
 * const config = { ...options.config, rules: new Map([...options.config.rules, [shortTitle.id, own]]) };
 * const value = '# 甲局关于做好汛期值班值守的通知\n\n各单位：\n\n请落实。\n';
 * const result = await lint({ path: 'notice.md', value }, { ...options, rules: [...rules, shortTitle], config });
 * if (result.status === 'checked')
 *   console.log(result.messages.find(({ ruleId }) => ruleId === shortTitle.id)?.reason);
 * // → 标题有15字，不宜超过10字
 * ```
 */
export function defineRule<
  const Messages extends Readonly<Record<string, Message>>,
  Schema extends z.ZodType = typeof NO_OPTIONS,
>(
  definition: Omit<RuleMeta, 'messages' | 'options'> & {
    readonly messages: Messages;
    readonly options?: Schema;
    check(context: RuleContext<z.output<Schema>, Extract<keyof Messages, string>>): void;
    readonly collection?: CollectionCheck<z.output<Schema>, Extract<keyof Messages, string>>;
  },
): Rule {
  const { check, collection = null, ...meta } = definition;
  if (!/^[a-z]+\/[a-z0-9-]+$/u.test(meta.id)) throw new Error(`rule id "${meta.id}" is not family/name`);
  if (meta.basis.length === 0) throw new Error(`rule ${meta.id} names no basis`);
  return { ...meta, options: meta.options ?? NO_OPTIONS, check, collection };
}
