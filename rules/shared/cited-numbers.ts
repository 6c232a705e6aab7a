import { matchesIn, type OfficialDocument, type Range, rangeIn } from '@gongwen/core';
import { isOldYear } from './is-old-year.ts';
import { ownBody } from './own-body.ts';
import { unquoted } from './unquoted.ts';

/** A 发文字号 cited in running text. */
export interface CitedNumber {
  /** From the bracket to 号. */
  readonly range: Range;
  readonly text: string;
  readonly open: string;
  readonly close: string;
  readonly year: string;
  readonly di: boolean;
  readonly sequence: string;
  /** Stands in 《》 or “”: it may be reported, not changed. */
  readonly quoted: boolean;
  /** Of 2012 or earlier, when other ways of writing were in use. */
  readonly old: boolean;
}

/** A bracketed year and a serial number; the code of the organ stands before it. */
const NUMBER = /([〔［[【(（﹝〈<]) ?(['’]?\d{2,4}) ?([〕］\]】)）﹞〉>]) ?(第)? ?(\d{1,5}) ?号/gu;
/** Numbers of other things that are written alike: land and property certificates, licences, cases, contracts. */
const OTHER_PAPER = /(?:国用|集用|[证资准许]字|证|资质|许|备|诉|仲|鉴|裁|判|合同|协议|标|[^一-龥]|^)$/u;

/** Numbers of documents cited in the document's own body. */
export function citedNumbers(document: OfficialDocument): readonly CitedNumber[] {
  return ownBody(document).flatMap((passage) => {
    if (!passage.match.includes('号')) return [];
    const masked = unquoted(passage.text);
    return matchesIn(passage.match, NUMBER).flatMap((found) => {
      const [text, open = '', year = '', close = '', di, sequence = ''] = found;
      const { index } = found;
      if (OTHER_PAPER.test(passage.match.slice(Math.max(0, index - 4), index).trimEnd())) return [];
      const end = index + text.length;
      return [
        {
          range: rangeIn(passage, index, end),
          text: passage.text.slice(index, end),
          open,
          close,
          year,
          di: di !== undefined,
          sequence,
          quoted: masked.charAt(index) === '□',
          old: isOldYear(year),
        },
      ];
    });
  });
}
