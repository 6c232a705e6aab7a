import type { DraftFormat } from '@gongwen/core';
import type { Artifact, ArtifactLocation } from 'sarif';
import { folderUri, pathBelow, repositoryRoot, uriOf } from '../report-paths.ts';

/** The name by which code scanning knows the root of a repository. */
const ROOT = '%SRCROOT%';

const MIME_TYPES: Readonly<Record<DraftFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown',
  text: 'text/plain',
};

/** The files of a run as SARIF names them: relative to the repository, else to the working folder. */
export interface Artifacts {
  readonly originalUriBaseIds: Readonly<Record<string, ArtifactLocation>>;
  readonly locationOf: (path: string) => ArtifactLocation;
  readonly list: readonly Artifact[];
}

/** @param files In the order of the report. */
export function artifactsOf(
  files: readonly { readonly path: string; readonly format: DraftFormat | null }[],
  cwd: string,
): Artifacts {
  const root = repositoryRoot(cwd);
  const indices = new Map(files.map(({ path }, index) => [path, index]));
  const plain = (path: string): ArtifactLocation => {
    const uri = uriOf(pathBelow(root, cwd, path));
    // A file outside of the root has an absolute URI, which takes no base.
    return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT };
  };
  return {
    originalUriBaseIds: { [ROOT]: { uri: folderUri(root) } },
    locationOf: (path) => ({ ...plain(path), index: indices.get(path) ?? -1 }),
    list: files.map(({ path, format }) => ({
      location: plain(path),
      roles: ['analysisTarget'],
      ...(format && { mimeType: MIME_TYPES[format] }),
    })),
  };
}
