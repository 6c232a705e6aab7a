import { buildDirectory, directorySchema, type OrganDirectory } from '@gongwen/core';
import { data } from '../generated/directories.ts';
import { lazyMap } from './lazy-map.ts';

/** The organ directories that ship, by name; each is checked and indexed when a profile first asks for it. */
export const directories: ReadonlyMap<string, OrganDirectory> = lazyMap(
  new Map(Object.entries(data as Readonly<Record<string, unknown>>)),
  (directory) => {
    const { version: _version, ...content } = directorySchema.parse(directory);
    return buildDirectory(content);
  },
);
