import { Tab, TextRun } from 'docx';
import type { Stretch } from './docx-document.ts';
import { fontSlots, RED } from './page-layout.ts';

/** How a run differs from its paragraph's style. */
export interface RunLook {
  readonly font?: string;
  /** Half-points. */
  readonly size?: number;
  readonly red?: boolean;
  readonly bold?: boolean;
  /** Width of characters in per cent. */
  readonly scale?: number;
}

/** Characters that XML cannot hold, among them half of a surrogate pair: Word opens no file that has one. */
const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A run of text; tabs become w:tab, because a tab within w:t is no tab in Word. */
export function textRun(text: string, look: RunLook = {}): TextRun {
  const pieces = text
    .split('\t')
    .map((piece) => piece.replace(NOT_XML, ''))
    .flatMap((piece, index) => [...(index === 0 ? [] : [new Tab()]), ...(piece === '' ? [] : [piece])]);
  return new TextRun({
    children: pieces,
    ...(look.font === undefined ? {} : { font: fontSlots(look.font) }),
    ...(look.size === undefined ? {} : { size: look.size }),
    ...(look.red ? { color: RED } : {}),
    ...(look.bold ? { bold: true } : {}),
    ...(look.scale === undefined ? {} : { scale: look.scale }),
  });
}

/** Runs of a text of which some stretches, in order, are bold. */
export function textRuns(
  text: string,
  bold: readonly Stretch[] | undefined,
  look: RunLook = {},
): readonly TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  const add = (end: number, isBold: boolean): void => {
    if (end > from) runs.push(textRun(text.slice(from, end), isBold ? { ...look, bold: true } : look));
    from = Math.max(from, end);
  };
  for (const { start, end } of bold ?? []) {
    add(start, false);
    add(end, true);
  }
  if (from < text.length || runs.length === 0) runs.push(textRun(text.slice(from), look));
  return runs;
}
