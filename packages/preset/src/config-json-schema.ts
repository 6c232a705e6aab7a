import { configSchema, type Rule } from '@gongwen/core';
import { rules } from '@gongwen/rules';
import * as z from 'zod';

type JsonSchema = Readonly<Record<string, unknown>>;

const LEVELS = ['off', 'info', 'warning', 'error'];

/** JSON schema (draft 2020-12) of `gongwen.yaml`, with every rule and its options, for editors. */
export function configJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(configSchema, { io: 'input' }) as { properties: Record<string, unknown> };
  const byRule = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
  };
  const overrides = {
    type: 'array',
    items: {
      type: 'object',
      required: ['files', 'rules'],
      additionalProperties: false,
      properties: {
        files: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
        rules: { $ref: '#/properties/rules' },
      },
    },
  };
  return {
    ...schema,
    title: 'gongwen.yaml',
    properties: { ...schema.properties, rules: byRule, overrides },
  };
}

function settingOf(rule: Rule): JsonSchema {
  const { $schema: _schema, ...options } = z.toJSONSchema(rule.options, { io: 'input' }) as Record<
    string,
    unknown
  >;
  const level = { enum: LEVELS };
  return {
    description: `${rule.name.zh} — ${rule.name.en}`,
    anyOf: [level, { type: 'array', prefixItems: [level, options], minItems: 1, maxItems: 2 }],
  };
}
