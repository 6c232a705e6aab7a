import { buildDirectory, directorySchema, type OrganDirectory } from '@gongwen/core';
import { data } from '../generated/directories.ts';

/** The organ directories that ship, by name. */
export const directories: ReadonlyMap<string, OrganDirectory> = new Map(
  Object.entries(data as Readonly<Record<string, unknown>>).map(([name, directory]) => {
    const { version: _version, ...content } = directorySchema.parse(directory);
    return [name, buildDirectory(content)];
  }),
);
