import type { ResolvedConfig } from '@gongwen/core';
import { directoryData } from '../config/directory-data.ts';
import { sha256 } from '../shared/sha256.ts';

/** Gives the digest of a configuration: two with the same one come to the same results. */
export type ConfigDigest = (config: ResolvedConfig) => string;

/**
 * Parts that several configurations share are digested once. Files of the same folder have configurations that share
 * all of them.
 */
export function createConfigDigest(): ConfigDigest {
  const known = new WeakMap<object, string>();
  const digestOf = (part: object | null, data: (() => unknown) | null = null): string => {
    if (part === null) return '';
    const before = known.get(part);
    if (before !== undefined) return before;
    const digest = sha256(JSON.stringify(data === null ? part : data(), plain));
    known.set(part, digest);
    return digest;
  };
  return ({ rules, directory, organ, settings }) =>
    sha256(
      [
        digestOf(rules),
        digestOf(directory, () => directory && directoryData(directory)),
        organ ?? '',
        digestOf(settings),
      ].join('\n'),
    );
}

/** JSON has no maps, sets and expressions; functions, as the speller, come with the program. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  return value instanceof RegExp ? String(value) : value;
}
