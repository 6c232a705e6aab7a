import type { OfficialDocument } from '../document/official-document.ts';
import { rangeIn } from '../tree/line.ts';
import type { Range } from '../tree/line-table.ts';
import { matchesIn } from '../tree/matches-in.ts';

/** A figure or term that the text gives by name: 补助标准为每亩200元. */
export interface Quantity {
  readonly name: string;
  /** For comparing: without spaces, an amount of money in 元. */
  readonly value: string;
  /** The value as it stands. */
  readonly range: Range;
  readonly part: 'body' | 'attachment' | 'issuedText';
}

/** At most so many a document, so that a table of figures set as text does not grow without bound. */
const MOST = 500;

/** A clause: what stands between two of these marks. */
const CLAUSE = /[^，。；！？（）\n]+/gu;
const DIGIT = /\d/u;
/** A longer one says more than a name and its value. */
const LONGEST = 60;
/**
 * 补助标准为每亩200元, 申报期限：2026年6月30日前, within a clause: the name ends in a noun that calls for a figure, and the
 * value begins with a digit.
 */
const NAMED =
  /^(?:[一二三四五六七八九十\d]{1,3}[.、]|其中)?(?<name>[\p{Script=Han}]{0,10}(?:时间|期限|日期|标准|金额|总额|总投资|资金|规模|面积|数量|比例|人数|名额))(?<verb>为|是|不超过|不低于|达到|控制在|共计?|[:：]|至|到)(?<value>(?:每[\p{Script=Han}]{1,3})?\d.{0,30})$/u;
const MONEY = /^(?<number>\d+(?:\.\d+)?)(?<unit>亿元|万元|元)$/u;
const UNITS: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 元: 1 };

/** Named figures of the body, the attachments and what is issued; no quotation and no table. */
export function quantitiesIn({ passages }: OfficialDocument): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const passage of passages) {
    const { part } = passage;
    if (passage.quoted || passage.inTable) continue;
    if (part !== 'body' && part !== 'attachment' && part !== 'issuedText') continue;
    for (const clause of matchesIn(passage.match, CLAUSE)) {
      if (clause[0].length > LONGEST || !DIGIT.test(clause[0])) continue;
      const groups = NAMED.exec(clause[0])?.groups;
      const value = groups?.['value'];
      if (!groups || value === undefined) continue;
      const end = clause.index + clause[0].length;
      found.push({
        name: groups['name'] ?? '',
        value: comparable(value),
        range: rangeIn(passage, end - value.length, end),
        part,
      });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

function comparable(value: string): string {
  const plain = value.replace(/[\s,]/gu, '');
  const { number, unit = '' } = MONEY.exec(plain)?.groups ?? {};
  return number === undefined ? plain : `${Number(number) * (UNITS[unit] ?? 1)}元`;
}
