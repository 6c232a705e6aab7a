import type { Attachment, IssuedText } from '../document/elements.ts';
import type { LinePart, OutlineItem, Passage } from '../document/official-document.ts';
import type { Line } from '../tree/line.ts';
import { rangeIn } from '../tree/line.ts';
import { parseItemLabel } from './parse-item-label.ts';
import { runsOn } from './runs-on.ts';
import { joinLines, lineRange, trimmed } from './scan.ts';

export interface Passages {
  readonly passages: readonly Passage[];
  readonly outline: readonly OutlineItem[];
}

const PROSE: ReadonlySet<LinePart> = new Set([
  'title',
  'titleNote',
  'mainRecipients',
  'body',
  'attachmentNote',
  'signature',
  'annotation',
  'issuedText',
  'attachment',
  'imprint',
]);
const OUTLINED: ReadonlySet<LinePart> = new Set(['body', 'issuedText', 'attachment']);

/** Joins lines to paragraphs as they read, and finds the numbered headings and items. */
export function buildPassages(
  lines: readonly Line[],
  parts: readonly LinePart[],
  attachments: readonly Attachment[],
  issuedTexts: readonly IssuedText[],
): Passages {
  const passages: Passage[] = [];
  const outline: OutlineItem[] = [];
  const subs = subsOf(attachments, issuedTexts);
  let index = 0;
  while (index < lines.length) {
    const first = lines[index] as Line;
    const part = parts[index] ?? 'blank';
    index += 1;
    if (!PROSE.has(part)) continue;
    const joined = [first];
    while (index < lines.length) {
      const next = nextFilled(lines, parts, index);
      if (next === null || parts[next.index] !== part || !runsOn(joined.at(-1) as Line, next, part)) break;
      joined.push(next);
      index = next.index + 1;
    }
    const sub = subs.get(first.index) ?? null;
    const item = OUTLINED.has(part) ? itemOf(joined, part as OutlineItem['part'], sub) : null;
    if (item) outline.push(item);
    passages.push(passageOf(joined, part, sub, item));
  }
  return { passages, outline };
}

function subsOf(attachments: readonly Attachment[], issuedTexts: readonly IssuedText[]): Map<number, number> {
  const subs = new Map<number, number>();
  for (const [sub, { lines }] of [...issuedTexts, ...attachments].entries())
    for (const { index } of lines) subs.set(index, sub);
  return subs;
}

function nextFilled(lines: readonly Line[], parts: readonly LinePart[], from: number): Line | null {
  const next = lines[from];
  if (next === undefined) return null;
  if (parts[from] !== 'blank') return next;
  // One blank line may stand in a paragraph that a PDF broke at the end of its page.
  return parts[from + 1] === 'blank' || lines[from + 1] === undefined ? null : (lines[from + 1] as Line);
}

function passageOf(
  lines: readonly Line[],
  part: LinePart,
  sub: number | null,
  item: OutlineItem | null,
): Passage {
  const first = lines[0] as Line;
  const { container } = first.paragraph.data;
  const quoted = container === 'quote' || container === 'code';
  const { text, pieces } = lines.length === 1 ? first : joinLines(lines);
  const match = lines.length === 1 ? first.match : lines.map((line) => line.match).join('');
  return { text, pieces, match, part, lines, sub, inTable: first.inTable, quoted, item };
}

function itemOf(lines: readonly Line[], part: OutlineItem['part'], sub: number | null): OutlineItem | null {
  const line = lines[0] as Line;
  if (line.paragraph.data.container === 'code') return null;
  const text = trimmed(line);
  const label = parseItemLabel(text);
  if (!label) return null;
  const rest = text.slice(label.label.length).trimStart();
  const stop = rest.search(/[。；]/u);
  const alone = lines.length === 1 && (stop < 0 || stop === rest.length - 1);
  const heading = stop < 0 ? rest : rest.slice(0, stop);
  return {
    ...label,
    labelRange: rangeIn(line, line.from, line.from + label.label.length),
    text: heading,
    alone,
    range: { start: lineRange(line).start, end: lineRange(lines.at(-1) as Line).end },
    line,
    part,
    sub,
    automatic: line.pieces[0]?.node?.data.generated === 'numbering',
  };
}
