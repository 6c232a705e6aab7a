import type { Line } from '@gongwen/core';
import type { Stretch } from '../docx-document.ts';

/** Text of a paragraph and what of it is bold; without `bold` where nothing is. */
export interface MarkedText {
  readonly text: string;
  readonly bold?: readonly Stretch[];
}

interface Character {
  readonly value: string;
  readonly bold: boolean;
}

/** A number of a list with the space that Markdown wants behind it. */
const LIST_NUMBER = /^\d{1,2}\.(?=\s)/u;
/** Letters and digits that run together when a line break between them goes. */
const LATIN_END = /[\p{Script=Latin}\d,.;:]$/u;
const LATIN_START = /^[\p{Script=Latin}\d]/u;

/**
 * Lines of a draft as the text of one paragraph: white space at the ends of each line is layout in a draft and goes,
 * as does the space behind the number of a list. Between Latin words a line break is a space.
 */
export function markedText(lines: readonly Line[]): MarkedText {
  const characters: Character[] = [];
  for (const line of lines) {
    const added = charactersOf(line);
    if (LATIN_END.test(textOf(characters)) && LATIN_START.test(textOf(added)))
      characters.push({ value: ' ', bold: false });
    characters.push(...added);
  }
  const number = LIST_NUMBER.exec(textOf(characters))?.[0].length ?? 0;
  if (number > 0) while (characters[number]?.value.trim() === '') characters.splice(number, 1);
  return marked(characters);
}

/** The text from an index on, with what is bold in it. */
export function markedFrom({ text, bold = [] }: MarkedText, from: number): MarkedText {
  const kept = bold
    .map(({ start, end }) => ({ start: Math.max(0, start - from), end: end - from }))
    .filter(({ start, end }) => end > start);
  return { text: text.slice(from), ...(kept.length > 0 ? { bold: kept } : {}) };
}

/** The plain text of lines. */
export const plainText = (lines: readonly Line[]): string => markedText(lines).text;

const textOf = (characters: readonly Character[]): string => characters.map(({ value }) => value).join('');

/** UTF-16 units of a line without the spaces at its ends. */
function charactersOf(line: Line): Character[] {
  return line.pieces.flatMap(({ at, length, node }) => {
    const text = line.text.slice(Math.max(at, line.from), Math.min(at + length, line.to));
    return text.split('').map((value) => ({ value, bold: node?.data.bold ?? false }));
  });
}

function marked(characters: readonly Character[]): MarkedText {
  const bold: Stretch[] = [];
  for (const [index, { bold: isBold }] of characters.entries()) {
    const last = bold.at(-1);
    if (!isBold) continue;
    if (last?.end === index) bold[bold.length - 1] = { start: last.start, end: index + 1 };
    else bold.push({ start: index, end: index + 1 });
  }
  return { text: textOf(characters), ...(bold.length > 0 ? { bold } : {}) };
}
