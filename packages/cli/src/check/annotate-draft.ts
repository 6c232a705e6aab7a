import type { LintOptions, Reader } from '@gongwen/core';
import type { Annotated } from '@gongwen/docx/write-back';
import { readers } from '@gongwen/preset';
import type { FileOutput } from '../output/to-json.ts';
import { withoutAnnotations } from './without-annotations.ts';

/** Limits and language of the run. */
export type CopyOptions = Required<Pick<LintOptions, 'limits' | 'locale'>>;

/** A .docx without annotations of an earlier run, and the same with those of this one. */
export interface AnnotatedBytes {
  readonly clean: Uint8Array;
  readonly made: Annotated;
}

/** Writes the messages of a .docx into a copy of it, as comments and tracked changes. */
export async function annotateDraft(
  path: string,
  bytes: Uint8Array,
  output: FileOutput,
  options: CopyOptions,
): Promise<AnnotatedBytes> {
  const { annotate } = await import('@gongwen/docx/write-back');
  const clean = await withoutAnnotations(path, bytes, { readers, limits: options.limits });
  const draft = docxReader().read({ path, value: clean }, options.limits);
  return { clean, made: annotate(clean, draft, output.messages, { ...options, date: new Date() }) };
}

function docxReader(): Reader {
  const reader = readers.find(({ format }) => format === 'docx');
  if (reader === undefined) throw new Error('there is no reader of .docx');
  return reader;
}
