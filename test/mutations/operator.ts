import type { FixtureName } from '../fixtures/fixture-docx-options.ts';
import type { DocxDocument } from '../support/write-docx/index.ts';
import type { DraftEdit } from './edits/index.ts';

export type Profile = 'national' | 'yanshi-2023';
export type Format = 'md' | 'docx';

/** A conforming document to change; `prepare` makes a variant of it that conforms as well. */
export interface Base {
  readonly fixture: FixtureName;
  readonly prepare: DraftEdit | null;
}

/** What is changed. A `document` or `part` change is of the layout and can only be made in a .docx. */
export type Change =
  | { readonly kind: 'draft'; readonly formats: readonly Format[]; readonly edit: DraftEdit }
  | { readonly kind: 'document'; readonly edit: (document: DocxDocument) => DocxDocument }
  | { readonly kind: 'part'; readonly parts: readonly string[]; readonly edit: (xml: string) => string };

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
