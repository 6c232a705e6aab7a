/** Quotes and lists opened on one line; no draft nests them so deeply. */
const MAX_CONTAINERS = 200;
/** UTF-16 units up to the last of them: a list may also be nested by indentation alone. */
const MAX_INDENT = 1000;
/** Asterisks, underscores and brackets in one block; a form full of `____` stays far below. */
const MAX_MARKERS = 10_000;

// One container mark and the white space before it: `>`, a bullet, a list number.
const CONTAINER = /[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/uy;
const MARKER = /[*_[\]]/gu;
// A blank line; it parts blocks.
const BLANK_LINE = /\n[ \t\r]*\n/u;

/**
 * Whether a text nests marks so deeply that a Markdown parser takes minutes: its time grows with the square of the
 * containers on a line and of the emphasis and bracket marks in a block.
 */
export function isTooNested(text: string): boolean {
  return hasDeepLine(text) || text.split(BLANK_LINE).some(hasManyMarkers);
}

function hasDeepLine(text: string): boolean {
  return text.split(/[\r\n]/u).some((line) => {
    CONTAINER.lastIndex = 0;
    let depth = 0;
    let indent = 0;
    while (depth <= MAX_CONTAINERS && CONTAINER.test(line)) {
      depth += 1;
      indent = CONTAINER.lastIndex;
    }
    return depth > MAX_CONTAINERS || indent > MAX_INDENT;
  });
}

function hasManyMarkers(block: string): boolean {
  return block.length > MAX_MARKERS && (block.match(MARKER)?.length ?? 0) > MAX_MARKERS;
}
