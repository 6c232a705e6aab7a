import { Tab, TextRun } from 'docx';
import { fontSlots, RED } from './page-layout.ts';

/** How a run differs from its paragraph's style. */
export interface RunLook {
  readonly font?: string;
  /** Half-points. */
  readonly size?: number;
  readonly red?: boolean;
  /** Width of characters in per cent. */
  readonly scale?: number;
}

/** A run of text; tabs become w:tab, because a tab within w:t is no tab in Word. */
export function textRun(text: string, look: RunLook = {}): TextRun {
  const pieces = text
    .split('\t')
    .flatMap((piece, index) => [...(index === 0 ? [] : [new Tab()]), ...(piece === '' ? [] : [piece])]);
  return new TextRun({
    children: pieces,
    ...(look.font === undefined ? {} : { font: fontSlots(look.font) }),
    ...(look.size === undefined ? {} : { size: look.size }),
    ...(look.red ? { color: RED } : {}),
    ...(look.scale === undefined ? {} : { scale: look.scale }),
  });
}
