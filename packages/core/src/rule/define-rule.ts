import * as z from 'zod';
import type { CollectionCheck } from './collection-check.ts';
import type { Message } from './message.ts';
import type { Rule, RuleContext, RuleMeta } from './rule.ts';

const NO_OPTIONS = z.strictObject({});

/**
 * Defines a rule. Types tie the message ids of `report` to `messages`, and `options` to their schema.
 * @throws {Error} when the id is not `family/name` or a message has no basis to cite.
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
