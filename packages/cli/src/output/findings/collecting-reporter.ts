import { mergeFindings } from '@gongwen/core';
import type { ReportedFile, Reporter } from '../reporter.ts';
import { type CollectedFile, toCollectedFile } from './collected-file.ts';

/** A reporter that prints nothing until the end of the run. */
export function collectingReporter(
  render: (files: readonly CollectedFile[]) => string | Promise<string | Uint8Array>,
): Reporter {
  const files = new Map<string, CollectedFile>();
  return {
    file: (file) => keep(files, file),
    addition: (file) => keep(files, file),
    async *end() {
      yield await render([...files.values()]);
    },
  };
}

function keep(files: Map<string, CollectedFile>, file: ReportedFile): string {
  const { path } = file.output;
  const before = files.get(path);
  const added = toCollectedFile(file);
  files.set(path, before === undefined ? added : merged(before, added));
  return '';
}

function merged(file: CollectedFile, added: CollectedFile): CollectedFile {
  return {
    output: mergeFindings(file.output, added.output),
    findings: [...file.findings, ...added.findings].sort((a, b) => a.message.offset - b.message.offset),
    silenced: [...file.silenced, ...added.silenced],
  };
}
