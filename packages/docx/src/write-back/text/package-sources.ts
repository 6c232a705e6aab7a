import type { PackageParts } from '../package-parts.ts';
import { type PartSource, partSource } from './part-source.ts';

/** The parts that a draft's text comes from. */
export interface PackageSources {
  readonly main: PartSource;
  /** A part by its name, read once; null when there is none. */
  find(name: string): PartSource | null;
}

/** @throws {DraftError} `broken-xml`. */
export function packageSources(parts: PackageParts): PackageSources {
  const main = partSource(parts.main);
  const known = new Map<string, PartSource | null>([[parts.main.name, main]]);
  return {
    main,
    find: (name) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const part = parts.read(name);
      const source = part === null ? null : partSource(part);
      known.set(name, source);
      return source;
    },
  };
}
