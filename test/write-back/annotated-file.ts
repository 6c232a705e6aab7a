import { type CheckedFile, lintSync, resolveFixes } from '@gongwen/core';
import { docxReader } from '@gongwen/docx';
import { type AnnotationMessage, annotate, fixDocx } from '@gongwen/docx/write-back';
import { createPreset } from '@gongwen/preset';

/** A .docx, its annotated copy, and the same with its fixes applied. */
export interface AnnotatedFile {
  readonly name: string;
  readonly original: Uint8Array;
  readonly annotated: Uint8Array;
  readonly fixed: Uint8Array;
  readonly messages: number;
  /** Fixes that were made, and that the places did not allow. */
  readonly applied: number;
  readonly refused: number;
}

const DATE = new Date('2026-03-01T08:00:00Z');

export function checkDocx(name: string, bytes: Uint8Array, profile = 'yanshi-2023'): CheckedFile {
  const result = lintSync({ path: name, value: bytes }, createPreset({ profile }).lintOptions(name));
  if (result.status !== 'checked') throw new Error(`${name}: ${result.error.message}`);
  return result;
}

/** What the check of a file says, written back. */
export function annotatedFile(name: string, original: Uint8Array): AnnotatedFile {
  const { messages } = checkDocx(name, original);
  return writtenFile(name, original, messages);
}

/** Messages on a file, written back. */
export function writtenFile(
  name: string,
  original: Uint8Array,
  messages: readonly AnnotationMessage[],
): AnnotatedFile {
  const draft = docxReader.read({ path: name, value: original });
  const { bytes: annotated } = annotate(original, draft, messages, { date: DATE });
  const fixes = resolveFixes(messages, 'safe').settled.flatMap(({ fix }) => fix ?? []);
  const { bytes: fixed, applied, refused } = fixDocx(original, draft, fixes);
  const counts = { messages: messages.length, applied: applied.length, refused: refused.length };
  return { name, original, annotated, fixed, ...counts };
}
