import {
  type Block,
  type Directive,
  type LineTable,
  lineTable,
  parseDirective,
  positionOf,
  type Reader,
} from '@gongwen/core';
import { blocksOf, type Source } from './blocks-of.ts';
import { draftOf } from './draft-of.ts';
import { frontMatterOf } from './front-matter.ts';
import { commentText } from './html-spans.ts';
import { readText } from './read-text.ts';
import { type Span, sourceSpan } from './span.ts';

/**
 * Reads plain text: each line is a paragraph, a blank line an empty paragraph (recognition needs to know of it).
 * The text is taken as it is, but for the `#` and `**` that extractions from web pages leave in. A line of dashes is
 * a rule, a form feed a page break. A line with a suppression comment is read as in Markdown. `---` on the first line begins front matter, as in Markdown.
 */
export const textReader: Reader = {
  format: 'text',
  extensions: ['.txt'],
  read(source, limits) {
    const text = readText(source, limits);
    const lines = lineTable(text);
    const frontMatter = frontMatterOf(text);
    const place = { text, lines };
    const { blocks, directives } = blocksFrom(place, frontMatter?.end ?? 0);
    return draftOf(
      { format: 'text', path: source.path, source: place, frontMatter, blocks, directives },
      limits,
    );
  },
};

const OPTIONS = { container: 'body', heading: null, split: true } as const;

function blocksFrom(source: Source, from: number): { blocks: Block[]; directives: Directive[] } {
  const blocks: Block[] = [];
  const directives: Directive[] = [];
  let group: Span[] = [];
  const flush = (): void => {
    if (group.length > 0) for (const block of blocksOf(group, source, OPTIONS)) blocks.push(block);
    group = [];
  };
  for (const { start, end } of lineRanges(source, from)) {
    const directive = directiveIn(source, start, end);
    if (directive) directives.push(directive);
    else if (isBlank(source.text, start, end)) {
      flush();
      blocks.push(emptyParagraph(source.lines, start, end));
    } else {
      if (group.length > 0) group.push({ type: 'break', start, end: start });
      group.push(sourceSpan(source.text, start, end));
    }
  }
  flush();
  return { blocks, directives };
}

/** Ranges of the lines from an offset on, without their line ends; the empty one after a last line end is none. */
function* lineRanges({ text, lines }: Source, from: number): Generator<{ start: number; end: number }> {
  for (const [index, start] of lines.entries()) {
    if (start < from || start >= text.length) continue;
    const next = lines[index + 1];
    if (next === undefined) yield { start, end: text.length };
    else yield { start, end: text.startsWith('\r\n', next - 2) ? next - 2 : next - 1 };
  }
}

/** A suppression is written as in Markdown, on a line of its own; other comments are text. */
function directiveIn({ text, lines }: Source, start: number, end: number): Directive | null {
  const line = text.slice(start, end);
  const comment = line.trim();
  if (!comment.startsWith('<!--') || comment.indexOf('-->') !== comment.length - 3) return null;
  const directive = parseDirective(commentText(comment));
  if (!directive) return null;
  const first = start + line.indexOf('<');
  return {
    ...directive,
    position: positionOf(lines, { start: first, end: first + comment.length }),
    covers: null,
  };
}

function isBlank(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  return line.trim() === '' && !line.includes('\f');
}

function emptyParagraph(lines: LineTable, start: number, end: number): Block {
  return {
    type: 'paragraph',
    children: [],
    position: positionOf(lines, { start, end }),
    data: { container: 'body', heading: null, layout: null, anchor: null },
  };
}
