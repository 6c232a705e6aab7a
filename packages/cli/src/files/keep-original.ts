import { constants, copyFileSync } from 'node:fs';
import { errorText } from '../shared/error-text.ts';
import type { FileError } from './file-error.ts';

/** More copies than this of one draft are a mistake. */
const MOST = 100;

/**
 * Copies a draft beside itself before it is changed: 请示.docx to 请示.orig.docx, or 请示.2.orig.docx where that is
 * there already; no copy is ever overwritten.
 * @returns null, or what kept the copy from being made.
 */
export function keepOriginal(absolute: string): FileError | null {
  const dot = absolute.lastIndexOf('.');
  const [name, extension] = [absolute.slice(0, dot), absolute.slice(dot)];
  for (let number = 1; ; number++) {
    const copy = `${name}${number === 1 ? '' : `.${number}`}.orig${extension}`;
    try {
      copyFileSync(absolute, copy, constants.COPYFILE_EXCL);
      return null;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (isTaken && number < MOST) continue;
      const text = errorText(error);
      return {
        code: 'not-readable',
        phrase: { zh: `无法保留原件（${text}）`, en: `The original cannot be kept (${text})` },
      };
    }
  }
}
