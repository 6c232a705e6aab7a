import { defineRule, type OfficialDocument, type OutlineItem } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { type FontKind, fontKind, type OwnFonts } from '../shared/font-kind.ts';
import { fontOptions } from '../shared/font-options.ts';
import { headingRange, headingWords } from '../shared/heading-range.ts';
import { isOfficial } from '../shared/is-official.ts';
import { lineRange } from '../shared/line-range.ts';
import { setText } from '../shared/set-text.ts';

/** The font of each level: 一、 （一） 1. （1）. */
const FONTS: Readonly<Record<number, FontKind>> = { 1: '黑体', 2: '楷体', 3: '仿宋体', 4: '仿宋体' };
const LEVELS = ['', '一', '二', '三', '四'];
const STYLES = new Set(['han-comma', 'han-bracket', 'arabic-dot', 'arabic-bracket']);

export default defineRule({
  id: 'layout/heading-fonts',
  name: { zh: '层次标题字体', en: 'Fonts of headings' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('layout', '7.3.3')],
  needs: ['layout'],
  messages: {
    font: {
      zh: '第{level}层标题有{count}处用{font}，一般用{expected}字',
      en: '{count} headings of level {number} are set in {font}; {expected} is usual',
    },
  },
  options: fontOptions,
  check({ document, options, report }) {
    if (!isOfficial(document)) return;
    const headings = headingsOf(document);
    for (const number of [1, 2, 3, 4]) {
      const level = headings.filter((item) => item.level === number && !item.line.inTable);
      const expected = FONTS[number] ?? '仿宋体';
      const wrong = level.flatMap((item) => {
        const found = fontOf(item, options.fonts);
        return found !== null && found.kind !== expected && isHeading(item, found.kind, options.fonts)
          ? [{ item, found }]
          : [];
      });
      const [first] = wrong;
      if (first === undefined) continue;
      const { item, found } = first;
      const font = found.name;
      const data = { level: LEVELS[number] ?? '', number, count: wrong.length, font, expected };
      report('font', { at: headingRange(item), data, actual: font, expected: [expected] });
    }
  },
});

/**
 * Numbered items of the text and of what it issues; attachments are set as they need, and in an issued text of
 * articles the items are no headings.
 */
function headingsOf({ outline }: OfficialDocument): readonly OutlineItem[] {
  const articled = new Set(
    outline.flatMap(({ part, style, sub }) => (part === 'issuedText' && !STYLES.has(style) ? [sub] : [])),
  );
  return outline.filter(
    ({ part, style, sub }) =>
      STYLES.has(style) && (part === 'body' || (part === 'issuedText' && !articled.has(sub))),
  );
}

interface Font {
  readonly name: string;
  readonly kind: FontKind;
}

/** The font of a heading's words; null where they have several, or one of no known kind. */
function fontOf(item: OutlineItem, own: OwnFonts): Font | null {
  const texts = setText(item.line, headingWords(item));
  const names = new Set(texts.map(({ layout }) => layout.eastAsia));
  const [name = null] = names;
  const kind = fontKind(name, own);
  return names.size === 1 && name !== null && kind !== null ? { name, kind } : null;
}

/**
 * Whether the numbered sentence is a heading and not an item of the text. A line by itself without a final mark is
 * one; before more text only a font of its own makes it one.
 */
function isHeading(item: OutlineItem, kind: FontKind, own: OwnFonts): boolean {
  if (item.alone) return !/[。；：，！？]$/u.test(item.line.match.trimEnd());
  const rest = { start: headingRange(item).end, end: lineRange(item.line).end };
  const following = setText(item.line, rest).map(({ layout }) => fontKind(layout.eastAsia, own));
  return following.length > 0 && !following.includes(kind);
}
