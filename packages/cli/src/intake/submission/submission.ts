import type { Phrase } from '../../shared/say.ts';

/** A file as it was sent in. */
export interface SubmittedFile {
  /** In the submission, with forward slashes; Chinese names in NFC. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** Its content, where a reader reads such files; null for the rest. */
  readonly bytes: Uint8Array | null;
  /** Why its content could not be had; null when it could. */
  readonly error: SubmissionFault | null;
}

/** What is wrong with a submission or one of its files. */
export interface SubmissionFault {
  readonly code: string;
  readonly phrase: Phrase;
}

/** A folder or archive that was sent in, unpacked in memory. */
export interface Submission {
  readonly name: string;
  readonly kind: 'folder' | 'zip';
  /** Sorted by path. */
  readonly files: readonly SubmittedFile[];
  readonly ignored: readonly string[];
  readonly sha256: string;
}

/** A submission that cannot be taken in at all. */
export class SubmissionError extends Error {
  override readonly name = 'SubmissionError';
  readonly fault: SubmissionFault;

  constructor(code: string, zh: string, en: string, options?: ErrorOptions) {
    super(en, options);
    this.fault = { code, phrase: { zh, en } };
  }
}
