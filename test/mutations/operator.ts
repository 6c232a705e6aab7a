import type { FixtureName } from '../fixtures/fixture-docx-options.ts';
import type { DocxDocument, WriteDocxOptions } from '../support/write-docx/index.ts';
import type { DraftEdit } from './edits/index.ts';

export type Profile = 'national' | 'yanshi-2023';
export type Format = 'md' | 'docx';

/** What is changed. A `document` or `part` change is of the layout and can only be made in a .docx. */
export type Change =
  | { readonly kind: 'draft'; readonly formats: readonly Format[]; readonly edit: DraftEdit }
  | { readonly kind: 'document'; readonly edit: (document: DocxDocument) => DocxDocument }
  | { readonly kind: 'part'; readonly parts: readonly string[]; readonly edit: (xml: string) => string };

/** A conforming document to change. */
export interface Base {
  /** Of its file, without the extension. */
  readonly name: string;
  /** Its Markdown; throws where it is a variant of a document that lacks what is varied. */
  readonly draft: () => string;
  /** How its .docx is built. */
  readonly docx: WriteDocxOptions;
  /** The operator's change in the words of this document; null where the operator's own change fits it. */
  readonly change: Change | null;
  /** Profiles in which it is checked; null for every one that the operator names. */
  readonly profiles: readonly Profile[] | null;
}

/** One change that makes a conforming document break one rule. */
export interface Operator {
  readonly id: string;
  readonly rule: string;
  /** What is done, for a reader. */
  readonly does: string;
  readonly bases: readonly Base[];
  readonly change: Change;
  /** Rules that may speak as well, since the same change breaks them. */
  readonly companions: readonly string[];
  /** Profiles in which it is found; elsewhere its rule knows too little. */
  readonly profiles: readonly Profile[];
  /** A `gongwen.yaml` and an organ directory that the rule needs. */
  readonly config: string | null;
  /** The configuration before the change, where the change is made in the configuration. */
  readonly configBefore: string | null;
  readonly organs: string | null;
  /** Documents that are checked in the same run. */
  readonly beside: readonly FixtureName[];
}
