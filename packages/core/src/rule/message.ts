/** A sentence in both languages; `{name}` is filled from the report's data. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}
