import * as z from 'zod';
import { basisSchema } from './basis-schema.ts';
import { intakeSchema, profileIntakeSchema } from './intake-schema.ts';
import { listOrPath } from './office-lists.ts';

const level = z.enum(['off', 'info', 'warning', 'error']);
const ruleSetting = z.union([level, z.tuple([level]), z.tuple([level, z.record(z.string(), z.unknown())])]);
const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);

const leader = z.strictObject({ name: z.string(), duties: z.array(z.string()).default([]) });
const signatories = z.strictObject({
  head: z.string().nullable().default(null),
  acting: z.string().nullable().default(null),
  leaders: z.array(leader).default([]),
});
const term = z.strictObject({
  wrong: z.string().min(1),
  right: z.string().min(1),
  source: z.string().default(''),
});
const rules = z.record(z.string(), ruleSetting);

/** `gongwen.yaml`, see the contracts: what a user may write, before names are looked up. */
export const configSchema = z.strictObject({
  extends: names.optional(),
  organ: z.string().optional(),
  organs: z.string().optional(),
  rules: rules.optional(),
  overrides: z.array(z.strictObject({ files: names, rules })).optional(),
  ignore: names.optional(),
  terms: z.array(term).optional(),
  plan: listOrPath('plan'),
  archive: listOrPath('archive'),
  briefings: listOrPath('briefings'),
  holidays: listOrPath('holidays'),
  signatories: signatories.optional(),
  intake: intakeSchema.optional(),
});

/** `gongwen.yaml` once it is parsed; the lists that it names by path are read later. */
export type Config = z.output<typeof configSchema>;

/** A profile: the same, with a name, a title and the clauses its own regulation adds. */
export const profileSchema = z.strictObject({
  name: z.string(),
  title: z.string(),
  description: z.string().optional(),
  extends: z.string().nullable().default(null),
  /** Name of a directory that ships with the rules. */
  organs: z.string().nullable().default(null),
  rules: rules.default({}),
  basis: z.record(z.string(), z.array(basisSchema)).default({}),
  signatories: signatories.optional(),
  intake: profileIntakeSchema.optional(),
});

/** A profile once it is parsed, see `profileSchema`. */
export type Profile = z.output<typeof profileSchema>;
