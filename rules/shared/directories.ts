import { buildDirectory, type DirectoryData, type OrganDirectory } from '@gongwen/core';
import { data } from '../generated/directories.ts';

/** The organ directories that ship, by name; each is built when first asked for. */
export const directories: ReadonlyMap<string, OrganDirectory> = new Map(
  Object.entries(data as Readonly<Record<string, DirectoryData>>).map(([name, directory]) => [name, buildDirectory(directory)]),
);
