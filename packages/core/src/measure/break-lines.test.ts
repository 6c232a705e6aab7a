import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type LineMeasure } from './break-lines.ts';

const TEN: LineMeasure = {
  firstStart: 0,
  start: 0,
  end: 10,
  stops: [],
  tab: 2,
  kinsoku: true,
  hanging: false,
  compress: false,
  autoSpace: 0,
  digitSpace: 0,
};

/** Lines of a text on cells: ASCII is half a cell wide, a low surrogate nothing, all else one cell. */
function lines(text: string, measure: Partial<LineMeasure> = {}): string[] {
  const widths = new Float64Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    widths[i] = code < 0x80 ? 0.5 : code >= 0xdc00 && code <= 0xdfff ? 0 : 1;
  }
  const ends = breakLines(text, widths, { ...TEN, ...measure });
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

describe('breakLines', () => {
  it('gives an empty paragraph one line', () => {
    expect(lines('')).toEqual(['']);
  });

  it('fills lines with ideographs to the last cell', () => {
    expect(lines('一二三四五六七八九十一二三四五六七八九十')).toEqual([
      '一二三四五六七八九十',
      '一二三四五六七八九十',
    ]);
    expect(lines('一二三四五六七八九十一')).toEqual(['一二三四五六七八九十', '一']);
  });

  it('sets the first line in by its indent', () => {
    expect(lines('一二三四五六七八九十', { firstStart: 2 })).toEqual(['一二三四五六七八', '九十']);
    expect(lines('一二三四五六七八九十一二', { start: 2 })).toEqual(['一二三四五六七八九十', '一二']);
  });

  it.each([...'。，、；：？！）》〉」』】〕”’％…'])('does not let %s begin a line', (mark) => {
    expect(lines(`一二三四五六七八九十${mark}甲`)).toEqual(['一二三四五六七八九', `十${mark}甲`]);
  });

  it.each([...'（《〈「『【〔“‘'])('does not let %s end a line', (mark) => {
    expect(lines(`一二三四五六七八九${mark}甲`)).toEqual(['一二三四五六七八九', `${mark}甲`]);
  });

  it('lets marks begin a line when 避头尾 is off', () => {
    expect(lines('一二三四五六七八九十。', { kinsoku: false })).toEqual(['一二三四五六七八九十', '。']);
  });

  it('keeps a chain of marks together with the character before it', () => {
    expect(lines('一二三四五六七八九十》）。甲')).toEqual(['一二三四五六七八九', '十》）。甲']);
  });

  it('never tears —— or ……', () => {
    expect(lines('一二三四五六七八九——甲')).toEqual(['一二三四五六七八九', '——甲']);
    expect(lines('一二三四五六七八九……', { kinsoku: false })).toEqual(['一二三四五六七八九', '……']);
  });

  it('never tears a number or a Latin word', () => {
    expect(lines('一二三四五六七八九2026年')).toEqual(['一二三四五六七八九', '2026年']);
    expect(lines('一二三四五六七hello world')).toEqual(['一二三四五六七hello ', 'world']);
    expect(lines('一二三四五六七八九don’t')).toEqual(['一二三四五六七八九', 'don’t']);
  });

  it('breaks after a hyphen between letters, not one between numbers', () => {
    expect(lines('一二三四五六七八ab-cd')).toEqual(['一二三四五六七八ab-', 'cd']);
    expect(lines('一二三四五六七八12-34')).toEqual(['一二三四五六七八', '12-34']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(lines('a'.repeat(45)).map((line) => line.length)).toEqual([20, 20, 5]);
  });

  it('lets spaces at the end of a line run beyond it', () => {
    expect(lines('一二三四五六七八九十   甲')).toEqual(['一二三四五六七八九十   ', '甲']);
  });

  it('takes an ideographic space as a character', () => {
    expect(lines('一二三四五六七八九十　甲')).toEqual(['一二三四五六七八九十', '　甲']);
  });

  it('lets one mark hang beyond the end', () => {
    expect(lines('一二三四五六七八九十。甲', { hanging: true })).toEqual(['一二三四五六七八九十。', '甲']);
    expect(lines('一二三四五六七八九十。 甲', { hanging: true })).toEqual(['一二三四五六七八九十。 ', '甲']);
    expect(lines('一二三四五六七八九十”甲', { hanging: true })).toEqual(['一二三四五六七八九', '十”甲']);
    expect(lines('一二三四五六七八九十。”甲', { hanging: true })).toEqual(['一二三四五六七八九', '十。”甲']);
  });

  it('compresses adjacent marks where that lets them fit', () => {
    expect(lines('一二三四五六七八》。甲', { compress: true })).toEqual(['一二三四五六七八》。', '甲']);
    expect(lines('一二三四五六七八九》。甲', { compress: true })).toEqual(['一二三四五六七八九》。', '甲']);
    expect(lines('一二三四五六七八九》。甲')).toEqual(['一二三四五六七八', '九》。甲']);
    expect(lines('一》，《五》，《九十一甲', { compress: true })).toEqual(['一》，《五》，《九十一甲']);
  });

  it('sets space between ideographs and Latin letters or digits', () => {
    expect(lines('一二三四五六七八12九')).toEqual(['一二三四五六七八12九']);
    expect(lines('一二三四五六七八12九', { digitSpace: 0.25 })).toEqual(['一二三四五六七八12', '九']);
    expect(lines('一二三四五六七八ab九', { autoSpace: 0.25 })).toEqual(['一二三四五六七八ab', '九']);
    expect(lines('一二三四五六七八12九', { autoSpace: 0.25 })).toEqual(['一二三四五六七八12九']);
  });

  it('ends a line at a forced break, also at the very end', () => {
    expect(lines('一\v二')).toEqual(['一\v', '二']);
    expect(lines('一\v')).toEqual(['一\v', '']);
    expect(lines('一二三四五六七八九十。\v甲', { hanging: true })).toEqual([
      '一二三四五六七八九十。\v',
      '甲',
    ]);
  });

  it('goes to tab stops, of which a hanging indent is one', () => {
    expect(lines('一\t二三四五六七八九')).toEqual(['一\t二三四五六七八九']);
    expect(lines('一\t二三四五六七八九十')).toEqual(['一\t二三四五六七八九', '十']);
    expect(lines('一\t二三四五六七八', { start: 3 })).toEqual(['一\t二三四五六七八']);
    expect(lines('一\t二三四五六七八九', { start: 3 })).toEqual(['一\t二三四五六七八', '九']);
  });

  it('goes to the tab stops of the paragraph before the default ones', () => {
    expect(lines('一\t二三四五六', { stops: [5] })).toEqual(['一\t二三四五六']);
    expect(lines('一\t二三四五六七', { stops: [5] })).toEqual(['一\t二三四五六', '七']);
    expect(lines('一二三四五六\t七八九', { stops: [5] })).toEqual(['一二三四五六\t七八', '九']);
  });

  it('does not cut a surrogate pair', () => {
    expect(lines('𠀀'.repeat(12))).toEqual(['𠀀'.repeat(10), '𠀀'.repeat(2)]);
    expect(lines('𠀀𠀀', { end: 0.5 })).toEqual(['𠀀', '𠀀']);
  });

  it('gives every character to exactly one line, whatever the text and the width', () => {
    const characters = fc.constantFrom(...'文字，。“”（）—…·ab1-. \t\v　𠀀’');
    const texts = fc.array(characters, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 12, noNaN: true }), fc.boolean(), (value, end, on) => {
        const broken = lines(value, {
          end,
          kinsoku: on,
          hanging: on,
          compress: on,
          autoSpace: 0.25,
          digitSpace: 0.25,
        });
        expect(broken.join('')).toBe(value);
        expect(broken.slice(0, -1).every((line) => line !== '')).toBe(true);
        expect(broken.every((line) => !/^[\udc00-\udfff]/.test(line))).toBe(true);
      }),
    );
  });
});
