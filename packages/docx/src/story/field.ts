/** A field (ISO/IEC 29500-1, 17.16) whose end has not come yet. */
export interface Field {
  instruction: string;
  phase: 'instruction' | 'result';
  /** What the fields around it make of text. */
  readonly around: FieldKind | 'skip' | null;
}

/** What a field makes of the text of its result. */
export type FieldKind = 'page' | 'link' | 'other';

const PAGE_FIELDS = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);

export function fieldKind(instruction: string): FieldKind {
  const name = /^\s*(\S+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
  if (PAGE_FIELDS.has(name)) return 'page';
  return name === 'HYPERLINK' ? 'link' : 'other';
}

/** Begins a field inside those that are open. */
export function openField(fields: Field[], instruction: string, phase: Field['phase']): void {
  fields.push({ instruction, phase, around: textUnderFields(fields) });
}

/** The kind of text under nested fields: null when there is none, `skip` inside an instruction. */
export function textUnderFields(fields: readonly Field[]): FieldKind | 'skip' | null {
  const field = fields.at(-1);
  if (field === undefined) return null;
  const { around } = field;
  if (field.phase === 'instruction' || around === 'skip') return 'skip';
  const own = fieldKind(field.instruction);
  return around === null || own === 'page' || around === 'link' ? own : around;
}
