import type { GuardedTerm } from './guarded-term.ts';

const MARK = /[，。；：、！？]/u;
const SENTENCE_END = '。；！？';

/** Whether what stands around the wrong form at `start` to `end` is as the row's guards ask; `follows` is for the caller. */
export function guardHolds(term: GuardedTerm, text: string, start: number, end: number): boolean {
  const {
    before,
    after,
    notBefore = [],
    notAfter = [],
    near,
    notNear = [],
    within = 0,
    either = false,
  } = term;
  if (notBefore.some((word) => text.endsWith(word, start))) return false;
  if (notAfter.some((word) => text.startsWith(word, end))) return false;
  const asked = [
    ...(before ? [before.some((word) => standsBefore(text, start, word, within))] : []),
    ...(after ? [after.some((word) => standsAfter(text, end, word, within))] : []),
  ];
  if (asked.length > 0 && !(either ? asked.includes(true) : !asked.includes(false))) return false;
  if (!near && notNear.length === 0) return true;
  const sentence = sentenceAround(text, start, end);
  return (
    (near?.some((word) => sentence.includes(word)) ?? true) &&
    !notNear.some((word) => sentence.includes(word))
  );
}

function standsBefore(text: string, start: number, word: string, within: number): boolean {
  const at = text.lastIndexOf(word, start - word.length);
  if (at < 0 || start < word.length) return false;
  const gap = text.slice(at + word.length, start);
  return gap.length <= within && !MARK.test(gap);
}

function standsAfter(text: string, end: number, word: string, within: number): boolean {
  const window = text.slice(end, end + within + word.length);
  const at = window.indexOf(word);
  return at >= 0 && !MARK.test(window.slice(0, at));
}

function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && !SENTENCE_END.includes(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !SENTENCE_END.includes(text.charAt(to))) to += 1;
  return text.slice(from, to);
}
