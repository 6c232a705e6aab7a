import type { OfficialDocument } from '../document/official-document.ts';
import { rangeIn } from '../tree/line.ts';
import type { Range } from '../tree/line-table.ts';
import { normalNumber } from './normal-number.ts';

/** A document cited by its title: 《……》, with or without its number. */
export interface Citation {
  /** What stands between the outer 《》. */
  readonly title: string;
  /** The number behind it as 偃政〔2026〕7号, see `normalNumber`; null when none follows. */
  readonly number: string | null;
  /** From 《 to 》, or to 号 when a number follows. */
  readonly range: Range;
  /** Stands in the first paragraph of the body. */
  readonly opening: boolean;
}

/** A number in brackets directly behind 》: （偃政〔2026〕7号, with what else the brackets hold left out. */
const NUMBER =
  /^ ?[（(](?<number>[\p{Script=Han}A-Za-z]{1,20}[〔［[【(（﹝〈<] ?\d{4} ?[〕］\]】)）﹞〉>]第? ?\d{1,5} ?号)/u;

/** Documents that a document cites in its own body: no quotation, table, attachment or issued text. */
export function citationsIn({ passages }: OfficialDocument): readonly Citation[] {
  const body = passages.filter(
    ({ part, sub, quoted, inTable }) => part === 'body' && sub === null && !quoted && !inTable,
  );
  return body.flatMap((passage, index) =>
    titlesIn(passage.text).map(({ start, end }) => {
      const found = NUMBER.exec(passage.match.slice(end, end + 60));
      return {
        title: passage.text.slice(start + 1, end - 1),
        number: normalNumber(found?.groups?.['number'] ?? ''),
        range: rangeIn(passage, start, end + (found?.[0].length ?? 0)),
        opening: index === 0,
      };
    }),
  );
}

/** Outermost 《……》; one that is not closed is none. */
function titlesIn(text: string): readonly Range[] {
  const titles: Range[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '《') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (char === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) titles.push({ start, end: at + 1 });
    }
  }
  return titles;
}
