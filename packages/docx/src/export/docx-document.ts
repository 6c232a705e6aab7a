/** The forms of GB/T 9704—2012: 文件 (chapter 7), 信函 (10.1), 命令 (10.2), 纪要 (10.3). */
export type DocumentForm = 'standard' | 'letter' | 'order' | 'minutes';

/** What may stand after the organ in the red mark (7.2.4, 10.2, 10.3). */
export type IssuerMarkSuffix = '文件' | '命令' | '令' | '纪要' | '';

/** 版头. Texts are written as they are: nothing is completed or corrected. */
export interface DocxHeader {
  readonly copyNumber?: string | undefined;
  readonly classification?: string | undefined;
  readonly urgency?: string | undefined;
  /** Organs of the mark in order, several in a joint issue; none leaves out the mark and the red line. */
  readonly issuerMark: readonly string[];
  readonly issuerMarkSuffix?: IssuerMarkSuffix | undefined;
  readonly documentNumber?: string | undefined;
  /** Names only; a header with a signatory is laid out as an upward document (7.2.6). */
  readonly signatory?: readonly string[] | undefined;
}

/** Characters of a text, in UTF-16 units: from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An element that is one paragraph. */
export interface TextBlock {
  readonly kind:
    | 'titleNote'
    | 'mainRecipients'
    | 'body'
    | 'signature'
    | 'date'
    | 'annotation'
    /** Starts a new page (7.3.7). */
    | 'attachmentLabel'
    /** 第X章 of a rule text, centred. */
    | 'chapter'
    /** A line with no layout of its own: flush left, body font. */
    | 'plain';
  readonly text: string;
  /** What stands in bold, in order; left out where nothing does. */
  readonly bold?: readonly Stretch[] | undefined;
}

/** An element of several lines. */
export interface LinesBlock {
  readonly kind:
    | 'title'
    | 'attachmentTitle'
    /** Title of an issued or forwarded text; starts a new page. */
    | 'issuedTitle'
    /** 附件说明, “附件：” included; its second and further lines stand under the first name. */
    | 'attachmentNote';
  readonly lines: readonly string[];
}

/** A heading with its ordinal as typed; `continuation` is the text that follows it in the same paragraph. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  readonly continuation?: string | undefined;
  /** What of the continuation stands in bold; the heading itself has its own font. */
  readonly bold?: readonly Stretch[] | undefined;
}

/** 出席、请假、列席 of minutes (10.3): `label` with its colon. */
export interface AttendanceBlock {
  readonly kind: 'attendance';
  readonly label: string;
  readonly text: string;
}

/** A table; the first row is its head. A line feed in a cell begins a new paragraph. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

/** What stands below each other in a document to write. */
export type Block = TextBlock | LinesBlock | HeadingBlock | AttendanceBlock | TableBlock;

/** 版记. */
export interface DocxImprint {
  /** Main recipients moved here (7.3.2), as printed, with their label “主送：”. */
  readonly mainRecipients?: string | undefined;
  /** As printed, its full stop included; “抄送：” is put before it unless it has a label of its own. */
  readonly copyRecipients?: string | undefined;
  /** `date` without “印发”, which is put behind it. */
  readonly printing?: { readonly organ: string; readonly date: string } | undefined;
}

/** An official document as data: what stands in it, in order, and nothing of how it looks. */
export interface DocxDocument {
  readonly form: DocumentForm;
  readonly header: DocxHeader | null;
  readonly blocks: readonly Block[];
  readonly imprint: DocxImprint | null;
}
