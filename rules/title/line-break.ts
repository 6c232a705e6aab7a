import { defineRule, type Line, matchesIn, type OfficialDocument, type Title } from '@gongwen/core';
import { data } from '../generated/data/title-words.ts';
import { clause } from '../shared/clause.ts';
import { lineRange } from '../shared/line-range.ts';

const WORDS = data as readonly string[];
/** A number with its unit, and years joined: 2026年度, 第14次, 2018—2035年. */
const NUMBER = /第?\d+(?:[—－～~-]\d+)?(?:年度|年|月|日|号|次|届|个|亿元|万元|元|%)?/gu;

export default defineRule({
  id: 'title/line-break',
  name: { zh: '标题断词', en: 'A word is broken in the title' },
  severity: 'info',
  strength: 'practice',
  basis: [clause('layout', '7.3.1')],
  messages: {
    broken: {
      zh: '标题回行把“{word}”断在两行，回行时应当词意完整',
      en: 'The line break in the title cuts "{word}"',
    },
    block: {
      zh: '标题{count}行长短相同，排列应当使用梯形或菱形',
      en: 'The {count} lines of the title are of one length; they should form a trapezium or rhombus',
    },
  },
  check({ document, elements, report }) {
    const { title } = elements;
    if (!title || title.lines.length < 2) return;
    const texts = title.lines.map(({ match }) => match.replace(/\s/gu, ''));
    const flat = texts.join('');
    const wholes = [...namesIn(flat, title, document), ...wordsIn(flat), ...numbersIn(flat)];
    let at = 0;
    for (const [index, text] of texts.entries()) {
      const line = title.lines[index];
      const cut = at;
      at += text.length;
      // 通　知 on a line of its own is one line; an empty one breaks nothing.
      if (index === 0 || !line || text === '') continue;
      const broken = wholes.find(({ start, end }) => start < cut && cut < end);
      if (broken)
        report('broken', { at: lineRange(line), data: { word: flat.slice(broken.start, broken.end) } });
    }
    if (isBlock(title.lines, texts)) report('block', { at: title, data: { count: texts.length } });
  },
});

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Places of the issuers' names (洛阳市, 偃师区) and persons; an organ’s name itself may break between its words. */
function namesIn(flat: string, title: Title, { issuers }: OfficialDocument): readonly Span[] {
  const places = issuers.flatMap(({ division }) => [
    division.province,
    division.city,
    division.county,
    division.town,
  ]);
  const names = new Set(places.filter((place) => place !== null && place.length <= LONGEST_PLACE));
  return [...names]
    .flatMap((name) => spansOf(flat, name ?? ''))
    .filter(({ end }) => end <= title.flat.length);
}

const LONGEST_PLACE = 6;

/** Longest words first, so that 人民代表大会 is one word; a word that overlaps a longer one is no word there. */
function wordsIn(flat: string): readonly Span[] {
  const found: Span[] = [];
  for (const word of [...WORDS].sort((a, b) => b.length - a.length)) {
    for (const span of spansOf(flat, word)) {
      if (!found.some(({ start, end }) => span.start < end && start < span.end)) found.push(span);
    }
  }
  return found;
}

function numbersIn(flat: string): readonly Span[] {
  return matchesIn(flat, NUMBER).map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

function spansOf(text: string, word: string): readonly Span[] {
  if (word === '') return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    spans.push({ start: at, end: at + word.length });
  return spans;
}

/** Three lines or more of one length, set by hand. */
function isBlock(lines: readonly Line[], texts: readonly string[]): boolean {
  return lines.length >= 3 && texts.every((text) => text.length === texts[0]?.length);
}
