import type { DocumentDigest } from '@gongwen/core';
import { openSpill } from '../files/spill.ts';

/** Digests of the files of a run until they are compared. */
export interface KeptDigests {
  /** @param index The file's turn in the run. */
  readonly add: (index: number, digest: DocumentDigest) => void;
  /** In the order they were added, each with its file's turn. */
  readonly all: () => Iterable<readonly [index: number, digest: DocumentDigest]>;
  readonly close: () => void;
}

/** What most of a digest is, and few rules ask for. */
type Heavy = Pick<DocumentDigest, 'sentences' | 'citations' | 'quantities'>;

/** Pieces of a draft's text keep the whole text in memory; copies do not. */
function detachedCopy<Plain>(value: Plain): Plain {
  return JSON.parse(JSON.stringify(value));
}

/** Keeps digests: what every rule asks for in memory, some hundred bytes a file; the rest is read when it is asked for. */
export function keepDigests(): KeptDigests {
  const heavy = openSpill<Heavy>();
  const light = new Map<number, DocumentDigest>();
  const read = (at: number): Heavy => {
    const found = heavy.get(at);
    if (found === undefined) throw new Error(`no digest was kept at ${at}`);
    return found;
  };
  return {
    add: (index, { sentences, citations, quantities, ...rest }) => {
      const at = heavy.size();
      heavy.set(at, { sentences, citations, quantities });
      light.set(index, {
        ...detachedCopy(rest),
        get sentences() {
          return read(at).sentences;
        },
        get citations() {
          return read(at).citations;
        },
        get quantities() {
          return read(at).quantities;
        },
      });
    },
    all: () => light,
    close: heavy.close,
  };
}
