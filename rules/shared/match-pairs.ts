import { isProtected, matchesIn, type Passage, type Range, rangeIn } from '@gongwen/core';

/** A paired mark that has no mate, or the wrong one. */
export interface PairProblem {
  readonly kind: 'unopened' | 'unclosed' | 'mismatch' | 'nested';
  readonly mark: string;
  readonly range: Range;
  /** The left mark that it stands against. */
  readonly left: Mark | null;
}

interface Mark {
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
/** How far from its left mark, in characters, a right mark may be taken for a slip of the pen. */
const NEAR = 200;
/** More marks than any text has open at a time; those below are strays. */
const DEEPEST = 64;

/**
 * Paired marks that do not match, over all passages of one part: a quotation may run over several paragraphs, each of
 * which begins with a left mark again (GB/T 15834—2011).
 */
export function matchPairs(passages: readonly Passage[]): readonly PairProblem[] {
  const problems: PairProblem[] = [];
  const open: Mark[] = [];
  for (const passage of passages) {
    const balanced = isBalanced(passage.text);
    for (const { 0: mark, index } of matchesIn(passage.text, MARKS)) {
      if (isProtected(passage, index, index + 1)) continue;
      const here: Mark = { mark, range: rangeIn(passage, index, index + 1), passage, index };
      if (LEFT.includes(mark) && mark !== '“') {
        open.push(here);
        continue;
      }
      const mate = open.slice(-DEEPEST).findLast((left) => KIND[left.mark] === KIND[mark]) ?? null;
      if (mark === '“' && mate) openAgain(open, here, mate, balanced, problems);
      else if (mark === '“') open.push(here);
      else if (!isIgnored(here, mate, open)) close(open, here, mate, problems);
    }
  }
  for (const left of open) problems.push(...unclosed(left));
  return problems;
}

function isBalanced(text: string): boolean {
  return text.split('“').length === text.split('”').length;
}

/** A left quotation mark while one is open. */
function openAgain(open: Mark[], here: Mark, left: Mark, balanced: boolean, problems: PairProblem[]): void {
  if (left.passage !== here.passage) {
    // 跨段引文，各段首重复左引号。
    if (here.index === here.passage.text.search(/\S/u)) open.splice(open.indexOf(left), 1, here);
    else open.push(here);
    return;
  }
  if (open.at(-1)?.mark === '‘') {
    open.push(here);
    return;
  }
  problems.push({ kind: 'nested', mark: here.mark, range: here.range, left });
  // “四个自信“：左引号当作了右引号，从这里合上；引号里又套引号的，照常配对。
  if (balanced) open.push(here);
  else open.length = open.lastIndexOf(left);
}

/** Apostrophes and ordinals like 1） have no left mark; a bracket still open in an earlier paragraph is not theirs. */
function isIgnored({ mark, passage, index }: Mark, mate: Mark | null, open: readonly Mark[]): boolean {
  const before = passage.text.slice(Math.max(0, index - 5), index);
  if (mark === '’') return mate === null || (/[A-Za-z]$/u.test(before) && open.at(-1) !== mate);
  return mate?.passage !== passage && (mark === '）' || mark === ')') && ORDINAL.test(before);
}

function close(open: Mark[], here: Mark, mate: Mark | null, problems: PairProblem[]): void {
  if (mate) {
    const at = open.lastIndexOf(mate);
    for (const left of open.splice(at).slice(1)) problems.push(...unclosed(left));
    return;
  }
  const { mark, range } = here;
  const left = open.at(-1);
  if (left && isSlip(left, here)) {
    open.pop();
    problems.push({ kind: 'mismatch', mark, range, left });
  } else problems.push({ kind: 'unopened', mark, range, left: null });
}

/** Whether a right mark of another kind closes `left`: in its sentence, and no right one comes for it. */
function isSlip(left: Mark, { passage, index }: Mark): boolean {
  if (
    left.passage !== passage ||
    index - left.index > NEAR ||
    passage.text.slice(left.index, index).includes('。')
  )
    return false;
  const next = [...passage.text.slice(index + 1, index + NEAR)].find(
    (char) => KIND[char] === KIND[left.mark],
  );
  return next === undefined || LEFT.includes(next);
}

function unclosed(left: Mark): PairProblem[] {
  return left.mark === '‘' ? [] : [{ kind: 'unclosed', mark: left.mark, range: left.range, left }];
}
