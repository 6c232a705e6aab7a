import type { DraftSource } from '@gongwen/core';
import { FIXTURE_DOCX_OPTIONS } from '../fixtures/fixture-docx-options.ts';
import { fixtureDraft } from '../fixtures/fixture-draft.ts';
import { steadyDocx } from '../fixtures/steady-docx.ts';
import { editDocx } from '../layout/edit-docx.ts';
import { type DocxDocument, readFixture, writeDocx } from '../support/write-docx/index.ts';
import type { Base, Format, Operator } from './operator.ts';

/** The formats in which an operator's change can be made. */
export const formatsOf = ({ change }: Operator): readonly Format[] =>
  change.kind === 'draft' ? change.formats : ['docx'];

/** The Markdown of a base document. */
export function baseDraft({ fixture, prepare }: Base): string {
  const draft = fixtureDraft(fixture);
  return prepare === null ? draft : prepare(draft);
}

const write = async ({ fixture }: Base, document: DocxDocument): Promise<Uint8Array> =>
  steadyDocx(await writeDocx(document, FIXTURE_DOCX_OPTIONS[fixture]));

const sourceOf = ({ fixture }: Base, format: Format, value: string | Uint8Array): DraftSource => ({
  path: `${fixture}.${format}`,
  value,
});

/** Base documents as .docx, by fixture and draft: many operators start from the same one. */
const written = new Map<string, Promise<Uint8Array>>();

function writtenBase(base: Base): Promise<Uint8Array> {
  const draft = baseDraft(base);
  const key = `${base.fixture}\n${draft}`;
  const known = written.get(key) ?? write(base, readFixture(draft));
  written.set(key, known);
  return known;
}

/** A base document as it is before the change. */
export async function baseFile(base: Base, format: Format): Promise<DraftSource> {
  return sourceOf(base, format, format === 'md' ? baseDraft(base) : await writtenBase(base));
}

/** The documents that are checked in the same run, as they are. */
export const besideFiles = ({ beside }: Operator, format: Format): Promise<readonly DraftSource[]> =>
  Promise.all(beside.map((fixture) => baseFile({ fixture, prepare: null }, format)));

/** The document with the operator's change made. Throws when the change finds nothing to change. */
export async function changedFile({ change }: Operator, base: Base, format: Format): Promise<DraftSource> {
  const draft = baseDraft(base);
  switch (change.kind) {
    case 'draft': {
      const changed = change.edit(draft);
      return sourceOf(base, format, format === 'md' ? changed : await write(base, readFixture(changed)));
    }
    case 'document':
      return sourceOf(base, format, await write(base, change.edit(readFixture(draft))));
    case 'part':
      return sourceOf(base, format, editDocx(await writtenBase(base), change));
  }
}

/** Whether the change makes another document of the base. Throws when it finds nothing to change. */
export async function changesAnything({ change }: Operator, base: Base): Promise<boolean> {
  const draft = baseDraft(base);
  if (change.kind === 'draft') return change.edit(draft) !== draft;
  if (change.kind === 'part') {
    const before = await writtenBase(base);
    return !Buffer.from(editDocx(before, change)).equals(Buffer.from(before));
  }
  const document = readFixture(draft);
  return JSON.stringify(change.edit(document)) !== JSON.stringify(document);
}
