import * as z from 'zod';
import { basisSchema } from './basis-schema.ts';

const text = z.string().min(1);
const oneOrMore = z.union([text.transform((one) => [one]), z.array(text).min(1)]);
const severity = z.enum(['error', 'warning', 'info']);

const part = z.strictObject({
  /** What it is called in receipts: 解读方案. */
  name: text,
  /** `draft`: what is to be issued; `cover`: what it is sent with; `attachment`: of one of the two; `paper`: the rest. */
  role: z.enum(['draft', 'cover', 'attachment', 'paper']).default('paper'),
  /** Words by which a file name or title says that it is this part. */
  words: z.array(text).min(1),
});

const requirement = z.strictObject({
  part: text,
  /** Only for drafts of these kinds (类别); left out, for all. */
  kinds: oneOrMore.default([]),
  /** Only when this rule reports something in a draft. */
  rule: text.nullable().default(null),
  severity: severity.default('error'),
  basis: z.array(basisSchema).default([]),
});

const handling = z.strictObject({
  /** Days for each level, by its name. */
  levels: z.record(text, z.int().positive()),
  /** The level of a submission that names none. */
  default: text,
  /** What the days are: 天, each day of the calendar; or 工作日. */
  unit: z.enum(['天', '工作日']).default('天'),
  /** Types (文种) that the clause speaks of; for others the days are counted by analogy. */
  types: z.array(text).default([]),
  basis: z.array(basisSchema).default([]),
});

const reply = z.strictObject({
  workingDays: z.int().positive(),
  basis: z.array(basisSchema).default([]),
});

const shared = {
  parts: z.array(part).optional(),
  requirements: z.array(requirement).optional(),
  handling: handling.optional(),
  reply: reply.optional(),
};

/** `intake` of a profile: what a submission (送审件) must bring, and by when it is answered. */
export const profileIntakeSchema = z.strictObject({
  ...shared,
  /** Kinds (类别) that a draft can be of. */
  kinds: z.array(text).optional(),
  /** Types of drafts whose kind is asked for where the draft does not say. */
  kindsAskedOf: z.array(text).optional(),
  /** Endings of files that are known and only kept. */
  formats: z.array(text).optional(),
  /** Clauses on attachments that are missing, or not named. */
  attachments: z.strictObject({ missing: z.array(basisSchema), unnamed: z.array(basisSchema) }).optional(),
});

/** `intake` of `gongwen.yaml`: the office's own parts and requirements, added to the profile's; its register. */
export const intakeSchema = z.strictObject({
  ...shared,
  /** Path of the register, relative to the configuration. */
  register: text.optional(),
});

/** A part that a submission is made of, and how it is told from the others. */
export type IntakePart = Readonly<z.output<typeof part>>;
/** A part that a submission must bring, and when. */
export type IntakeRequirement = Readonly<z.output<typeof requirement>>;
/** How soon a submission of one level is to be handled. */
export type IntakeHandling = Readonly<z.output<typeof handling>>;
/** How soon an organ that was asked is to answer. */
export type IntakeReply = Readonly<z.output<typeof reply>>;
/** `intake:` of a profile once it is parsed. */
export type ProfileIntake = z.output<typeof profileIntakeSchema>;
/** `intake:` of `gongwen.yaml` once it is parsed. */
export type ConfigIntake = z.output<typeof intakeSchema>;
