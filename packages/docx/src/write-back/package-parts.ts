import type { ReaderLimits } from '@gongwen/core';
import { decodePart, type PartText } from '../package/decode-part.ts';
import { openPackage } from '../package/open-package.ts';
import { type Relationship, readRelationships } from '../package/read-relationships.ts';

/** The parts of a package that write-back reads. */
export interface PackageParts {
  readonly bytes: Uint8Array;
  readonly main: PartText;
  /** Relationships of the main part. */
  readonly related: readonly Relationship[];
  read(name: string): PartText | null;
}

/**
 * @throws {DraftError} when the package cannot be read.
 * @throws {Error} when it has no main part; the reader refuses such a file before.
 */
export function packageParts(bytes: Uint8Array, limits: ReaderLimits): PackageParts {
  const opened = openPackage(bytes, limits);
  const read = (name: string): PartText | null => {
    const part = opened.read(name);
    return part === null ? null : decodePart(name, part);
  };
  const kind = 'officeDocument';
  const named = readRelationships(opened, '').find((relationship) => relationship.kind === kind)?.target;
  const name = named ?? 'word/document.xml';
  const main = read(name);
  if (main === null) throw new Error(`the package has no part ${name}`);
  return { bytes, main, related: readRelationships(opened, name), read };
}

/** The bytes of a part with a new text; a byte order mark stays. */
export function encodePart({ markLength }: Pick<PartText, 'markLength'>, text: string): Uint8Array {
  return new TextEncoder().encode(markLength === 0 ? text : `\ufeff${text}`);
}
