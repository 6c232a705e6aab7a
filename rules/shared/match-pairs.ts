import { isProtected, type Passage, type Range, rangeIn } from '@gongwen/core';

/** A paired mark that has no mate, or the wrong one. */
export interface PairProblem {
  readonly kind: 'unopened' | 'unclosed' | 'mismatch' | 'nested';
  readonly mark: string;
  readonly range: Range;
  /** The left mark that it stands against. */
  readonly left: Open | null;
}

interface Open {
  readonly mark: string;
  readonly range: Range;
  readonly passage: Passage;
  /** Its place in the passage. */
  readonly index: number;
}

/** Half-width brackets are of a kind with full-width ones: which of them is right is another question. */
const KIND: Readonly<Record<string, string>> = {
  '“': '“',
  '”': '“',
  '‘': '‘',
  '’': '‘',
  '《': '《',
  '》': '《',
  '〈': '〈',
  '〉': '〈',
  '（': '（',
  '）': '（',
  '(': '（',
  ')': '（',
  '【': '【',
  '】': '【',
  '〔': '〔',
  '〕': '〔',
  '「': '「',
  '」': '「',
};
const LEFT = '“‘《〈（(【〔「';
const MARKS = /[“”‘’《》〈〉（）()【】〔〕「」]/gu;
/** A number or letter before a lone right bracket: 1） a) 一). */
const ORDINAL = /(?:(?:^|\W)[\da-zA-Z]{1,3}|(?:^|[^\p{Script=Han}])[一二三四五六七八九十]{1,3}|[①-⑳])$/u;

/**
 * Paired marks that do not match, over all passages of one part: a quotation may run over several paragraphs, each of
 * which begins with a left mark again (GB/T 15834—2011).
 */
export function matchPairs(passages: readonly Passage[]): readonly PairProblem[] {
  const problems: PairProblem[] = [];
  let open: Open[] = [];
  for (const passage of passages) {
    for (const { 0: mark, index } of passage.text.matchAll(MARKS)) {
      if (isProtected(passage, index, index + 1)) continue;
      const here: Open = { mark, range: rangeIn(passage, index, index + 1), passage, index };
      if (LEFT.includes(mark)) open = opened(open, here, problems);
      else if (!isIgnored(passage, index, mark, open)) open = closed(open, here, problems);
    }
  }
  for (const left of open)
    if (left.mark !== '‘') problems.push({ kind: 'unclosed', mark: left.mark, range: left.range, left });
  return problems;
}

/** Apostrophes and ordinals like 1） have no left mark; a bracket still open in an earlier paragraph is not theirs. */
function isIgnored(passage: Passage, index: number, mark: string, open: readonly Open[]): boolean {
  const { text } = passage;
  const mate = open.findLast((left) => KIND[left.mark] === KIND[mark]);
  if (mark === '’') return !mate || (/[A-Za-z]$/u.test(text.slice(0, index)) && open.at(-1) !== mate);
  return (
    mate?.passage !== passage &&
    (mark === '）' || mark === ')') &&
    ORDINAL.test(text.slice(Math.max(0, index - 5), index))
  );
}

function opened(open: readonly Open[], here: Open, problems: PairProblem[]): Open[] {
  const { mark, passage, index } = here;
  const left = open.findLast((other) => other.mark === mark) ?? null;
  if (mark !== '“' || left === null) return [...open, here];
  // 跨段引文，各段首重复左引号。
  if (left.passage !== passage)
    return index === passage.text.search(/\S/u)
      ? open.map((other) => (other === left ? here : other))
      : [...open, here];
  if (open.at(-1)?.mark === '‘') return [...open, here];
  problems.push({ kind: 'nested', mark, range: here.range, left });
  // “四个自信“：左引号当作了右引号，从这里合上；引号里又套引号的，照常配对。
  return isBalanced(passage.text) ? [...open, here] : open.slice(0, open.indexOf(left));
}

function isBalanced(text: string): boolean {
  return [...text].filter((char) => char === '“').length === [...text].filter((char) => char === '”').length;
}

function closed(open: readonly Open[], here: Open, problems: PairProblem[]): Open[] {
  const { mark, passage, range, index } = here;
  const at = open.findLastIndex((left) => KIND[left.mark] === KIND[mark]);
  if (at >= 0) {
    for (const left of open.slice(at + 1))
      if (left.mark !== '‘') problems.push({ kind: 'unclosed', mark: left.mark, range: left.range, left });
    return open.slice(0, at);
  }
  const last = open.at(-1);
  if (last && last.passage === passage && !passage.text.slice(last.index, index).includes('。') && !closesLater(passage.text.slice(index + 1), last.mark)) {
    problems.push({ kind: 'mismatch', mark, range, left: last });
    return open.slice(0, -1);
  }
  problems.push({ kind: 'unopened', mark, range, left: null });
  return [...open];
}

/** Whether the right mark of `left` comes before another left one of its kind. */
function closesLater(rest: string, left: string): boolean {
  const next = [...rest].find((char) => KIND[char] === KIND[left]);
  return next !== undefined && !LEFT.includes(next);
}
