import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { chineseNumber } from './chinese-number.ts';
import type { HeadingBlock } from './docx-document.ts';
import { FONT, firstLine, fontSlots } from './page-layout.ts';

const REFERENCE = 'gongwen-headings';

const level = (depth: number, text: string, font: string) => ({
  level: depth,
  format: LevelFormat.CHINESE_COUNTING_THOUSAND,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.NOTHING,
  style: { run: { font: fontSlots(font) }, paragraph: { indent: { left: 0, ...firstLine(2) } } },
});

/** The multilevel list of 一、 and （一） (7.3.3), for a document whose headings are numbered by Word. */
export const headingNumbering: INumberingOptions = {
  config: [{ reference: REFERENCE, levels: [level(0, '%1、', FONT.黑体), level(1, '（%2）', FONT.楷体)] }],
};

/** A heading's text without what Word will number, and the list it is in; `null` where the number stays typed. */
export interface NumberedHeading {
  readonly text: string;
  readonly numbering: {
    readonly reference: string;
    readonly level: number;
    readonly instance: number;
    readonly custom: true;
  } | null;
}

/** Counts as Word will count. */
export interface HeadingCounter {
  /** Numbers one heading. */
  readonly take: (block: HeadingBlock) => NumberedHeading;
  /** Begins a new list, as an attachment or issued text does. */
  readonly restart: () => void;
}

/**
 * Counts headings alongside Word, so that only an ordinal which Word would give again is left to it: a heading
 * numbered out of turn, which a fixture may well hold, keeps its typed number.
 */
export function countHeadings(): HeadingCounter {
  const counts: [number, number] = [0, 0];
  let instance = 0;
  return {
    restart() {
      counts.fill(0);
      instance += 1;
    },
    take({ level: depth, text }) {
      if (depth > 2) return { text, numbering: null };
      const index = depth === 1 ? 0 : 1;
      const next = counts[index] + 1;
      const ordinal = depth === 1 ? `${chineseNumber(next)}、` : `（${chineseNumber(next)}）`;
      if (!text.startsWith(ordinal)) return { text, numbering: null };
      counts[index] = next;
      if (depth === 1) counts[1] = 0;
      return {
        text: text.slice(ordinal.length),
        numbering: { reference: REFERENCE, level: index, instance, custom: true },
      };
    },
  };
}
