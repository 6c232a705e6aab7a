import { symbolCharacter } from '../../story/symbols.ts';
import type { XmlElement } from '../xml/element-tree.ts';

/** One UTF-16 unit of a run's text and where it stands in the part. */
export interface Unit {
  /** Child of the run that gives it: `w:t`, `w:tab`, `w:br` … */
  readonly element: XmlElement;
  /**
   * Its characters in the part: an entity is several, the halves of a surrogate pair share theirs. What cannot be cut,
   * a tab or a symbol, has those of its element.
   */
  readonly start: number;
  readonly end: number;
}

/** The text of a run, unit by unit. */
export interface RunText {
  readonly run: XmlElement;
  readonly text: string;
  readonly units: readonly Unit[];
}

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/giy;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Line ends inside an element are spaces, as the reader has it. */
const LINE_ENDS = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** White space that goes at both ends of a `w:t` without `xml:space`. */
const OUTER_SPACE = /^[ \t\n\r]+|(?<![ \t\n\r])[ \t\n\r]+$/g;

function entityAt(source: string, at: number): { readonly value: string; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (match === null) return null;
  const [whole, hexadecimal, decimal, name] = match;
  const point = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  const value = name === undefined ? String.fromCodePoint(point) : (NAMED[name.toLowerCase()] ?? '');
  return { value, length: whole.length };
}

/** Text units of a `w:t`; null where it holds comments or CDATA. One with white space that Word drops stays whole. */
function textUnits(source: string, element: XmlElement): { text: string; units: Unit[] } | null {
  const units: Unit[] = [];
  let text = '';
  for (let at = element.openEnd; at < element.closeStart; ) {
    const found = readCharacter(source, at);
    if (found === null) return null;
    for (let index = 0; index < found.value.length; index++)
      units.push({ element, start: at, end: at + found.length });
    text += found.value;
    at += found.length;
  }
  const kept = element.attributes['xml:space'] === 'preserve' ? text : text.replace(OUTER_SPACE, '');
  return {
    text: kept.replace(LINE_ENDS, ' '),
    units: kept.length === text.length ? units : unitsOf(element, kept.length),
  };
}

/** Units that all stand for the whole element. */
function unitsOf(element: XmlElement, count: number): Unit[] {
  return Array.from({ length: count }, () => ({ element, start: element.start, end: element.end }));
}

function readCharacter(
  source: string,
  at: number,
): { readonly value: string; readonly length: number } | null {
  const character = source[at] ?? '';
  if (character === '<') return null;
  if (character === '&') return entityAt(source, at);
  // XML reads the two characters of a Windows line end as one.
  if (character === '\r' && source[at + 1] === '\n') return { value: '\n', length: 2 };
  const point = source.codePointAt(at) ?? 0;
  const value = String.fromCodePoint(point);
  return { value, length: value.length };
}

/** What the reader makes of an element that stands for characters; null for one that gives no text. */
function characterOf({ name, attributes }: XmlElement): string | null {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:cr':
      return '\v';
    case 'w:br':
      return attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? null : '\v';
    case 'w:sym':
      return symbolCharacter(attributes['w:font'], attributes['w:char']);
    default:
      return null;
  }
}

/**
 * The text of a run. A line break is U+000B, as in the draft.
 * @returns Null when a piece of it is written in a way that cannot be split.
 */
export function runText(source: string, run: XmlElement): RunText | null {
  const units: Unit[] = [];
  let text = '';
  for (const element of run.children) {
    if (element.name === 'w:t') {
      const inside = textUnits(source, element);
      if (inside === null) return null;
      for (const unit of inside.units) units.push(unit);
      text += inside.text;
      continue;
    }
    const characters = characterOf(element);
    if (characters === null) continue;
    for (const unit of unitsOf(element, characters.length)) units.push(unit);
    text += characters;
  }
  return { run, text, units };
}
