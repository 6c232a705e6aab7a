import type { DraftFormat } from '@gongwen/core';
import type { FileOutput } from '@gongwen/report';

/** A file as it was given to the page. */
export interface GivenFile {
  /** Relative to what was dropped, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A draft of the page. */
export interface PageFile {
  readonly path: string;
  readonly format: DraftFormat;
  /** As it is now; those before the last changes lie in `history`, the oldest first. */
  readonly bytes: Uint8Array;
  readonly history: readonly Uint8Array[];
  /** Counts the contents it has had. */
  readonly version: number;
  /** The version that was saved last; 0 is the file as it came. */
  readonly savedVersion: number;
  /** Null until it was checked. */
  readonly output: FileOutput | null;
}

const FORMATS: readonly (readonly [RegExp, DraftFormat])[] = [
  [/\.docx$/iu, 'docx'],
  [/\.(?:md|markdown)$/iu, 'markdown'],
  [/\.txt$/iu, 'text'],
];

/** The format of a draft by the ending of its name; null for other files. */
export function formatOf(path: string): DraftFormat | null {
  return FORMATS.find(([ending]) => ending.test(path))?.[1] ?? null;
}

/** Whether a file belongs to a configuration: `gongwen.yaml`, and lists and profiles that it names. */
export function isConfiguration(path: string): boolean {
  return /\.ya?ml$/iu.test(path);
}

/** Files that programs leave beside drafts: locks of Word and WPS, and what systems hide. */
export function isLitter(path: string): boolean {
  return /(?:^|\/)(?:~\$|\.)[^/]*$/u.test(path);
}

/** Name of a file without its folders. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A name with something put in before its ending: 请示.docx → 请示.修改.docx. */
export function nameWith(path: string, word: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name}.${word}` : `${name.slice(0, dot)}.${word}${name.slice(dot)}`;
}
