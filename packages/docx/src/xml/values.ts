const POINTS_PER_UNIT: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};

/** A number with the unit of a universal measure (strict files: `21cm`). */
const MEASURE = /^\s*(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)\s*$/;

/** Points of a measure whose bare number counts `perPoint` to the point; undefined when it is no measure. */
export function measure(value: string | undefined, perPoint: number): number | undefined {
  if (value === undefined) return undefined;
  const bare = value === '' ? Number.NaN : Number(value);
  if (Number.isFinite(bare)) return bare / perPoint;
  const match = MEASURE.exec(value);
  return match === null ? undefined : Number(match[1]) * (POINTS_PER_UNIT[match[2] ?? ''] ?? 1);
}

/** Points of a measure in twips. */
export function twips(value: string | undefined): number | undefined {
  return measure(value, 20);
}

/** Points of a measure in half-points (`w:sz`, `w:position`). */
export function halfPoints(value: string | undefined): number | undefined {
  return measure(value, 2);
}

/** Points of a measure in English metric units (DrawingML). */
export function emu(value: string | undefined): number | null {
  return measure(value, 12700) ?? null;
}

/** A whole number; undefined when it is none. */
export function integer(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) ? undefined : number;
}

/** An on/off property (ISO/IEC 29500-1, 17.17.4): present without a value means on. */
export function onOff(value: string | undefined): boolean {
  return value === undefined || value === '1' || value === 'true' || value === 'on';
}
