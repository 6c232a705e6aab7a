import * as z from 'zod';

const text = z.string().min(1);
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

const planEntry = z.strictObject({
  title: text,
  organ: orNull(text),
  /** 1 to 12. */
  month: orNull(z.int().min(1).max(12)),
});

const archiveEntry = z.strictObject({
  title: text,
  /** 发文字号 as written. */
  number: orNull(text),
  status: z.enum(['现行', '废止']).default('现行'),
  repealedOn: orNull(z.iso.date()),
  /** What took its place, as it is to be cited. */
  replacedBy: orNull(text),
  /** Other names under which it may be cited. */
  aliases: z.array(text).default([]),
  /** Its text, for finding documents that say the same again. */
  text: orNull(text),
});

/** `plan`: the year's plan of documents to be issued. */
export const planSchema = z.array(planEntry);

/**
 * `archive`: documents in force and repealed ones, a list or `{complete, documents}`. Only a complete archive lets a
 * rule say that a document is not in it.
 */
export const archiveSchema = z
  .union([
    z.array(archiveEntry),
    z.strictObject({ complete: z.boolean().default(false), documents: z.array(archiveEntry) }),
  ])
  .transform((written) => (Array.isArray(written) ? { complete: false, documents: written } : written));

/** `briefings`: the briefings (简报) that may be sent. */
export const briefingsSchema = z.array(z.strictObject({ organ: text, name: text }));

/** `holidays`: days off that fall on working days (法定节假日), and days at weekends that are worked (调休). */
export const holidaysSchema = z.strictObject({
  off: z.array(z.iso.date()).default([]),
  work: z.array(z.iso.date()).default([]),
});

/** The lists of an office, by their keys in `gongwen.yaml`. */
export const OFFICE_LISTS = {
  plan: planSchema,
  archive: archiveSchema,
  briefings: briefingsSchema,
  holidays: holidaysSchema,
} as const;

/** Keys of `gongwen.yaml` under which lists stand. */
export type OfficeListKey = keyof typeof OFFICE_LISTS;

/** In `gongwen.yaml` a list stands inline, or is the path of a YAML file that holds it. */
export const listOrPath = <Key extends OfficeListKey>(key: Key) =>
  z.union([text, OFFICE_LISTS[key]]).optional();

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A document of the year's issuing plan (`plan:`). */
export type PlanEntry = DeepReadonly<z.output<typeof planEntry>>;
/** A document issued earlier (`archive:`). */
export type ArchiveEntry = DeepReadonly<z.output<typeof archiveEntry>>;
/** The register of documents issued (`archive:`). */
export type Archive = DeepReadonly<z.output<typeof archiveSchema>>;
/** An issue of a briefing of the office (`briefings:`). */
export type Briefing = DeepReadonly<z.output<typeof briefingsSchema>>[number];
/** Holidays and working days moved to weekends (`holidays:`). */
export type Holidays = DeepReadonly<z.output<typeof holidaysSchema>>;

/** The lists as rules see them; null where the configuration has none. */
export interface OfficeLists {
  readonly plan: readonly PlanEntry[] | null;
  readonly archive: Archive | null;
  readonly briefings: readonly Briefing[] | null;
  readonly holidays: Holidays | null;
}
