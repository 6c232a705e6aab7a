import { decodeString } from 'micromark-util-decode-string';
import { altOf, commentText, tagOf } from './html-spans.ts';
import {
  addDirective,
  addSource,
  addSpan,
  type Extent,
  type Handlers,
  sliceOf,
  type Walk,
} from './markdown-walk.ts';
import type { TextSpan } from './span.ts';

const silence = (walk: Walk): void => {
  walk.silent += 1;
};
const unsilence = (walk: Walk): void => {
  walk.silent -= 1;
};

/** What the tokens inside a paragraph, heading or cell do when they begin. */
export const INLINE_ENTER: Handlers = {
  strong: (walk, extent) => {
    walk.bold += isFillIn(walk, extent) ? 0 : 1;
  },
  emphasis: (walk, extent) => {
    walk.keptMarkers.push(/[\r\n]/u.test(sliceOf(walk, extent)));
  },
  link: (walk) => {
    walk.links += 1;
  },
  resource: silence,
  reference: silence,
  image: silence,
  htmlText: silence,
};

/** And when they end. */
export const INLINE_EXIT: Handlers = {
  data: addSource,
  linePrefix: (walk, extent) => {
    walk.prefix = extent;
    addSource(walk, extent);
  },
  characterEscapeValue: (walk, extent) => addLiteral(walk, extent, sliceOf(walk, extent), null),
  characterReference: (walk, extent) =>
    // A line end that is written as a reference is a space: a text node stays on one line.
    addLiteral(walk, extent, decodeString(sliceOf(walk, extent)).replace(/[\r\n]/gu, ' '), 'code'),
  codeTextData: (walk, extent) => addLiteral(walk, extent, sliceOf(walk, extent), 'code'),
  autolinkProtocol: (walk, extent) => addLiteral(walk, extent, sliceOf(walk, extent), 'link'),
  autolinkEmail: (walk, extent) => addLiteral(walk, extent, sliceOf(walk, extent), 'link'),
  strongSequence: (walk, extent) => {
    if (isFillIn(walk, extent)) addSource(walk, extent);
    else if (sliceOf(walk, extent) === '**') addSpan(walk, { type: 'mark', ...extent });
  },
  strong: (walk, extent) => {
    walk.bold -= isFillIn(walk, extent) ? 0 : 1;
  },
  emphasisSequence: (walk, extent) => {
    if (walk.keptMarkers.at(-1) === true || isFillIn(walk, extent)) addSource(walk, extent);
  },
  emphasis: (walk) => {
    walk.keptMarkers.pop();
  },
  link: (walk) => {
    walk.links -= 1;
  },
  labelText: (walk, extent) => {
    walk.label = extent;
  },
  resource: unsilence,
  reference: unsilence,
  image: (walk, extent) => {
    walk.silent -= 1;
    const alt = decodeString(sliceOf(walk, walk.label));
    addSpan(walk, { type: 'figure', ...extent, alt: alt === '' ? null : alt });
  },
  htmlText: (walk, extent) => {
    walk.silent -= 1;
    addHtml(walk, extent);
  },
};

/** Whether underscores at an extent's start or end belong to a line to fill in (`姓名____`), not to emphasis. */
function isFillIn({ source: { text } }: Walk, { start, end }: Extent): boolean {
  if (text[start] !== '_') return false;
  const isRun = (at: number): boolean => text.startsWith('___', at);
  return (
    isRun(start) || isRun(start - 1) || isRun(start - 2) || isRun(end - 3) || isRun(end - 2) || isRun(end - 1)
  );
}

function addLiteral(walk: Walk, extent: Extent, value: string, protection: TextSpan['protected']): void {
  const around = walk.links > 0 ? 'link' : null;
  addSpan(walk, {
    type: 'text',
    ...extent,
    value,
    bold: walk.bold > 0,
    protected: protection ?? around,
    literal: true,
  });
}

function addHtml(walk: Walk, extent: Extent): void {
  const html = sliceOf(walk, extent);
  const { name, closing } = tagOf(html);
  if (html.startsWith('<!--')) addDirective(walk, commentText(html), extent);
  else if (name === 'br') addSpan(walk, { type: 'break', ...extent });
  else if (name === 'img') addSpan(walk, { type: 'figure', ...extent, alt: altOf(html) });
  else if (name === 'b' || name === 'strong') walk.bold = Math.max(0, walk.bold + (closing ? -1 : 1));
}
