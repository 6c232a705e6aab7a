import { DraftError, type LintOptions, readerFor, recognize } from '@gongwen/core';
import { type ExportedDocx, exportDocx } from '@gongwen/docx/export';
import { readers } from '@gongwen/preset';
import type { ReadTarget } from '../files/read-target.ts';
import type { Phrase } from '../shared/say.ts';

/** The .docx of a draft and what is to be said of it, or why there is none. */
export type ComposedDocx =
  | (ExportedDocx & { readonly error: null })
  | { readonly bytes: null; readonly error: Phrase };

const fail = (zh: string, en: string): ComposedDocx => ({ bytes: null, error: { zh, en } });

/** Lays one draft out. */
export async function composeDocx(
  { target, bytes, error }: ReadTarget,
  config: LintOptions['config'],
): Promise<ComposedDocx> {
  const { path } = target;
  if (bytes === null) return { bytes: null, error: error.phrase };
  const reader = readerFor(path, readers);
  if (!reader)
    return fail('不支持这种文件，请用 .md、.markdown 或 .txt', 'Not a draft: use .md, .markdown or .txt');
  if (reader.format === 'docx')
    return fail(
      '已经是 Word 文件；export 把 Markdown 或纯文本稿件排成 .docx',
      'It is a Word file already; export sets Markdown and plain text drafts',
    );
  try {
    const official = recognize(reader.read({ path, value: bytes }), path, config);
    if (official.lines.every(({ from, to }) => to <= from) && official.elementList.length === 0)
      return fail('稿件没有文字', 'The draft has no text');
    return { ...(await exportDocx(official)), error: null };
  } catch (reason) {
    if (!(reason instanceof DraftError)) throw reason;
    return fail(reason.message, reason.english);
  }
}
