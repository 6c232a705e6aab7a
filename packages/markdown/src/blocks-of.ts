import type { Block, Container, Inline, LineTable, Paragraph, Text } from '@gongwen/core';
import { positionOf } from '@gongwen/core';
import { type ResolvedSpan, resolveBold } from './resolve-bold.ts';
import type { BreakSpan, Span, TextSpan } from './span.ts';

export interface Source {
  readonly text: string;
  readonly lines: LineTable;
}

export interface BlockOptions {
  readonly container: Container;
  /** Depth of the heading that the spans are the text of. */
  readonly heading: number | null;
  /** Whether each line becomes a paragraph of its own (plain text) or lines are parted by breaks (Markdown). */
  readonly split: boolean;
}

interface SpanLine {
  readonly spans: readonly ResolvedSpan[];
  /** What stands between this line and the one before. */
  readonly lead: BreakSpan | null;
}

/**
 * Makes blocks of the spans of one paragraph (or, split, of neighbouring lines): the text without markup, with
 * rules, page breaks and headings that stand on lines of their own taken out. Lines without any text give nothing.
 */
export function blocksOf(spans: readonly Span[], source: Source, options: BlockOptions): Block[] {
  const blocks: Block[] = [];
  let open: SpanLine[] = [];
  const flush = (heading: number | null): void => {
    if (open.length > 0) blocks.push(paragraphOf(open, source, options.container, heading));
    open = [];
  };
  for (const line of linesIn(spans, source.text)) {
    const kind = options.container === 'table' ? null : breakOf(line.spans);
    const marked =
      kind === null && options.heading === null ? withoutHeadingMark(line.spans, source.text) : null;
    if (kind === null && marked === null) {
      open.push(line);
      if (options.split) flush(options.heading);
      continue;
    }
    flush(options.heading);
    if (kind !== null) blocks.push(breakBlock(kind, line.spans, source));
    else if (marked !== null) {
      open = [{ spans: marked.spans, lead: null }];
      flush(marked.depth);
    }
  }
  flush(options.heading);
  return blocks;
}

function linesIn(spans: readonly Span[], text: string): SpanLine[] {
  const parts: { spans: Span[]; lead: BreakSpan | null }[] = [{ spans: [], lead: null }];
  for (const span of spans.flatMap((each) => partedAtFormFeeds(each, text))) {
    if (span.type === 'break') parts.push({ spans: [], lead: span });
    else parts.at(-1)?.spans.push(span);
  }
  const resolved = resolveBold(
    parts.map((part) => part.spans),
    text,
  );
  return parts.flatMap(({ lead }, index) => {
    const line = resolved[index] ?? [];
    return line.some(isContent) ? [{ spans: line, lead }] : [];
  });
}

/** A form feed gets a line of its own: extractions from PDF put it before the first line of a page. */
function partedAtFormFeeds(span: Span, text: string): Span[] {
  if (span.type !== 'text' || span.literal || !span.value.includes('\f')) return [span];
  const parted: Span[] = [];
  const add = (start: number, end: number): void => {
    if (start === end) return;
    if (parted.length > 0) parted.push({ type: 'break', start, end: start });
    parted.push({ ...span, start, end, value: text.slice(start, end) });
  };
  let from = span.start;
  for (let at = text.indexOf('\f', from); at >= 0 && at < span.end; at = text.indexOf('\f', from)) {
    add(from, at);
    add(at, at + 1);
    from = at + 1;
  }
  add(from, span.end);
  return parted;
}

function isContent(span: ResolvedSpan): boolean {
  return span.type === 'figure' || span.value.trim() !== '' || span.value.includes('\f');
}

// A line of dashes (also full-width or box-drawing) is a rule; drafters put it below the document number.
const RULE = /^\s*(?:-{3,}|[—─━―－]{2,}|_{3,}|\*{3,}|={3,})\s*$/u;

function breakOf(spans: readonly ResolvedSpan[]): 'rule' | 'page' | null {
  const [first] = spans;
  if (first?.type !== 'text' || spans.length !== 1 || first.literal || first.protected !== null) return null;
  if (first.value.includes('\f') && first.value.trim() === '') return 'page';
  return RULE.test(first.value) ? 'rule' : null;
}

function breakBlock(kind: 'rule' | 'page', spans: readonly ResolvedSpan[], source: Source): Block {
  const position = positionOf(source.lines, rangeOf(spans));
  return { type: 'break', position, data: { kind, color: null } };
}

// `# ` as in Markdown, or `#` at once before a Chinese character, as is often typed; not `#1` or `#include`.
const HEADING_MARK = /^[ \t\u3000]*(#{1,6})(?:[ \t\u3000]+(?=\S)|(?=[\p{Script=Han}（《“【〔]))/u;

function withoutHeadingMark(
  spans: readonly ResolvedSpan[],
  text: string,
): { spans: ResolvedSpan[]; depth: number } | null {
  const [first, ...others] = spans;
  if (first?.type !== 'text' || first.literal || first.protected !== null) return null;
  const mark = HEADING_MARK.exec(first.value);
  if (!mark) return null;
  const start = first.start + mark[0].length;
  const rest = { ...first, start, value: text.slice(start, first.end) };
  return { spans: start < first.end ? [rest, ...others] : others, depth: mark[1]?.length ?? 1 };
}

function paragraphOf(
  lines: readonly SpanLine[],
  source: Source,
  container: Container,
  heading: number | null,
): Paragraph {
  const children: Inline[] = [];
  for (const [index, { spans, lead }] of lines.entries()) {
    if (index > 0 && lead) children.push({ type: 'lineBreak', position: positionOf(source.lines, lead) });
    appendInlines(children, spans, source);
  }
  const range = rangeOf(lines.flatMap(({ spans }) => spans));
  return {
    type: 'paragraph',
    children,
    position: positionOf(source.lines, range),
    data: { container, heading, layout: null, anchor: null },
  };
}

function appendInlines(children: Inline[], spans: readonly ResolvedSpan[], source: Source): void {
  let run: TextSpan[] = [];
  const flush = (): void => {
    if (run.length > 0) children.push(textOf(run, source));
    run = [];
  };
  for (const span of spans) {
    if (span.type === 'figure') {
      flush();
      children.push(figureOf(span, source));
      continue;
    }
    const last = run.at(-1);
    if (last && (last.bold !== span.bold || last.protected !== span.protected)) flush();
    run.push(span);
  }
  flush();
}

function figureOf(span: Extract<ResolvedSpan, { type: 'figure' }>, source: Source): Inline {
  return {
    type: 'figure',
    position: positionOf(source.lines, span),
    data: { alt: span.alt, width: null, height: null, anchored: false, float: null, anchor: null },
  };
}

function textOf(run: readonly TextSpan[], source: Source): Text {
  let value = '';
  const map: { at: number; offset: number }[] = [];
  for (const span of run) {
    const last = map.at(-1);
    if (!last || last.offset + value.length - last.at !== span.start)
      map.push({ at: value.length, offset: span.start });
    value += span.value;
  }
  const { start, end } = rangeOf(run);
  const [first] = run;
  const exact = map.length === 1 && value.length === end - start;
  return {
    type: 'text',
    value,
    position: positionOf(source.lines, { start, end }),
    data: {
      generated: null,
      protected: first?.protected ?? null,
      bold: first?.bold ?? false,
      layout: null,
      anchor: null,
      map: exact ? null : map,
    },
  };
}

function rangeOf(spans: readonly { readonly start: number; readonly end: number }[]): {
  start: number;
  end: number;
} {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
