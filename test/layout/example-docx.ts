import { readFixture, type WriteDocxOptions, writeDocx } from '../support/write-docx/index.ts';
import { editDocx } from './edit-docx.ts';
import { type LayoutChanges, layoutChanges } from './layout-changes.ts';

/** Changes to the layout, and how the file is built. */
export type ExampleChanges = Partial<LayoutChanges> & { readonly build?: WriteDocxOptions };

/**
 * The .docx of an example on a rule's page: the Markdown in the layout of GB/T 9704—2012, then changed as its fence
 * says, e.g. `docx={"page":"letter"}`.
 */
export async function exampleDocx(markdown: string, changes: ExampleChanges): Promise<Uint8Array> {
  const { build = {}, ...layout } = changes;
  const bytes = await writeDocx(readFixture(markdown), build);
  return layoutChanges(layout).reduce(editDocx, bytes);
}
