import type { DraftFormat } from '@gongwen/core';

/**
 * What the panel stands in: a page of its own, WPS, Word, VS Code. The panel asks, the host answers; it says nothing of
 * rules or problems. Whatever a host cannot do its `capabilities` say, and the panel then does not offer it.
 *
 * Every place counts UTF-16 code units into the text of the draft, `end` exclusive: the text itself for Markdown and
 * plain text, for a .docx its text with one paragraph a line, as `gongwen inspect --text` prints it.
 */
export interface Host {
  readonly capabilities: HostCapabilities;
  /** The document as it is now. Never rejects: what cannot be read is an answer. */
  readonly read: () => Promise<HostAnswer<HostDocument>>;
  /** Selects the place and brings it into view. @returns false when it is not there any more. */
  readonly goTo: (place: HostPlace) => Promise<boolean>;
  /**
   * Replaces text, only where it still reads as it did when it was checked. Fixes come in the order of the text and do
   * not touch each other; a host applies them from the last to the first, so that places before an edit stay as they
   * are. The edits of one fix are made all or none. Formatting around the text stays.
   * @param revision Of the document that was checked.
   * @returns One outcome a fix, in the order of `fixes`.
   */
  readonly replace: (fixes: readonly HostFix[], revision: string) => Promise<readonly HostOutcome[]>;
  /**
   * Puts a comment on a place, as the user's own where the host knows who that is. Suppressions of a .docx are written
   * so (`gongwen-disable routing/no-skip-level -- 理由`).
   */
  readonly comment: (comment: HostComment, revision: string) => Promise<HostOutcome>;
  /**
   * Tells when the document has changed or another one came to the front; the panel then reads it again. May tell more
   * than once for one change.
   * @returns ends it.
   */
  readonly watch: (changed: () => void) => () => void;
  /** Gives a file to the user: a copy with comments, a list, a report. */
  readonly save: (file: HostFile) => Promise<HostAnswer<HostSaved>>;
}

/** What a host can do, as data. */
export interface HostCapabilities {
  /** Whether `goTo` moves the user's own view. Without it the panel marks the place in its own view, if it has one. */
  readonly goTo: boolean;
  /** `tracked`: as a change that the user can reject; `plain`: at once. */
  readonly replace: 'tracked' | 'plain' | 'none';
  readonly comment: boolean;
  readonly watch: boolean;
  readonly save: boolean;
}

export interface HostDocument {
  /** Name of the file with its ending, e.g. `请示.docx`; a new document has one too, e.g. `文档1.docx`. */
  readonly name: string;
  readonly format: DraftFormat;
  /** Bytes of the package for a .docx; bytes or text for Markdown and plain text. */
  readonly content: Uint8Array | string;
  /** Another one whenever the content is another; compared, never read. */
  readonly revision: string;
}

/** A place in the draft, told in every way by which a host can find it. */
export interface HostPlace {
  readonly start: number;
  /** The same as `start` for a place between two characters. */
  readonly end: number;
  /** The characters of the place as they were checked; a paragraph's end in them is `\n`. */
  readonly text: string;
  /** The paragraph (.docx) or line in which it begins. */
  readonly paragraph: HostParagraph;
}

/** A paragraph, for hosts that find it by its text rather than by counting characters. */
export interface HostParagraph {
  /** Counted from 1 in reading order, as in messages. */
  readonly number: number;
  /** Its whole text, with the automatic number that it begins with. A line break inside is U+000B. */
  readonly text: string;
  /** How many units at its head are an automatic number and so not typed: Word and WPS leave them out of its text. */
  readonly label: number;
  /** How many paragraphs before it read the same. */
  readonly twins: number;
  /** Where the place begins in `text`. */
  readonly start: number;
}

/** Edits that are made together or not at all. */
export interface HostFix {
  readonly edits: readonly HostEdit[];
}

export interface HostEdit extends HostPlace {
  /** Stands there afterwards; empty to delete. */
  readonly replacement: string;
}

export interface HostComment {
  readonly place: HostPlace;
  readonly text: string;
}

/** What came of an edit or a comment. */
export type HostOutcome =
  | { readonly kind: 'applied' }
  | { readonly kind: 'refused'; readonly reason: HostRefusal; readonly detail: string | null };

/**
 * - `changed`: the text is not what was checked any more
 * - `protected`: the place may not be edited: a field, a locked control, a part of a text that the host does not reach
 * - `read-only`: the document as a whole may not be edited
 * - `failed`: the host reported an error, told in `detail` in its own words
 */
export type HostRefusal = 'changed' | 'protected' | 'read-only' | 'failed';

/** An answer, or why there is none: a code for programs and a sentence for the user. */
export type HostAnswer<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'none'; readonly code: HostFault; readonly message: string };

/**
 * - `no-document`: none is open
 * - `unsaved`: the host gives the content only once it was saved
 * - `cancelled`: the user did not want it
 * - `failed`: anything else
 */
export type HostFault = 'no-document' | 'unsaved' | 'cancelled' | 'failed';

export interface HostFile {
  /** Name that is proposed, with its ending. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array | string;
}

export interface HostSaved {
  /** Where it lies, as the user knows it; null where the host is not told. */
  readonly path: string | null;
}
