import { type CheckedFile, fixText, type GongwenMessage, lintSync } from '@gongwen/core';
import { encodeText } from '@gongwen/markdown';
import { createPreset } from '@gongwen/preset';

export interface FixedDraft {
  readonly before: CheckedFile;
  readonly after: CheckedFile;
  /** The text after the fixes, and the bytes that are written. */
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly fixed: readonly GongwenMessage[];
}

const preset = createPreset({ profile: 'yanshi-2023' });

/** Checks a draft under the profile that has the most rules. */
export function checkDraft(value: Uint8Array | string, path: string): CheckedFile {
  const result = lintSync({ path, value }, preset.lintOptions(path));
  if (result.status !== 'checked') throw new Error(result.error.message);
  return result;
}

/** Takes every safe fix of a draft, UTF-8. */
export function fixDraft(value: Uint8Array, path: string): FixedDraft {
  const options = preset.lintOptions(path);
  const before = checkDraft(value, path);
  const { text, fixed, result: after } = fixText(before, path, options);
  if (after.status !== 'checked') throw new Error(after.error.message);
  return { before, after, text, bytes: encodeText(text, value), fixed };
}
