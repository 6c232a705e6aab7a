import { type Elements, type OfficialDocument, type OutlineItem, type Range, rangeIn } from '@gongwen/core';
import type { TokenName } from './token-types.ts';

/** A stretch of the text, in UTF-16 offsets, that is one element or a part of one. */
export interface TokenSpan {
  readonly type: TokenName;
  readonly range: Range;
}

/** The stretches that bear a meaning, in no order; those of the front matter are not among them. */
export function tokenSpans(document: OfficialDocument): readonly TokenSpan[] {
  const { elements, outline } = document;
  return [...elementSpans(elements), ...organSpans(elements), ...outline.flatMap(headingSpans)];
}

function elementSpans(elements: Elements): readonly TokenSpan[] {
  const { attachmentNote, printing } = elements;
  const single = [
    ['copyNumber', elements.copyNumber],
    ['classification', elements.classification],
    ['urgency', elements.urgency],
    ['issuerMark', elements.issuerMark],
    ['documentNumber', elements.documentNumber],
    ['signatory', elements.signatory],
    ['title', elements.title],
    ['date', elements.issueDate],
    ['annotation', elements.annotation],
    ...elements.titleNotes.map((note) => ['annotation', note] as const),
  ] as const;
  return [
    ...single.flatMap(([type, element]) =>
      element && !element.declared ? [{ type, range: element.range }] : [],
    ),
    ...(attachmentNote && !attachmentNote.declared
      ? attachmentNote.items.map(({ nameRange }) => ({ type: 'attachmentLabel' as const, range: nameRange }))
      : []),
    ...elements.attachments.flatMap(({ label, titleRange }) => [
      { type: 'attachmentLabel' as const, range: label.range },
      ...(titleRange ? [{ type: 'title' as const, range: titleRange }] : []),
    ]),
    ...elements.issuedTexts.flatMap(({ titleRange }) =>
      titleRange ? [{ type: 'title' as const, range: titleRange }] : [],
    ),
    ...(printing && !printing.declared ? [{ type: 'printing' as const, range: printing.range }] : []),
  ];
}

function organSpans({ mainRecipients, copyRecipients, issuerSignature }: Elements): readonly TokenSpan[] {
  const organ = ({ range }: { readonly range: Range }): TokenSpan => ({ type: 'organ', range });
  return [
    ...[mainRecipients, copyRecipients].flatMap((element) =>
      element && !element.declared ? element.mentions.map(organ) : [],
    ),
    ...(issuerSignature && !issuerSignature.declared ? issuerSignature.names.map(organ) : []),
  ];
}

/** The number, and the heading where it stands alone: the first sentence of a paragraph is text. */
function headingSpans({ labelRange, line, label, text, alone }: OutlineItem): readonly TokenSpan[] {
  if (line.inTable) return [];
  const number = { type: 'headingNumber' as const, range: labelRange };
  const at = alone && text !== '' ? line.match.indexOf(text, line.from + label.length) : -1;
  if (at < 0) return [number];
  return [number, { type: 'heading', range: rangeIn(line, at, at + text.length) }];
}
