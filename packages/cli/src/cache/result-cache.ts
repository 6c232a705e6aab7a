import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AddedFindings, FileReport } from '../output/file-report.ts';

/** What is to be read of a result. Most is said by its messages; the rest is ten times as long. */
export interface WantedParts {
  readonly text: boolean;
  readonly digest: boolean;
}

/** What comparing the files of a run found, by the file's turn. */
export type ComparisonFindings = readonly (readonly [index: number, found: AddedFindings])[];

/**
 * Results by keys that stand for all they hang on. A result that is not there or cannot be read is null; one that cannot
 * be written is not kept, and the next run checks the file again.
 */
export interface ResultCache {
  readonly has: (key: string) => boolean;
  readonly get: (key: string, wanted: WantedParts) => FileReport | null;
  readonly put: (key: string, report: FileReport) => void;
  readonly getComparison: (key: string) => ComparisonFindings | null;
  readonly putComparison: (key: string, findings: ComparisonFindings) => void;
}

/** Milliseconds. A result that is used is marked so once a day, see `pruneCache`. */
const DAY = 86_400_000;

/**
 * A cache in a folder: files put in place whole. Runs may share it: they can only write the same result under the same
 * key.
 */
export function openResultCache(folder: string): ResultCache {
  const pathOf = (key: string, part: Part): string => join(folder, key.slice(0, 2), `${key.slice(2)}${part}`);
  return {
    has: (key) => existsSync(pathOf(key, '')) && existsSync(pathOf(key, '-rest')),
    get: (key, { text, digest }) =>
      orNull(() => {
        const output = JSON.parse(readUsed(pathOf(key, '')).toString('utf8'));
        const report = { output, text: '', fix: { kind: 'none' }, digest: null } as const;
        if (!text && !digest) return report;
        const rest = JSON.parse(inflateRawSync(readUsed(pathOf(key, '-rest'))).toString('utf8'));
        return { ...report, text: text ? rest.text : '', digest: digest ? rest.digest : null };
      }),
    put: (key, { output, text, digest }) => {
      // The rest first: a result is there once its messages are.
      const rest = deflateRawSync(JSON.stringify({ text, digest }), { level: 1 });
      if (writeWhole(pathOf(key, '-rest'), rest)) writeWhole(pathOf(key, ''), JSON.stringify(output));
    },
    getComparison: (key) =>
      orNull(() => JSON.parse(inflateRawSync(readUsed(pathOf(key, '-run'))).toString('utf8'))),
    putComparison: (key, findings) => {
      writeWhole(pathOf(key, '-run'), deflateRawSync(JSON.stringify(findings), { level: 1 }));
    },
  };
}

/** Endings of files: the messages of a draft, what else is known of it, what comparing the files of a run found. */
type Part = '' | '-rest' | '-run';

function orNull<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}

function readUsed(path: string): Buffer {
  const bytes = readFileSync(path);
  if (Date.now() - statSync(path).mtimeMs > DAY) utimesSync(path, new Date(), new Date());
  return bytes;
}

function writeWhole(path: string, content: string | Uint8Array): boolean {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, content, { mode: 0o600 });
    renameSync(unfinished, path);
    return true;
  } catch {
    rmSync(unfinished, { force: true });
    return false;
  }
}
