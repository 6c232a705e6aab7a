import { DraftError, type LintOptions, readerFor } from '@gongwen/core';

/**
 * A .docx without the comments and tracked changes that an earlier run wrote.
 * @returns The same array where there are none, and for other and unreadable files.
 */
export async function withoutAnnotations(
  path: string,
  bytes: Uint8Array,
  { readers, limits }: Pick<LintOptions, 'readers' | 'limits'>,
): Promise<Uint8Array> {
  if (readerFor(path, readers)?.format !== 'docx') return bytes;
  const { removeAnnotations } = await import('@gongwen/docx/write-back');
  try {
    return removeAnnotations(bytes, limits);
  } catch (error) {
    // The check of the file says what is wrong with it.
    if (error instanceof DraftError) return bytes;
    throw error;
  }
}
