import {
  type CollectionOptions,
  checkCollection,
  type DocumentDigest,
  type ResolvedConfig,
} from '@gongwen/core';
import { readers } from '@gongwen/preset';
import type { Target } from '../files/find-targets.ts';
import { readTarget } from '../files/read-target.ts';
import { type FileReport, withFindings } from '../output/file-report.ts';
import type { SettledFile } from './settle-change.ts';

/** Texts of so many UTF-16 units are held; those of later files are read again when they are shown. */
const TEXT_HELD = 32_000_000;

/** How files of a run are compared with each other. */
export interface Comparison extends Pick<CollectionOptions, 'rules' | 'locale'> {
  readonly configFor: (target: Target) => ResolvedConfig;
  /** Told how many files are checked: none is passed on before all are. */
  readonly onChecked?: (done: number) => void;
}

/** Files in their order, with what is found when all of them are compared added to their own messages. */
export async function* compareFiles(
  files: AsyncIterable<SettledFile>,
  targets: readonly Target[],
  { rules, configFor, locale, onChecked }: Comparison,
): AsyncGenerator<SettledFile> {
  const held: SettledFile[] = [];
  let room = TEXT_HELD;
  for await (const file of files) {
    room -= file.report.text.length;
    // The text behind a diff is not on disk and cannot be read again.
    const dropped = room < 0 && file.diff === '';
    held.push(dropped ? { ...file, report: { ...file.report, text: '' } } : file);
    onChecked?.(held.length);
  }
  const configs = new Map<DocumentDigest, ResolvedConfig>();
  for (const [index, { report }] of held.entries()) {
    const target = targets[index];
    if (report.digest && target) configs.set(report.digest, configFor(target));
  }
  const findings = checkCollection([...configs.keys()], {
    rules,
    ...(locale ? { locale } : {}),
    configFor: (digest) => {
      const config = configs.get(digest);
      if (!config) throw new Error(`no configuration was asked for ${digest.path}`);
      return config;
    },
  });
  for (const [index, { report, diff }] of held.entries()) {
    const merged = withFindings(report, findings.get(report.output.path));
    yield { report: diff === '' ? withText(merged, targets[index]) : merged, diff };
  }
}

/** A report with the text that its messages point into, read again where it was let go. */
function withText(report: FileReport, target: Target | undefined): FileReport {
  if (report.text !== '' || report.output.messages.length === 0 || !target) return report;
  const { bytes } = readTarget(target);
  const reader = readers.find(({ format }) => format === report.output.format);
  if (bytes === null || !reader) return report;
  try {
    return { ...report, text: reader.read({ path: target.path, value: bytes }).data.text };
  } catch {
    // The file has changed meanwhile: its messages are shown without the lines they stand in.
    return report;
  }
}
