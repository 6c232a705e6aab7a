import { data } from '../generated/data/font-kinds.ts';

/** Kinds that GB/T 9704—2012 names, and 其他 for fonts known to be none of them. */
export const FONT_KINDS = ['仿宋体', '小标宋体', '黑体', '楷体', '宋体'] as const;
export type FontKind = (typeof FONT_KINDS)[number] | '其他';

/** Fonts of an office's own, by their kind. */
export type OwnFonts = Readonly<Partial<Record<FontKind, readonly string[]>>>;

interface FontRow {
  readonly name?: string;
  readonly contains?: string;
  readonly kind: FontKind;
}

const ROWS = data as readonly FontRow[];
const NAMES = new Map(
  ROWS.flatMap(({ name, kind }) => (name === undefined ? [] : [[plain(name), kind] as const])),
);
const PARTS = ROWS.flatMap(({ contains, kind }) =>
  contains === undefined ? [] : [{ part: plain(contains), kind }],
);

/**
 * The kind of a font by its name (`data/font-kinds.yaml`); null where nothing says, which is never a fault.
 * @param own Names that the office adds.
 */
export function fontKind(name: string | null, own: OwnFonts = {}): FontKind | null {
  if (name === null) return null;
  const key = plain(name);
  const added = FONT_KINDS.find((kind) => own[kind]?.some((font) => plain(font) === key));
  return added ?? NAMES.get(key) ?? PARTS.find(({ part }) => key.includes(part))?.kind ?? null;
}

/** Word puts @ before fonts for vertical text. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[@\s_-]/gu, '');
}
