import { type DocGrid, defineRule, type LayoutEdit, type Passage, type SectionLayout } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { isOfficial } from '../shared/is-official.ts';
import { passageRange } from '../shared/passage-range.ts';
import { setBody } from '../shared/set-body.ts';
import { setText } from '../shared/set-text.ts';

const LINES = 22;
const CHARACTERS = 28;
/** How many lines or characters may be more or fewer before anything is said. */
const TOLERANCE = 3;

export default defineRule({
  id: 'layout/grid',
  name: { zh: '每面22行每行28字', en: '22 lines of 28 characters' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('layout', '5.2.3')],
  needs: ['layout'],
  messages: {
    lines: {
      zh: '正文行距{pitch}磅，每面约{lines}行，一般每面排22行（行距约28.95磅）',
      en: 'Lines are {pitch} pt apart, about {lines} on a page; 22 are usual (about 28.95 pt)',
    },
    characters: {
      zh: '正文每字占{cell}磅，每行约{characters}字，一般每行排28个字',
      en: 'A character takes {cell} pt, about {characters} on a line; 28 are usual',
    },
  },
  check({ document, facts, report }) {
    if (!isOfficial(document)) return;
    const sections = document.draft.data.layout?.sections ?? [];
    const pitches: Measured[] = [];
    const cells: Measured[] = [];
    for (const passage of setBody(document)) {
      const { paragraph } = passage.lines[0] ?? {};
      const section = sections[paragraph?.data.layout?.section ?? 0];
      if (paragraph === undefined || section === undefined || section.width > section.height) continue;
      for (const pitch of facts.shapeOf(paragraph)?.lines ?? [])
        pitches.push({ value: pitch, weight: 1, passage, section });
      const snaps = paragraph.data.layout?.snapToGrid ?? true;
      for (const { layout, characters } of setText(passage, passageRange(passage))) {
        const value = layout.size * layout.scale + layout.spacing + (snaps ? spaceOf(section.grid) : 0);
        cells.push({ value, weight: characters, passage, section });
      }
    }
    const pitch = usual(pitches);
    if (pitch) {
      const { height, marginTop, marginBottom } = pitch.section;
      const lines = Math.floor((height - marginTop - marginBottom) / pitch.value + 0.02);
      const data = { pitch: Math.round(pitch.value * 100) / 100, lines };
      if (Math.abs(lines - LINES) >= TOLERANCE)
        report('lines', {
          at: passageRange(pitch.passage),
          data,
          actual: String(lines),
          expected: ['22'],
          layoutFix: setBody(document).map(toLineSpacing),
        });
    }
    const cell = usual(cells);
    if (cell && cell.section.columns <= 1) {
      const { width, marginLeft, marginRight, gutter } = cell.section;
      const characters = Math.floor((width - marginLeft - marginRight - gutter) / cell.value + 0.02);
      const data = { cell: Math.round(cell.value * 100) / 100, characters };
      if (Math.abs(characters - CHARACTERS) >= TOLERANCE)
        report('characters', {
          at: passageRange(cell.passage),
          data,
          actual: String(characters),
          expected: ['28'],
        });
    }
  },
});

/** 225 mm over 22 lines: 28.95 pt, in twips. */
const LINE_SPACING = 579;

function toLineSpacing(passage: Passage): LayoutEdit {
  return { target: 'paragraph', range: passageRange(passage), set: { lineSpacing: LINE_SPACING } };
}

/** What a grid of characters adds to each. */
function spaceOf({ type, charSpace }: DocGrid): number {
  return type === 'linesAndChars' || type === 'snapToChars' ? charSpace : 0;
}

/** A distance in points, with how much of the text keeps it and where. */
interface Measured {
  readonly value: number;
  readonly weight: number;
  readonly passage: Passage;
  readonly section: SectionLayout;
}

/** The value that most of the text keeps, at its first place; null where nothing was measured. */
function usual(measured: readonly Measured[]): Measured | null {
  const weights = new Map<number, number>();
  for (const { value, weight } of measured) weights.set(value, (weights.get(value) ?? 0) + weight);
  const [most] = [...weights].sort(([, a], [, b]) => b - a);
  return measured.find(({ value }) => value === most?.[0]) ?? null;
}
