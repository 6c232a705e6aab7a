import {
  type Annotation,
  type Attachment,
  type AttachmentNote,
  type Classification,
  type DocumentNumber,
  type Element,
  type IssueDate,
  type IssuedText,
  type IssuerMark,
  type IssuerSignature,
  type OfficialDocument,
  type Printing,
  positionOf,
  type Range,
  type Recipients,
  type Signatory,
  type Title,
  type TitleNote,
  type Urgency,
} from '@gongwen/core';

type Parts = Readonly<Record<string, unknown>>;

type Known =
  | Annotation
  | Attachment
  | AttachmentNote
  | Classification
  | DocumentNumber
  | IssueDate
  | IssuedText
  | IssuerMark
  | IssuerSignature
  | Printing
  | Recipients
  | Signatory
  | Title
  | TitleNote
  | Urgency;

type PartsOf = {
  readonly [Kind in Known['kind']]: (element: Extract<Known, { readonly kind: Kind }>, at: At) => Parts;
};
type At = (range: Range) => { readonly line: number; readonly column: number };

const names = ({ names: parts }: { readonly names: readonly { readonly text: string }[] }): Parts => ({
  names: parts.map(({ text }) => text),
});

const recipients = ({ mentions, inImprint }: Recipients, at: At): Parts => ({
  recipients: mentions.map(({ text, name, kind, range }) => ({ text, name, kind, ...at(range) })),
  inImprint,
});

const PARTS: PartsOf = {
  annotation: ({ inner }) => ({ inner }),
  attachments: ({ label, number, title }) => ({ label: label.text, number, title }),
  attachmentNote: ({ items }, at) => ({
    items: items.map(({ number, name, range }) => ({ number, title: name, ...at(range) })),
  }),
  classification: ({ level, period }) => ({ level, period }),
  copyRecipients: recipients,
  documentNumber: ({ form, prefix, year, sequence, draft }) => ({
    number: { form, prefix, year, sequence },
    draft,
  }),
  issueDate: ({ date, draft }) => ({ date: date.iso, style: date.style, draft }),
  issuedText: ({ title }) => ({ title }),
  issuerMark: (mark) => ({ ...names(mark), suffix: mark.suffix }),
  issuerSignature: names,
  mainRecipients: recipients,
  printing: ({ organ, date }) => ({ organ, date: date?.iso ?? null }),
  signatory: names,
  title: ({ issuers, matter, type, rawType, verb, tail }) => ({ issuers, matter, type, rawType, verb, tail }),
  titleNote: ({ date }) => ({ date: date?.iso ?? null }),
  urgency: ({ value }) => ({ value }),
};

/** The parsed parts of an element: its names, number, date, items; nothing for elements that have none. */
export function elementParts(element: Element, { lineTable }: OfficialDocument): Parts {
  if (!isKnown(element)) return {};
  const at: At = (range) => {
    const { line, column } = positionOf(lineTable, range).start;
    return { line, column };
  };
  // The table's key is the element's own kind, which TypeScript cannot follow through a union.
  const partsOf = PARTS[element.kind] as (element: Known, at: At) => Parts;
  return partsOf(element, at);
}

function isKnown(element: Element): element is Known {
  return element.kind in PARTS;
}
