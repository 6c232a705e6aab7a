import type { VFileMessage } from 'vfile-message';
import type { Direction, DocumentType } from '../document/document-type.ts';
import type { ElementKind } from '../document/elements.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import type { PageFact } from '../facts/facts.ts';
import type { Basis } from '../rule/basis.ts';
import type { LayoutEdit } from '../rule/layout-edit.ts';
import type { Severity } from '../rule/severity.ts';
import type { DraftFormat } from '../tree/draft.ts';

/** A piece of text to put in place of another. */
export interface FixEdit {
  /** UTF-16 offsets into `Draft.data.text`, end exclusive. */
  readonly offset: number;
  readonly endOffset: number;
  readonly text: string;
}

/** A message: a VFileMessage, so that any unified reporter prints it, with what gongwen-lint adds. */
export interface GongwenMessage extends VFileMessage {
  ruleId: string;
  severity: Severity;
  basis: readonly Basis[];
  element: ElementKind | null;
  fix: { readonly safe: boolean; readonly edits: readonly FixEdit[] } | null;
  /** Changes of formatting that mend it; empty for most. */
  layoutFix: readonly LayoutEdit[];
  offset: number;
  endOffset: number;
  related: readonly { readonly offset: number; readonly endOffset: number; readonly message: string }[];
}

/** The facts of a document as JSON prints them. */
export interface DocumentFacts {
  readonly documentType: DocumentType | null;
  readonly direction: Direction | null;
  readonly issuers: readonly string[];
  readonly mainRecipients: readonly string[];
  readonly copyRecipients: readonly string[];
  readonly characters: number;
  readonly pages: PageFact;
}

/** A message that a suppression with a reason silenced. */
export interface SuppressedMessage {
  readonly message: GongwenMessage;
  readonly reason: string;
}

/** A draft that was read and checked. */
export interface CheckedFile {
  readonly path: string;
  readonly format: DraftFormat;
  readonly status: 'checked';
  readonly error: null;
  readonly document: OfficialDocument;
  readonly facts: DocumentFacts;
  readonly messages: readonly GongwenMessage[];
  readonly suppressed: readonly SuppressedMessage[];
}

/** A draft that could not be read, and why. */
export interface UnreadableFile {
  readonly path: string;
  readonly format: DraftFormat | null;
  readonly status: 'unreadable';
  readonly error: { readonly code: string; readonly message: string };
}

/** What a check comes to. */
export type LintResult = CheckedFile | UnreadableFile;
