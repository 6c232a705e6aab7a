import type { Element, Line, OfficialDocument, Printing } from '@gongwen/core';
import type { DocxImprint } from '../docx-document.ts';
import { printedDate, textsOf } from './declared-texts.ts';
import { plainText } from './marked-text.ts';

/** 抄送：, 抄报：, 主送： begin a line of the imprint; names below it run on. */
const LABEL = /^(?:抄\s*送|抄\s*报|分\s*送|主\s*送)\s*[：:]?/u;

/** A list of recipients as typed, its lists parted by a line feed. */
function typed({ lines }: Element): string {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (groups.length === 0 || LABEL.test(line.match.slice(line.from))) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map(plainText).join('\n');
}

/** Organ and date of a printing line that stands in the text; both as typed. */
function typedPrinting({ text, organ, suffix }: Printing): DocxImprint['printing'] {
  const flat = text.replace(/\s+/gu, '');
  const date = flat.slice(organ?.length ?? 0, flat.length - (suffix?.length ?? 0));
  return { organ: organ ?? '', date };
}

function printingOf({ elements, declared }: OfficialDocument): DocxImprint['printing'] {
  const { printing } = elements;
  if (printing === null) return undefined;
  if (!printing.declared) return typedPrinting(printing);
  const { organ = null, date = null } = declared.printing?.value ?? {};
  return organ === null || date === null ? undefined : { organ: organ.trim(), date: printedDate(date) };
}

/** The 版记 of a recognised document, typed out or from the front matter; null where it has none. */
export function imprintOf(official: OfficialDocument): DocxImprint | null {
  const { mainRecipients, copyRecipients } = official.elements;
  const copies = textsOf(official.declared.copyRecipients);
  const imprint: DocxImprint = {
    ...(mainRecipients?.inImprint === true ? { mainRecipients: typed(mainRecipients) } : {}),
    copyRecipients:
      copyRecipients === null || copyRecipients.declared
        ? copies.length === 0
          ? undefined
          : `${copies.join('，')}。`
        : typed(copyRecipients),
    printing: printingOf(official),
  };
  return Object.values(imprint).every((value) => value === undefined) ? null : imprint;
}
