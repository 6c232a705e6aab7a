import type { RecipientMention } from '../organs/index.ts';
import type { Line } from '../tree/line.ts';
import type { Range } from '../tree/line-table.ts';
import type { DocumentType } from './document-type.ts';

/** 公文要素 by the names of the architecture, with 题注 (titleNote) and 被印发、转发件 (issuedText). */
export type ElementKind =
  | 'copyNumber'
  | 'classification'
  | 'urgency'
  | 'issuerMark'
  | 'documentNumber'
  | 'signatory'
  | 'title'
  | 'titleNote'
  | 'mainRecipients'
  | 'body'
  | 'attachmentNote'
  | 'issuerSignature'
  | 'issueDate'
  | 'seal'
  | 'annotation'
  | 'attachments'
  | 'copyRecipients'
  | 'printing'
  | 'pageNumber'
  | 'issuedText';

/** One element found in the text, or declared in the front matter. */
export interface Element {
  readonly kind: ElementKind;
  /** The element's text: its lines joined with a newline, spaces at both ends cut. */
  readonly text: string;
  readonly range: Range;
  /** The lines it takes; empty when it stands in the front matter. */
  readonly lines: readonly Line[];
  /** `low`: probable only; an error that rests on it is reported one degree lower. */
  readonly confidence: 'high' | 'low';
  /** Stands in the front matter. */
  readonly declared: boolean;
}

/** A part of an element with its own place. */
export interface Part {
  readonly text: string;
  readonly range: Range;
}

export interface Classification extends Element {
  readonly kind: 'classification';
  /** 绝密, 机密 or 秘密; null when something else stands in its place. */
  readonly level: '绝密' | '机密' | '秘密' | null;
  readonly mark: string | null;
  readonly period: string | null;
}

export interface Urgency extends Element {
  readonly kind: 'urgency';
  /** Without the space between its characters. */
  readonly value: string;
}

export interface IssuerMark extends Element {
  readonly kind: 'issuerMark';
  readonly names: readonly Part[];
  readonly suffix: '文件' | '命令' | '令' | '纪要' | null;
}

export interface DocumentNumber extends Element {
  readonly kind: 'documentNumber';
  /** 发文字号, 令号 (第3号) or 期号 (第5期). */
  readonly form: 'number' | 'order' | 'issue';
  readonly prefix: string | null;
  readonly open: string | null;
  readonly year: string | null;
  readonly close: string | null;
  /** 第 before the serial number. */
  readonly di: boolean;
  readonly sequence: string | null;
  readonly hao: boolean;
  /** Brackets stand but the serial number is still to come: 〔2026〕 号. */
  readonly draft: boolean;
}

export interface Signatory extends Element {
  readonly kind: 'signatory';
  readonly names: readonly Part[];
}

export interface Title extends Element {
  readonly kind: 'title';
  /** The whole title without white space. */
  readonly flat: string;
  /** Organs before 关于 (or the verb), as written. */
  readonly issuers: readonly string[];
  readonly verb: '印发' | '转发' | '批转' | '公布' | null;
  /** What it is about: between 关于 and the type. Null when nothing says. */
  readonly matter: string | null;
  readonly about: boolean;
  readonly type: DocumentType | null;
  /** The type as written: 若干意见, 复函, 令; or a word that is none of the fifteen: 方案. */
  readonly rawType: string | null;
  /** Text in brackets at the end: 试行. */
  readonly tail: string | null;
}

export interface TitleNote extends Element {
  readonly kind: 'titleNote';
  readonly date: DateParts | null;
}

export interface Recipients extends Element {
  readonly kind: 'mainRecipients' | 'copyRecipients';
  readonly mentions: readonly (Omit<RecipientMention, 'start' | 'end'> & { readonly range: Range })[];
  /** The mark at its end, or null. */
  readonly end: Part | null;
  /** Recipients moved to the 版记 (GB/T 9704—2012 7.3.2). */
  readonly inImprint: boolean;
}

export interface AttachmentNote extends Element {
  readonly kind: 'attachmentNote';
  /** The mark after 附件 as written: ：, : or null. */
  readonly colon: Part | null;
  readonly items: readonly AttachmentNoteItem[];
}

export interface AttachmentNoteItem extends Part {
  /** 1 or 一 as written; null when the item has none. */
  readonly number: string | null;
  /** The mark after the number as written. */
  readonly dot: string | null;
  readonly name: string;
  readonly nameRange: Range;
}

export interface IssuerSignature extends Element {
  readonly kind: 'issuerSignature';
  readonly names: readonly Part[];
}

/** A date taken apart; a part that is not written or cannot be read is null. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** YYYY-MM-DD when the day exists; else null. */
  readonly iso: string | null;
  readonly style: 'arabic' | 'han' | 'loose';
}

export interface IssueDate extends Element {
  readonly kind: 'issueDate';
  readonly date: DateParts;
  /** Still to be filled in: ×年×月×日. */
  readonly draft: boolean;
}

export interface Annotation extends Element {
  readonly kind: 'annotation';
  /** Its brackets as written; null where none. */
  readonly open: string | null;
  readonly close: string | null;
  readonly inner: string;
}

export interface Attachment extends Element {
  readonly kind: 'attachments';
  readonly label: Part;
  readonly number: string | null;
  /** Without white space; null when none follows the label. */
  readonly title: string | null;
  readonly titleRange: Range | null;
}

export interface Printing extends Element {
  readonly kind: 'printing';
  readonly organ: string | null;
  readonly date: DateParts | null;
  readonly suffix: string | null;
}

export interface IssuedText extends Element {
  readonly kind: 'issuedText';
  /** Its own title without white space. */
  readonly title: string | null;
  readonly titleRange: Range | null;
}

/** All elements of one document; null where it has none. */
export interface Elements {
  readonly copyNumber: Element | null;
  readonly classification: Classification | null;
  readonly urgency: Urgency | null;
  readonly issuerMark: IssuerMark | null;
  readonly documentNumber: DocumentNumber | null;
  readonly signatory: Signatory | null;
  readonly title: Title | null;
  readonly titleNotes: readonly TitleNote[];
  readonly mainRecipients: Recipients | null;
  readonly body: Element | null;
  readonly attachmentNote: AttachmentNote | null;
  readonly issuerSignature: IssuerSignature | null;
  readonly issueDate: IssueDate | null;
  readonly seal: Element | null;
  readonly annotation: Annotation | null;
  readonly attachments: readonly Attachment[];
  readonly copyRecipients: Recipients | null;
  readonly printing: Printing | null;
  readonly pageNumber: Element | null;
  readonly issuedTexts: readonly IssuedText[];
}
