import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9-]+$/, '应为小写字母、数字和连字符');
const text = z.string().min(1, '不能为空');
const texts = z.array(text).default([]);
const ids = z.array(id).default([]);
const day = z.iso.date('应为日期，如 2021-01-01').nullable().default(null);
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)], '应为 0 至 4');

const SYSTEMS = [
  'party',
  'government',
  'npc',
  'cppcc',
  'supervision',
  'court',
  'procuratorate',
  'military',
  'mass',
] as const;
const TYPES = [
  'government',
  'committee',
  'npc',
  'cppcc',
  'department',
  'office',
  'coordination',
  'dispatched',
  'division',
  'institution',
  'enterprise',
] as const;
const system = z.enum(SYSTEMS, `应为 ${SYSTEMS.join('、')} 之一`);
const type = z.enum(TYPES, `应为 ${TYPES.join('、')} 之一`);

/** One value or a list of them. */
const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((value) => [value])]).default([]);

const organ = z.strictObject({
  id,
  name: text,
  shortNames: texts,
  aliases: texts,
  colloquial: texts,
  formerNames: z.array(z.strictObject({ name: text, validFrom: day, validTo: day })).default([]),
  level: level.nullable().default(null),
  system: system.nullable().default(null),
  type: type.nullable().default(null),
  parent: id.nullable().default(null),
  dualParents: ids,
  guideParents: ids,
  partyLead: id.nullable().default(null),
  authorizedBy: id.nullable().default(null),
  verticalManaged: z.boolean().default(false),
  localLiaison: ids,
  prefixes: texts,
  duties: texts,
  head: text.nullable().default(null),
  leaders: z.array(z.strictObject({ name: text, duties: texts })).default([]),
  rankNote: text.nullable().default(null),
  validFrom: day,
  validTo: day,
  status: z.enum(['已核', '待核'], '应为 已核 或 待核'),
  source: text,
});

const select = z.strictObject({
  type: oneOrMany(type),
  system: oneOrMany(system),
  level: level.nullable().default(null),
  parent: id.nullable().default(null),
});

const collective = z.strictObject({
  name: text,
  aliases: texts,
  open: z.boolean().default(false),
  select: select.nullable().default(null),
  members: texts,
  source: z.string().default(''),
});

/** The file of a directory of organs (organs.md 8). Keys that it does not name are errors. */
export const directorySchema = z.strictObject({
  version: z.literal(1, '应为 1'),
  scope: id,
  organs: z.array(organ).min(1, '至少要有一个机关'),
  collectives: z.array(collective).default([]),
  jointExceptions: z.array(z.tuple([id, id])).default([]),
});
