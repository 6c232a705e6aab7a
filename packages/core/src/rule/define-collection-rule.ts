import type { z } from 'zod';
import type { CollectionContext } from './collection-check.ts';
import { defineRule } from './define-rule.ts';
import type { Message } from './message.ts';
import type { Rule, RuleMeta } from './rule.ts';

/**
 * Defines a rule that only compares the documents of a run with each other; a single document gives no message. A rule
 * that also judges each document by itself is made with `defineRule` and its `collection`.
 * @throws {Error} as `defineRule`.
 */
export function defineCollectionRule<
  const Messages extends Readonly<Record<string, Message>>,
  Schema extends z.ZodType = z.ZodObject<Record<never, never>, z.core.$strict>,
>(
  definition: Omit<RuleMeta, 'messages' | 'options'> & {
    readonly messages: Messages;
    readonly options?: Schema;
    check(context: CollectionContext<z.output<Schema>, Extract<keyof Messages, string>>): void;
  },
): Rule {
  const { check, ...meta } = definition;
  return defineRule({ ...meta, check: () => {}, collection: { check } });
}
