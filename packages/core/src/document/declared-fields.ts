import type { Message } from '../rule/message.ts';
import type { Range } from '../tree/line-table.ts';
import type { Direction, DocumentForm, DocumentType } from './document-type.ts';

/** A value with the place of it in the front matter. */
export interface Declared<T> {
  readonly value: T;
  readonly range: Range;
  /** The key as written. */
  readonly key: string;
}

/** What the front matter of a Markdown or text draft declares (elements.md 9); null where it is silent. */
export interface DeclaredFields {
  readonly documentType: Declared<DocumentType> | null;
  readonly direction: Declared<Direction> | null;
  readonly issuers: Declared<readonly Declared<string>[]> | null;
  readonly issuerMark: Declared<string> | null;
  readonly documentNumber: Declared<string> | null;
  readonly copyNumber: Declared<string> | null;
  readonly classification: Declared<string> | null;
  readonly classificationPeriod: Declared<string> | null;
  readonly urgency: Declared<string> | null;
  readonly handlingLevel: Declared<string> | null;
  readonly signatory: Declared<readonly Declared<string>[]> | null;
  readonly title: Declared<string> | null;
  readonly mainRecipients: Declared<readonly Declared<string>[]> | null;
  readonly copyRecipients: Declared<readonly Declared<string>[]> | null;
  readonly issuerSignature: Declared<readonly Declared<string>[]> | null;
  readonly issueDate: Declared<string> | null;
  readonly seal: Declared<boolean> | null;
  readonly annotation: Declared<string> | null;
  readonly disclosure: Declared<string> | null;
  readonly attachments: Declared<readonly Declared<string>[]> | null;
  readonly printing: Declared<{ readonly organ: string | null; readonly date: string | null }> | null;
  readonly channel: Declared<string> | null;
  readonly form: Declared<DocumentForm> | null;
  readonly stage: Declared<'fragment' | 'draft' | 'submitted' | 'final' | 'template'> | null;
  readonly kind: Declared<string> | null;
  readonly comprehensive: Declared<boolean> | null;
  readonly special: Declared<boolean> | null;
  readonly important: Declared<boolean> | null;
  readonly routingGround: Declared<string> | null;
  readonly authorization: Declared<string> | null;
  readonly consultation: Declared<readonly { readonly organ: string; readonly opinion: string }[]> | null;
  readonly approvals: Declared<
    readonly { readonly step: string; readonly result: string | null; readonly date: string | null }[]
  > | null;
  readonly withinDuties: Declared<boolean> | null;
  readonly joint: Declared<string> | null;
  readonly pages: Declared<number> | null;
  readonly bundle: Declared<unknown> | null;
  readonly note: Declared<string> | null;
  readonly filing: Declared<string> | null;
  readonly topic: Declared<string> | null;
  readonly singleDuty: Declared<boolean> | null;
}

/** Something wrong in the front matter. */
export interface DeclaredProblem {
  readonly range: Range;
  readonly message: Message;
}
