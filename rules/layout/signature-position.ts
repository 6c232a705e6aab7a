import { defineRule, type Line, type SectionLayout } from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { firstLineCells } from '../shared/first-line-cells.ts';
import { isOfficial } from '../shared/is-official.ts';
import { textCells } from '../shared/text-cells.ts';

/** 差一字以内的，看作合式。 */
const TOLERANCE = 1.05;
/** Names are centred by eye, with spaces. */
const CENTRED = 1.5;
/** 盖章件成文日期右空四字；不盖章件署名、日期中较长的右空二字，日期首字比署名首字右移二字。 */
const SEALED = 4;
const UNSEALED = 2;

export default defineRule({
  id: 'layout/signature-position',
  name: { zh: '署名日期位置', en: 'Place of signature and date' },
  severity: 'info',
  strength: 'in-principle',
  basis: [clause('layout', '7.3.5.1'), clause('layout', '7.3.5.2')],
  // 命令、议案加盖签名章（7.3.5.3）；纪要不署名。
  applies: { forms: ['standard', 'letter', 'resolution', 'communique', 'reply'] },
  needs: ['layout'],
  messages: {
    place: {
      zh: '署名右空{signature}字、成文日期右空{date}字；一般盖章件日期右空4字、署名在日期之上居中，不盖章件署名右空2字、日期首字比署名首字右移2字',
      en: 'The signature ends {signature}, the date {date} characters from the right edge. With a seal the date ends 4 from it with the signature centred above; without one the signature ends 2 from it and the date begins 2 to the right of the signature',
    },
    date: {
      zh: '成文日期右空{date}字，一般盖章件右空4字，不盖章件按署名右移2字',
      en: 'The date ends {date} characters from the right edge; 4 are usual with a seal, without one it begins 2 to the right of the signature',
    },
  },
  check({ document, elements, report }) {
    if (!isOfficial(document) || document.joint) return;
    const { issueDate, issuerSignature } = elements;
    const sections = document.draft.data.layout?.sections ?? [];
    const date = placeOf(issueDate?.lines ?? [], sections);
    if (!issueDate || date === null) return;
    const at = issueDate;
    if (issuerSignature === null) {
      if (date.blank >= UNSEALED - TOLERANCE && date.blank <= SEALED + TOLERANCE) return;
      return report('date', { at, data: { date: shown(date.blank) }, actual: shown(date.blank) });
    }
    const signature = placeOf(issuerSignature.lines, sections);
    if (signature === null || issuerSignature.names.length > 1) return;
    if (isSealed(signature, date) || isUnsealed(signature, date)) return;
    const data = { signature: shown(signature.blank), date: shown(date.blank) };
    report('place', { at: [issuerSignature, issueDate], data, actual: `${data.signature}、${data.date}` });
  },
});

/** A line of the closing: its width and the blank to the right edge of the type area, in 字. */
interface Placed {
  readonly width: number;
  readonly blank: number;
}

function shown(cells: number): string {
  return String(Math.round(cells * 10) / 10);
}

/** Null for several lines, tables, text boxes and tab stops, of which the place is not known. */
function placeOf(lines: readonly Line[], sections: readonly SectionLayout[]): Placed | null {
  const [line] = lines;
  const layout = line?.paragraph.data.layout;
  const section = sections[layout?.section ?? 0];
  if (line === undefined || !layout || section === undefined || lines.length > 1) return null;
  if (line.inTable || line.paragraph.data.container !== 'body' || /[\t\v]/u.test(line.text)) return null;
  const size = line.pieces.find(({ node }) => node)?.node?.data.layout?.size ?? layout.markSize;
  const area = (section.width - section.marginLeft - section.marginRight - section.gutter) / size;
  const lead = textCells(line.text.slice(0, line.from));
  const width = textCells(line.text.slice(line.from, line.to));
  const trail = textCells(line.text.slice(line.to));
  const right = layout.indentRight / size;
  const start = layout.indentLeft / size + firstLineCells(layout, size);
  switch (layout.alignment) {
    case 'right':
      return { width, blank: right + trail };
    case 'center':
      return { width, blank: right + trail + (area - start - right - lead - width - trail) / 2 };
    default:
      return { width, blank: area - start - lead - width };
  }
}

/** A name too long to be centred over the date ends near the edge. */
function isSealed(signature: Placed, date: Placed): boolean {
  const centred = Math.max(0, date.blank + (date.width - signature.width) / 2);
  const above = Math.abs(signature.blank - centred) <= CENTRED;
  return above && Math.abs(date.blank - SEALED) <= TOLERANCE;
}

function isUnsealed(signature: Placed, date: Placed): boolean {
  const shift = signature.blank + signature.width - (date.blank + date.width);
  const last = Math.min(signature.blank, date.blank);
  return Math.abs(shift - UNSEALED) <= TOLERANCE && Math.abs(last - UNSEALED) <= TOLERANCE;
}
