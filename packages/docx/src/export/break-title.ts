import { textWidth } from './text-width.ts';

/** 二号 characters that fill a line of the type area: 156 mm by 22 pt. */
const MOST = 20;
/** Shorter lines look lost under longer ones. */
const LEAST = 4;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** What must not begin a line: particles, units and ends of place names that belong to the word before, closing marks. */
const NOT_FIRST = /^[的地得之和与及等年月日号届次级省市县区镇乡河江化性、，。：；！？”’）》〉】〕]/u;
/** What must not end a line: opening marks, and words that belong to the one behind. */
const NOT_LAST = /(?:[“‘（《〈【〔、]|关于|印发|转发|批转|和|与|及|对)$/u;
/** Where a title is read in one breath: before 关于 and the verbs, behind the organs of a joint issue. */
const BEFORE = /^(?:关于|印发|转发|批转)/u;

interface Gap {
  /** Index in the title where a line may begin. */
  readonly at: number;
  /** What a break here costs, as much as lines that differ in width by its root: nothing where the sense pauses. */
  readonly cost: number;
}

const BETWEEN_WORDS = 60;
const INSIDE_A_NAME = 120;
/** A character that is no word of its own may be a piece of one that the dictionary lacks: 侵华, 扶贫, 巴东. */
const BESIDE_LONE = 60;
const LONE = /^\p{Script=Han}$/u;
/** One line more than needed. */
const MORE_LINES = 40;

const outside = (title: string, at: number): boolean => {
  const before = title.slice(0, at);
  return ['《》', '“”', '（）'].every(
    ([open = '', close = '']) => before.lastIndexOf(open) <= before.lastIndexOf(close),
  );
};

/** Names of documents and words in marks, and those of the organs that a title begins with. */
const insideName = (title: string, at: number): boolean =>
  !outside(title, at) || at < title.search(/关于|印发|转发|批转/u);

/** The places between words where a title may be broken, with what it costs. */
function gapsIn(title: string): readonly Gap[] {
  const words = [...WORDS.segment(title)];
  return words.flatMap(({ segment, index }, number): readonly Gap[] => {
    const [above, below] = [title.slice(0, index), title.slice(index)];
    if (index === 0 || NOT_FIRST.test(below) || NOT_LAST.test(above.trimEnd())) return [];
    if (above.trimEnd() !== above) return [{ at: index, cost: 0 }];
    if (/^\s/u.test(below)) return [];
    if (BEFORE.test(below)) return [{ at: index, cost: 0 }];
    const alone = LONE.test(segment) || LONE.test(words[number - 1]?.segment ?? '');
    const cost = (insideName(title, index) ? INSIDE_A_NAME : BETWEEN_WORDS) + (alone ? BESIDE_LONE : 0);
    return [{ at: index, cost }];
  });
}

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The cheapest way to break a title from an index on into so many lines of about the same width. */
function cheapest(
  title: string,
  from: number,
  count: number,
  gaps: readonly Gap[],
  width: number,
): Broken | null {
  const costOf = (line: string): number => {
    const length = textWidth(line);
    if (length > MOST || length < LEAST) return Number.POSITIVE_INFINITY;
    return (length - width) ** 2;
  };
  if (count === 1) {
    const line = title.slice(from).trim();
    return { lines: [line], cost: costOf(line) };
  }
  let best: Broken | null = null;
  for (const { at, cost } of gaps) {
    if (at <= from) continue;
    const line = title.slice(from, at).trim();
    const own = costOf(line) + cost;
    if (own === Number.POSITIVE_INFINITY || own >= (best?.cost ?? Number.POSITIVE_INFINITY)) continue;
    const rest = cheapest(title, at, count - 1, gaps, width);
    const whole = own + (rest?.cost ?? Number.POSITIVE_INFINITY);
    if (rest !== null && whole < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { lines: [line, ...rest.lines], cost: whole };
  }
  return best;
}

/** Titles of more lines are broken by the office suite: they are rare, and the search grows with each line. */
const MOST_LINES = 5;

/**
 * Breaks a title that does not fit one line between words, in lines of about the same length (7.3.1: 词意完整、
 * 排列对称、长短适宜); one that fits, or that no break suits, stays one line.
 * @param title one line of text
 * @returns its lines, without the spaces at the breaks
 */
export function breakTitle(title: string): readonly string[] {
  const width = textWidth(title);
  const count = Math.ceil(width / MOST);
  if (count < 2) return [title];
  const gaps = gapsIn(title);
  const ways = [count, count + 1]
    .filter((lines) => lines <= MOST_LINES)
    .flatMap((lines) => {
      const found = cheapest(title, 0, lines, gaps, width / lines);
      return found === null ? [] : [{ ...found, cost: found.cost + (lines - count) * MORE_LINES }];
    });
  const best = ways.sort((a, b) => a.cost - b.cost)[0];
  return best === undefined || best.cost === Number.POSITIVE_INFINITY ? [title] : best.lines;
}
