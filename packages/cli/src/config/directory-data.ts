import type { DirectoryData } from '@gongwen/core';

/** What a directory is made of: the rest of it is an index of this. */
export function directoryData({ scope, organs, collectives, jointExceptions }: DirectoryData): DirectoryData {
  return { scope, organs, collectives, jointExceptions };
}
