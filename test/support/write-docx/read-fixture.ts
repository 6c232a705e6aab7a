import { recognize } from '@gongwen/core';
import { type DocxDocument, documentOf } from '@gongwen/docx/export';
import { markdownReader } from '@gongwen/markdown';

/** The document of a Markdown draft, as `gongwen export` lays it out where nothing is configured. */
export function readFixture(markdown: string): DocxDocument {
  const draft = markdownReader.read({ path: 'draft.md', value: markdown });
  return documentOf(recognize(draft, 'draft.md', { directory: null, organ: null }));
}
