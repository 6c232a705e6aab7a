import { type LinePart, lintSync, pointAt } from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import { type FixedPair, fixedPairs } from './fixed-pairs.ts';

/** Where in a draft a stretch of lines belongs. */
export type Slot = 'frontMatter' | LinePart;

/** Lines of a draft with a defect, and the same lines without it. */
export interface Chunk {
  readonly slot: Slot;
  readonly text: string;
  readonly good: string;
  readonly rule: string;
}

/** The defective stretches of all pairs, by the part of the document that they stand in. */
export function defectPool(): ReadonlyMap<Slot, readonly Chunk[]> {
  const pool = new Map<Slot, Chunk[]>();
  for (const chunk of fixedPairs().flatMap(chunksOf)) {
    const known = pool.get(chunk.slot) ?? [];
    if (!known.some(({ text }) => text === chunk.text)) pool.set(chunk.slot, [...known, chunk]);
  }
  return pool;
}

function chunksOf({ rule, bad, good, path }: FixedPair): Chunk[] {
  const lines = bad.split('\n');
  const others = good.split('\n');
  const slots = slotsOf(bad, path);
  const differs = lines.flatMap((line, index) => (line === others[index] ? [] : [index]));
  return differs.flatMap((index) => {
    const [text, right] = [lines[index] ?? '', others[index] ?? ''];
    // A title that ends in a mark may not be recognised as one.
    const slot = text.startsWith('# ') ? 'title' : slots[index];
    if (slot === undefined || slot === null) return [];
    const alone = { slot, text, good: right, rule };
    if (slot === 'frontMatter' || slot === 'title') return [alone];
    const [from, to] = around(slots, index, slot);
    const [bare, mended] = [lines, others].map((all) =>
      all
        .slice(from, to)
        .filter((line) => line !== '---')
        .join('\n')
        .trim(),
    );
    const whole = { slot, text: bare ?? '', good: mended ?? '', rule };
    // Of the body of a whole conforming document a line is enough.
    return to - from > 30 ? [alone] : slot === 'body' ? [alone, whole] : [whole];
  });
}

/** First and one past the last of the lines around one that are blank or of the same slot. */
function around(slots: readonly (Slot | null)[], index: number, slot: Slot): readonly [number, number] {
  let [from, to] = [index, index + 1];
  while (from > 0 && (slots[from - 1] === slot || slots[from - 1] === null)) from -= 1;
  while (to < slots.length && (slots[to] === slot || slots[to] === null)) to += 1;
  return [from, to];
}

/** The slot of every line of a draft; null of a blank one. */
function slotsOf(value: string, path: string): (Slot | null)[] {
  const result = lintSync({ path, value }, createPreset({ profile: 'national' }).lintOptions(path));
  if (result.status !== 'checked') throw new Error(result.error.message);
  const { lines, parts, lineTable, draft } = result.document;
  const slots: (Slot | null)[] = value.split('\n').map(() => null);
  for (const { index, pieces, to } of lines) {
    const line = pointAt(lineTable, pieces[0]?.offset ?? 0).line - 1;
    if (to > 0) slots[line] = parts[index] ?? null;
  }
  const front = draft.data.frontMatter;
  if (front) {
    const end = pointAt(lineTable, front.offset + front.value.length).line;
    slots.fill('frontMatter', 1, end);
  }
  return slots;
}
