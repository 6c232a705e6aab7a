import { type Block, type Directive, matchesIn, positionOf } from '@gongwen/core';
import type { Event } from 'micromark-util-types';
import type { Source } from './blocks-of.ts';
import { htmlContent } from './html-spans.ts';
import { INLINE_ENTER, INLINE_EXIT } from './markdown-inlines.ts';
import { TABLE_ENTER, TABLE_EXIT } from './markdown-tables.ts';
import {
  addDirective,
  addSource,
  addSpan,
  addText,
  closeText,
  containerOf,
  type Extent,
  flushNumber,
  type Handlers,
  newWalk,
  openText,
  sliceOf,
  type Walk,
} from './markdown-walk.ts';
import { sourceSpan } from './span.ts';

/**
 * Makes the blocks of a draft of micromark's events. Quotes and lists are flattened: their paragraphs say in which
 * container they stand.
 *
 * @param from Offset in the source of the text that the events were read from.
 */
export function markdownBlocks(
  events: readonly Event[],
  source: Source,
  from: number,
): { blocks: Block[]; directives: Directive[] } {
  const walk = newWalk(source);
  for (const [kind, token] of events) {
    const handler = (kind === 'enter' ? ENTER : EXIT)[token.type];
    handler?.(walk, { start: token.start.offset + from, end: token.end.offset + from });
  }
  return { blocks: walk.blocks, directives: walk.directives };
}

const ENTER: Handlers = {
  ...INLINE_ENTER,
  ...TABLE_ENTER,
  paragraph: (walk, { start }) => {
    openText(walk, start);
    if (walk.prefix.end === start) addSource(walk, walk.prefix);
  },
  atxHeading: (walk, { start }) => {
    openText(walk, start);
    walk.heading = null;
  },
  blockQuote: (walk) => {
    flushNumber(walk);
    walk.containers.push('quote');
  },
  listOrdered: (walk) => {
    walk.containers.push('ordered');
  },
  listUnordered: (walk) => {
    walk.containers.push('bullet');
  },
  listItemPrefix: (walk, { start }) => {
    if (walk.number?.until !== start) flushNumber(walk);
  },
  codeFenced: flushNumber,
  thematicBreak: flushNumber,
  htmlFlow: (walk) => {
    flushNumber(walk);
    walk.html = [];
  },
};

const leave = (walk: Walk): void => {
  flushNumber(walk);
  walk.containers.pop();
};

const EXIT: Handlers = {
  ...INLINE_EXIT,
  ...TABLE_EXIT,
  paragraph: (walk) => closeText(walk, containerOf(walk), null),
  atxHeadingSequence: (walk, { start, end }) => {
    walk.heading ??= end - start;
  },
  atxHeading: (walk) => closeText(walk, containerOf(walk), walk.heading),
  blockQuote: leave,
  listOrdered: leave,
  listUnordered: leave,
  listItemPrefix: addNumber,
  codeFlowValue: (walk, extent) => {
    const span = { ...sourceSpan(walk.source.text, extent.start, extent.end), protected: 'code' } as const;
    addText(walk, [span], 'code', null);
  },
  thematicBreak: (walk, extent) => {
    const position = positionOf(walk.source.lines, extent);
    walk.blocks.push({ type: 'break', position, data: { kind: 'rule', color: null } });
  },
  lineEnding: (walk, extent) => {
    if (walk.html) walk.html.push(extent);
    else addSpan(walk, { type: 'break', ...extent });
  },
  htmlFlowData: (walk, extent) => {
    walk.html?.push(extent);
  },
  htmlFlow: addHtmlBlock,
  definitionDestinationString: (walk, extent) => {
    walk.destination = extent;
  },
  definition: addDefinition,
};

/** The number of an ordered item is text, a bullet is not. */
function addNumber(walk: Walk, { start, end }: Extent): void {
  const spans = walk.number?.spans ?? [];
  if (walk.containers.at(-1) === 'ordered') spans.push(sourceSpan(walk.source.text, start, end));
  if (spans.length > 0) walk.number = { spans, until: end };
}

function addHtmlBlock(walk: Walk): void {
  let text = '';
  const pieces = (walk.html ?? []).map(({ start, end }) => {
    const at = text.length;
    text += walk.source.text.slice(start, end);
    return { at, offset: start, length: end - start, node: null };
  });
  walk.html = null;
  const { groups, comments } = htmlContent({ text, pieces });
  for (const { spans, inTable } of groups) addText(walk, spans, inTable ? 'table' : containerOf(walk), null);
  for (const comment of comments) addDirective(walk, comment.text, comment);
}

// A link target in ASCII: a scheme, a path, a file name or an anchor.
const TARGET = /^(?=[^:/.#]*[:/.#])[\x21-\x7E]+$/u;

/** `[附件]: 名单` reads as a link definition to Markdown; without a target it is text. */
function addDefinition(walk: Walk, extent: Extent): void {
  if (TARGET.test(sliceOf(walk, walk.destination))) return;
  openText(walk, extent.start);
  let { start } = extent;
  for (const { 0: lineEnd, index } of matchesIn(sliceOf(walk, extent), /\r\n|\n|\r/gu)) {
    const end = extent.start + index;
    addSource(walk, { start, end });
    start = end + lineEnd.length;
    addSpan(walk, { type: 'break', start: end, end: start });
  }
  addSource(walk, { start, end: extent.end });
  closeText(walk, containerOf(walk), null);
}
