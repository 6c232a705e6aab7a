import type { DraftSource } from '@gongwen/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FIXTURE_DOCX_OPTIONS } from '../fixtures/fixture-docx-options.ts';
import { fixtureDraft } from '../fixtures/fixture-draft.ts';
import { steadyDocx } from '../fixtures/steady-docx.ts';
import { type DocxDocument, readFixture, writeDocx } from '../support/write-docx/index.ts';
import type { Base, Change, Format, Operator } from './operator.ts';

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

/** A base document as it is before the change. */
export async function baseFile(base: Base, format: Format): Promise<DraftSource> {
  const draft = baseDraft(base);
  return sourceOf(base, format, format === 'md' ? draft : await write(base, readFixture(draft)));
}

function editPart(bytes: Uint8Array, { part, edit }: Extract<Change, { kind: 'part' }>): Uint8Array {
  const parts = unzipSync(bytes);
  const content = parts[part];
  if (content === undefined) throw new Error(`the .docx has no part ${part}`);
  return steadyDocx(zipSync({ ...parts, [part]: strToU8(edit(strFromU8(content))) }));
}

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
      return sourceOf(base, format, editPart(await write(base, readFixture(draft)), change));
  }
}
