import type { Severity } from '@gongwen/core';
import type { PageFile } from './page-file.ts';

export type FileColumn =
  | 'name'
  | 'type'
  | 'issuer'
  | 'characters'
  | 'pages'
  | 'errors'
  | 'warnings'
  | 'infos';

export interface FileOrder {
  readonly column: FileColumn;
  readonly direction: 1 | -1;
}

/** How many messages of a severity a file has; null until it was checked. */
export function countOf({ output }: PageFile, severity: Severity): number | null {
  if (output === null || output.status !== 'checked') return null;
  return output.messages.filter((message) => message.severity === severity).length;
}

type Key = (file: PageFile) => string | number | null;

const KEYS: Readonly<Record<FileColumn, Key>> = {
  name: ({ path }) => path,
  type: ({ output }) => output?.facts?.documentType ?? null,
  issuer: ({ output }) => output?.facts?.issuers[0] ?? null,
  characters: ({ output }) => output?.facts?.characters ?? null,
  pages: ({ output }) => output?.facts?.pages.count ?? null,
  errors: (file) => countOf(file, 'error'),
  warnings: (file) => countOf(file, 'warning'),
  infos: (file) => countOf(file, 'info'),
};

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Files by a column; those that have nothing there stand at the end in both directions. */
export function sortFiles(files: readonly PageFile[], { column, direction }: FileOrder): readonly PageFile[] {
  const key = KEYS[column];
  return files.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
    return direction * collator.compare(String(left), String(right));
  });
}

/** Files whose name, type or organ hold all words of a query. */
export function filterFiles(
  files: readonly PageFile[],
  { query, onlyProblems }: { readonly query: string; readonly onlyProblems: boolean },
): readonly PageFile[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return files.filter(({ path, output }) => {
    if (onlyProblems && output?.status === 'checked' && output.messages.length === 0) return false;
    const text = [path, output?.facts?.documentType ?? '', ...(output?.facts?.issuers ?? [])]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
