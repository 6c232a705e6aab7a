/** Codes of what can be wrong with a file; stable, printed in `error.code` of the JSON output. */
export type DraftErrorCode =
  | 'not-found'
  | 'not-readable'
  | 'unsupported-format'
  | 'empty'
  | 'encoding'
  | 'not-a-zip'
  | 'truncated'
  | 'encrypted'
  | 'legacy-format'
  | 'missing-part'
  | 'broken-xml'
  | 'forbidden-entity'
  | 'too-large'
  | 'too-many-paragraphs'
  | 'front-matter';

/** A draft that cannot be read: the user's file, not a fault of the program. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
  readonly code: DraftErrorCode;
  /** The same sentence in English. */
  readonly english: string;

  /**
   * @param message What is wrong, where, and what to do, in Chinese.
   * @param english The same in English.
   */
  constructor(code: DraftErrorCode, message: string, english: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.english = english;
  }
}
