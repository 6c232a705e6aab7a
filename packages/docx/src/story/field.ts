/** A field (ISO/IEC 29500-1, 17.16) whose end has not come yet. */
export interface Field {
  instruction: string;
  phase: 'instruction' | 'result';
}

/** What a field makes of the text of its result. */
export type FieldKind = 'page' | 'link' | 'other';

const PAGE_FIELDS = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);

export function fieldKind(instruction: string): FieldKind {
  const name = /^\s*(\S+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
  if (PAGE_FIELDS.has(name)) return 'page';
  return name === 'HYPERLINK' ? 'link' : 'other';
}

/** The kind of text under nested fields: null when there is none, `skip` inside an instruction. */
export function textUnderFields(fields: readonly Field[]): FieldKind | 'skip' | null {
  let kind: FieldKind | null = null;
  for (const field of fields) {
    if (field.phase === 'instruction') return 'skip';
    const inner = fieldKind(field.instruction);
    if (kind === null || inner === 'page' || kind === 'link') kind = inner;
  }
  return kind;
}
