import { errorText } from '../shared/error-text.ts';
import type { FileError } from './file-error.ts';

/**
 * Puts new bytes in the place of a draft: into a temporary file beside it first, then renamed, so that a failure at
 * any moment leaves the old file whole. Mode and owner are kept, and a symbolic link keeps being one.
 *
 * @returns null, or what kept the file from being written; it is then unchanged.
 */
export async function writeDraft(absolute: string, bytes: Uint8Array): Promise<FileError | null> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    await writeFileAtomic(absolute, Buffer.from(bytes));
    return null;
  } catch (error) {
    const text = errorText(error);
    return { code: 'not-readable', phrase: { zh: `无法写入（${text}）`, en: `Cannot be written (${text})` } };
  }
}
