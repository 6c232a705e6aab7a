import type { DraftSource } from '@gongwen/core';
import { steadyDocx } from '../fixtures/steady-docx.ts';
import { editDocx } from '../layout/edit-docx.ts';
import { type DocxDocument, readFixture, writeDocx } from '../support/write-docx/index.ts';
import { base } from './define-operator.ts';
import type { Base, Change, Format, Operator } from './operator.ts';

/** The change that an operator makes in a document. */
export const changeIn = ({ change }: Operator, document: Base): Change => document.change ?? change;

/** The formats in which an operator's change can be made. */
export const formatsOf = ({ change }: Operator): readonly Format[] =>
  change.kind === 'draft' ? change.formats : ['docx'];

/** The Markdown of a base document. */
export const baseDraft = (document: Base): string => document.draft();

const write = async ({ docx }: Base, document: DocxDocument): Promise<Uint8Array> =>
  steadyDocx(await writeDocx(document, docx));

const sourceOf = ({ name }: Base, format: Format, value: string | Uint8Array): DraftSource => ({
  path: `${name}.${format}`,
  value,
});

/** Base documents as .docx, by name and draft: many operators start from the same one. */
const written = new Map<string, Promise<Uint8Array>>();

function writtenBase(document: Base): Promise<Uint8Array> {
  const draft = document.draft();
  const key = `${document.name}\n${draft}`;
  const known = written.get(key) ?? write(document, readFixture(draft));
  written.set(key, known);
  return known;
}

/** A base document as it is before the change. */
export async function baseFile(document: Base, format: Format): Promise<DraftSource> {
  return sourceOf(document, format, format === 'md' ? document.draft() : await writtenBase(document));
}

/** The documents that are checked in the same run, as they are. */
export const besideFiles = ({ beside }: Operator, format: Format): Promise<readonly DraftSource[]> =>
  Promise.all(beside.map((fixture) => baseFile(base(fixture), format)));

/** The document with the operator's change made. Throws when the change finds nothing to change. */
export async function changedFile(operator: Operator, document: Base, format: Format): Promise<DraftSource> {
  const change = changeIn(operator, document);
  const draft = document.draft();
  switch (change.kind) {
    case 'draft': {
      const changed = change.edit(draft);
      return sourceOf(
        document,
        format,
        format === 'md' ? changed : await write(document, readFixture(changed)),
      );
    }
    case 'document':
      return sourceOf(document, format, await write(document, change.edit(readFixture(draft))));
    case 'part':
      return sourceOf(document, format, editDocx(await writtenBase(document), change));
  }
}
