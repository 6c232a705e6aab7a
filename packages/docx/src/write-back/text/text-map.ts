import type { Anchor, Draft, Inline, Paragraph, Text } from '@gongwen/core';
import { paragraphsOf } from '../../read-story.ts';
import type { XmlElement } from '../xml/element-tree.ts';
import { isEditablePlace } from './edit-place.ts';
import type { PartSource } from './part-source.ts';
import { type RunText, runText } from './run-text.ts';

/** A stretch of the draft's text that one run gives. Offsets are UTF-16 units into `Draft.data.text`. */
export interface Stretch {
  readonly offset: number;
  readonly end: number;
  readonly source: PartSource;
  readonly run: XmlElement;
  /** The run's text unit by unit; null when the run can only be marked as a whole. */
  readonly text: RunText | null;
  /** Index in `text` of the unit at `offset`. */
  readonly first: number;
  readonly editable: boolean;
}

/** A line of the draft's text: a paragraph. */
export interface MappedLine {
  readonly offset: number;
  readonly end: number;
  readonly source: PartSource;
  readonly paragraph: XmlElement;
  /** Stretches in order; numbers of automatic numbering and page numbers belong to none. */
  readonly stretches: readonly Stretch[];
}

/** Texts of one run and the line breaks between them. */
interface Group {
  readonly anchor: Anchor;
  readonly texts: Text[];
  value: string;
  /** Line breaks of the paragraph that follow the group. */
  breaksAfter: number;
}

function groupsOf(inlines: readonly Inline[]): { readonly groups: Group[]; readonly breaksBefore: number } {
  const groups: Group[] = [];
  let breaksBefore = 0;
  for (const inline of inlines) {
    const last = groups.at(-1);
    if (inline.type === 'lineBreak') {
      if (last === undefined) breaksBefore += 1;
      else last.breaksAfter += 1;
      continue;
    }
    if (inline.type === 'figure' || inline.data.anchor === null) continue;
    const { anchor } = inline.data;
    if (last !== undefined && last.anchor.start === anchor.start && last.anchor.part === anchor.part) {
      last.value += '\v'.repeat(last.breaksAfter) + inline.value;
      last.breaksAfter = 0;
      last.texts.push(inline);
    } else groups.push({ anchor, texts: [inline], value: inline.value, breaksAfter: 0 });
  }
  return { groups, breaksBefore };
}

const BREAKS_BEFORE = /^\v*/;
const BREAKS_AFTER = /(?<!\v)\v*$/;

/** A run's text against that of its group: how many line breaks it has around it; null where they differ. */
function fit(text: string, value: string): { readonly before: number; readonly after: number } | null {
  const before = BREAKS_BEFORE.exec(text)?.[0].length ?? 0;
  const after = BREAKS_AFTER.exec(text)?.[0].length ?? 0;
  return text.slice(before, text.length - after) === value ? { before, after } : null;
}

function isFreeText({ data }: Text): boolean {
  return data.generated === null && data.protected !== 'field' && data.protected !== 'code';
}

/** Links are free where an element makes them, not where a field does. */
function isFree(texts: readonly Text[], run: XmlElement): boolean {
  const isLinked = texts.some(({ data }) => data.protected === 'link');
  return texts.every(isFreeText) && (!isLinked || run.parent?.name === 'w:hyperlink');
}

function lineOf(paragraph: Paragraph, sourceOf: (part: string) => PartSource | null): MappedLine | null {
  const { anchor } = paragraph.data;
  const source = anchor === null ? null : sourceOf(anchor.part);
  const element = anchor === null ? null : (source?.elementAt(anchor.start) ?? null);
  if (source === null || element === null) return null;
  const { groups, breaksBefore } = groupsOf(paragraph.children);
  const fitted = groups.map((group) => {
    const run = source.elementAt(group.anchor.start);
    const text = run === null ? null : runText(source.part.text, run);
    return { group, run, text, around: text === null ? null : fit(text.text, group.value) };
  });
  const stretches = fitted.flatMap(({ group, run, text, around }, index): Stretch[] => {
    if (run === null) return [];
    const start = group.texts[0]?.position.start.offset ?? 0;
    const plain = { source, run, offset: start, end: start + group.value.length };
    if (text === null || around === null) return [{ ...plain, text: null, first: 0, editable: false }];
    // A line break stands in the run only where those between two texts are as many as their runs hold.
    const gapBefore = index === 0 ? breaksBefore : (groups[index - 1]?.breaksAfter ?? 0);
    const before = (fitted[index - 1]?.around?.after ?? 0) + around.before === gapBefore ? around.before : 0;
    const next = fitted[index + 1]?.around?.before ?? 0;
    const after = around.after + next === group.breaksAfter ? around.after : 0;
    const editable = isFree(group.texts, run) && isEditablePlace(run);
    return [
      {
        ...plain,
        offset: plain.offset - before,
        end: plain.end + after,
        text,
        first: around.before - before,
        editable,
      },
    ];
  });
  const { start, end } = paragraph.position;
  return { offset: start.offset ?? 0, end: end.offset ?? 0, source, paragraph: element, stretches };
}

/** Maps the lines of a draft's text to the elements that they were read from, in order. */
export function textMap(draft: Draft, sourceOf: (part: string) => PartSource | null): MappedLine[] {
  return paragraphsOf(draft.children).flatMap((paragraph) => lineOf(paragraph, sourceOf) ?? []);
}

/** The line that holds an offset, its end included. */
export function lineAt(lines: readonly MappedLine[], offset: number): MappedLine | null {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? null;
}
