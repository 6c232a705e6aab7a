import type { DraftEdit } from './draft-edit.ts';

/** A heading of the first level in a line of its own: 一、工作安排. */
const HEADING = /^[一二三四五六七八九十]{1,3}、[^。；：]{1,30}。?$/u;

/** The lines of the text itself, without what is attached or issued. */
function mainEnd(lines: readonly string[]): number {
  const end = lines.indexOf('---', lines.indexOf('---', 1) + 1);
  return end < 0 ? lines.length : end;
}

const headingsAt = (lines: readonly string[]): readonly number[] =>
  lines.slice(0, mainEnd(lines)).flatMap((line, index) => (HEADING.test(line) ? [index] : []));

/** Writes the headings of the first level otherwise, by their place among them. Throws where there are none. */
export const changeHeadings =
  (write: (heading: string, index: number) => string): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const places = headingsAt(lines);
    if (places.length === 0) throw new Error('the draft has no headings of the first level');
    return lines
      .map((line, index) => (places.includes(index) ? write(line, places.indexOf(index)) : line))
      .join('\n');
  };

/** Takes out all that stands between a heading of the first level and the next one. */
export const emptyHeading =
  (nth: number): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const places = headingsAt(lines);
    const [start, end] = [places[nth], places[nth + 1]];
    if (start === undefined || end === undefined) throw new Error('no heading follows the heading');
    return [...lines.slice(0, start + 2), ...lines.slice(end)].join('\n');
  };

/** Puts a paragraph before the first heading of the first level. */
export const beforeHeadings =
  (paragraph: string): DraftEdit =>
  (draft) => {
    const lines = draft.split('\n');
    const [first] = headingsAt(lines);
    if (first === undefined) throw new Error('the draft has no headings of the first level');
    return [...lines.slice(0, first), paragraph, '', ...lines.slice(first)].join('\n');
  };
