import {
  type Block,
  type Container,
  type Directive,
  parseDirective,
  positionOf,
  type TableCell,
  type TableRow,
} from '@gongwen/core';
import { blocksOf, type Source } from './blocks-of.ts';
import { type Span, sourceSpan } from './span.ts';

/** UTF-16 offsets into the text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What a token does when it begins or ends, by its type. */
export type Handlers = Readonly<Record<string, (walk: Walk, extent: Extent) => void>>;

/** What has been made of the tokens so far, and where in them we are. */
export interface Walk {
  readonly source: Source;
  readonly directives: Directive[];
  /** Children of the draft, or of the table cell being read. */
  blocks: Block[];
  /** Quotes and lists around the place, outermost first. */
  readonly containers: ('quote' | 'ordered' | 'bullet')[];
  /** Spans of the paragraph, heading or cell being read. */
  spans: Span[] | null;
  /** Number of a list item that waits for the item's first paragraph; `until` is where its line goes on. */
  number: { readonly spans: Span[]; readonly until: number } | null;
  /** White space last passed at the head of a line; its end. */
  prefix: Extent;
  heading: number | null;
  bold: number;
  links: number;
  /** Greater than 0 inside what is not text: link targets, picture descriptions. */
  silent: number;
  /** Whether the markers of each emphasis around the place stay text, outermost first. */
  readonly keptMarkers: boolean[];
  /** The last bracketed text and link target passed. */
  label: Extent;
  destination: Extent;
  table: { rows: TableRow[]; cells: TableCell[]; outer: Block[]; header: boolean } | null;
  html: Extent[] | null;
}

export function newWalk(source: Source): Walk {
  return {
    source,
    directives: [],
    blocks: [],
    containers: [],
    spans: null,
    number: null,
    prefix: { start: -1, end: -1 },
    heading: null,
    bold: 0,
    links: 0,
    silent: 0,
    keptMarkers: [],
    label: { start: 0, end: 0 },
    destination: { start: 0, end: 0 },
    table: null,
    html: null,
  };
}

/** Quote, then list, then body: what is quoted stays a quote in a list. */
export function containerOf(walk: Walk): Container {
  if (walk.containers.includes('quote')) return 'quote';
  return walk.containers.length > 0 ? 'list' : 'body';
}

/** Begins the text of a paragraph or heading, after the number of its list item. */
export function openText(walk: Walk, start: number): void {
  if (walk.number && walk.number.until !== start && walk.number.until !== walk.prefix.start)
    flushNumber(walk);
  walk.spans = walk.number?.spans ?? [];
  walk.number = null;
}

/** Ends it and makes blocks of it. */
export function closeText(walk: Walk, container: Container, heading: number | null): void {
  addText(walk, walk.spans ?? [], container, heading);
  walk.spans = null;
}

export function addText(
  walk: Walk,
  spans: readonly Span[],
  container: Container,
  heading: number | null,
): void {
  for (const block of blocksOf(spans, walk.source, { container, heading, split: false }))
    walk.blocks.push(block);
}

/** Makes a paragraph of a list number that no text follows on its line. */
export function flushNumber(walk: Walk): void {
  const { number } = walk;
  walk.number = null;
  if (number) addText(walk, number.spans, containerOf(walk), null);
}

/** The source of an extent. */
export function sliceOf(walk: Walk, { start, end }: Extent): string {
  return walk.source.text.slice(start, end);
}

/** Adds a span to the text being read. */
export function addSpan(walk: Walk, span: Span): void {
  if (walk.silent === 0) walk.spans?.push(span);
}

/** Adds source to the text being read, as part of the last span where it goes on. */
export function addSource(walk: Walk, { start, end }: Extent): void {
  if (!walk.spans || walk.silent > 0 || start === end) return;
  const { spans, source } = walk;
  const bold = walk.bold > 0;
  const protection = walk.links > 0 ? 'link' : null;
  const last = spans.at(-1);
  const goesOn =
    last?.type === 'text' &&
    !last.literal &&
    last.end === start &&
    last.bold === bold &&
    last.protected === protection;
  if (goesOn) spans[spans.length - 1] = { ...last, end, value: last.value + source.text.slice(start, end) };
  else spans.push({ ...sourceSpan(source.text, start, end), bold, protected: protection });
}

/** Notes a comment down if it is a suppression. */
export function addDirective(walk: Walk, text: string, extent: Extent): void {
  const directive = parseDirective(text);
  if (!directive) return;
  walk.directives.push({ ...directive, position: positionOf(walk.source.lines, extent), covers: null });
}
