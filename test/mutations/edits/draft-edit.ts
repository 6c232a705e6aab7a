/** A change of a Markdown draft's text. Throws when what it changes is not there. */
export type DraftEdit = (draft: string) => string;

/** The edits one after the other. */
export const edits =
  (...steps: readonly DraftEdit[]): DraftEdit =>
  (draft) =>
    steps.reduce((text, step) => step(text), draft);
