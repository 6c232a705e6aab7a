import type { LinePart } from '../document/official-document.ts';
import type { Line } from '../tree/line.ts';
import { parseItemLabel } from './parse-item-label.ts';
import { lookOf, trimmed } from './scan.ts';

/** Elements that are one text whatever lines they take, and those whose lines each stand for themselves. */
const WHOLE: ReadonlySet<LinePart> = new Set(['title', 'mainRecipients']);
const APART: ReadonlySet<LinePart> = new Set([
  'attachmentNote',
  'signature',
  'imprint',
  'annotation',
  'titleNote',
]);

const ENDS = /[。！？：；…”’）〕】》)\]!?:;.]$/u;
// What a sentence has and a heading has not.
const CLAUSE_MARK = /[，。；：]|不得|应当|必须/u;
// 季工作日：250天, 表3  …, - 时间: each begins a line of its own.
const OWN_LINE = /^(?:[一-龥]{1,8}[：:]|[表图] ?\d|[-•·●○■◆*—–] ?[^ ])/u;
const BROKEN_AT_LEAST = 24;
const SHORT_REST = 24;

/**
 * Whether `next` goes on with the sentence of `line` (拆行, elements.md 4.8): a PDF or web page broke the paragraph.
 * A heading or an item is never joined with the paragraph below it.
 */
export function runsOn(line: Line, next: Line, part: LinePart): boolean {
  if (WHOLE.has(part)) return true;
  if (APART.has(part) || line.inTable || next.inTable || next.afterBreak !== null) return false;
  const [text, following] = [trimmed(line), trimmed(next)];
  if (ENDS.test(text) || next.from > 0 || OWN_LINE.test(following) || OWN_LINE.test(text.slice(0, 12)))
    return false;
  if (parseItemLabel(following) !== null) return false;
  if (next.paragraph === line.paragraph && next.paragraph.data.layout === null)
    return !standsAlone(text, following);
  return (
    sameKind(line, next) &&
    text.length >= BROKEN_AT_LEAST &&
    !readsAlone(text, following) &&
    goesOn(next, following)
  );
}

/** A numbered heading or an item, and below it another paragraph. */
function standsAlone(text: string, following: string): boolean {
  return parseItemLabel(text) !== null && readsAlone(text, following);
}

/** A text without a clause in it reads as a heading or caption, unless only a few characters follow: …区委重要／决定； */
function readsAlone(text: string, following: string): boolean {
  return !CLAUSE_MARK.test(text) && !(following.length <= SHORT_REST && /^[^，：]*[；。]$/u.test(following));
}

function sameKind({ paragraph }: Line, next: Line): boolean {
  const [a, b] = [paragraph.data, next.paragraph.data];
  return a.heading === null && b.heading === null && a.container === b.container;
}

/** Where there is layout the rest of a paragraph has no indent and is not centred. */
function goesOn(next: Line, following: string): boolean {
  const { layout } = next.paragraph.data;
  if (layout === null) return /^[一-龥，、]/u.test(following) && /[。；，：]/u.test(following);
  const flush =
    layout.firstLine === 0 && (layout.firstLineChars ?? 0) === 0 && lookOf(next)?.centered === false;
  return flush && /^[一-龥]/u.test(following) && /[。；]$/u.test(following);
}
