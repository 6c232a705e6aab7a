import type { Line, LinePart, OfficialDocument, SectionLayout } from '@gongwen/core';

/** A section of the .docx that holds text. */
export interface SetSection {
  readonly layout: SectionLayout;
  /** Its lines with text. */
  readonly lines: readonly Line[];
  /** Holds text of the document itself, not of attachments or issued texts alone. */
  readonly own: boolean;
}

const OTHERS: ReadonlySet<LinePart | undefined> = new Set(['attachment', 'issuedText', 'blank', 'imprint']);

/** The sections of a .docx with their lines; sections without text are left out. */
export function setSections({ draft, lines, parts }: OfficialDocument): readonly SetSection[] {
  const sections = draft.data.layout?.sections ?? [];
  return sections.flatMap((layout, index) => {
    const inside = lines.filter(
      ({ paragraph, from, to }) => to > from && (paragraph.data.layout?.section ?? 0) === index,
    );
    if (inside.length === 0) return [];
    return [{ layout, lines: inside, own: inside.some((line) => !OTHERS.has(parts[line.index])) }];
  });
}
