import type { DocumentNumber, OfficialDocument } from '@gongwen/core';
import { escapeMarkdown } from '../shared/escape-markdown.ts';
import type { Say } from '../shared/say.ts';
import { covers } from './covers.ts';
import type { HoverPlace, HoverSection } from './hover-section.ts';

/** The parts of the 发文字号: code of the organ, year, serial number (条例第九条第五项). */
export function numberSections({ document, offset, say }: HoverPlace): readonly HoverSection[] {
  const number = document.elements.documentNumber;
  if (!number || !covers(number.range, offset)) return [];
  const lines = number.form === 'number' ? numberLines(number, document, say) : [serialLine(number, say)];
  const name = say({ zh: '发文字号', en: 'Document number' });
  return [{ range: number.range, markdown: [`**${name}**`, ...lines].join('  \n') }];
}

function numberLines(
  { prefix, year, sequence, draft }: DocumentNumber,
  document: OfficialDocument,
  say: Say,
): readonly string[] {
  const owner = prefix === null ? '' : ownerOf(prefix, document);
  const code = escapeMarkdown(prefix ?? '');
  return [
    ...(prefix === null
      ? []
      : [say({ zh: `机关代字：${code}${owner}`, en: `Code of the organ: ${code}${owner}` })]),
    ...(year === null
      ? []
      : [say({ zh: `年份：${escapeMarkdown(year)}`, en: `Year: ${escapeMarkdown(year)}` })]),
    sequence === null || draft
      ? say({ zh: '发文顺序号：待编', en: 'Serial number: still to come' })
      : say({ zh: `发文顺序号：${sequence}`, en: `Serial number: ${sequence}` }),
  ];
}

/** Whose code it is by the directory. */
function ownerOf(prefix: string, { organContext }: OfficialDocument): string {
  const owner = organContext.directory?.organs.find(({ prefixes }) => prefixes.includes(prefix));
  return owner ? `（${escapeMarkdown(owner.name)}）` : '';
}

function serialLine({ form, sequence }: DocumentNumber, say: Say): string {
  const value = escapeMarkdown(sequence ?? '');
  return form === 'order'
    ? say({ zh: `令号：第${value}号`, en: `Number of the order: ${value}` })
    : say({ zh: `期号：第${value}期`, en: `Issue: ${value}` });
}
