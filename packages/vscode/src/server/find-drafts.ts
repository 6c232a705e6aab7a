import { FileType, Uri, workspace } from 'vscode';

const DRAFT = /\.(?:md|txt|docx)$/iu;
/** Word and WPS write these beside a file that is open. */
const LOCK_FILE = /^(?:~\$|\.~)/u;
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git', '.svn', '.hg']);

function isDraft(uri: Uri): boolean {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return DRAFT.test(name) && !LOCK_FILE.test(name);
}

async function walk(folder: Uri): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const found = await Promise.all(
    entries.map(async ([name, type]): Promise<readonly Uri[]> => {
      const uri = Uri.joinPath(folder, name);
      // Links are not followed: they could lead round.
      if (type === FileType.Directory) return SKIPPED_FOLDERS.has(name) ? [] : walk(uri);
      return (type & FileType.File) !== 0 ? [uri] : [];
    }),
  );
  return found.flat();
}

/** Drafts of all folders of the workspace, `.docx` too, in the order of their addresses. */
export async function findDrafts(): Promise<readonly Uri[]> {
  const found = await workspace.findFiles(
    '**/*.{md,txt,docx,MD,TXT,DOCX}',
    '**/{node_modules,.git,.svn,.hg}/**',
  );
  // Not every virtual file system can be searched; all can be read.
  const files =
    found.length > 0
      ? found
      : (await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => walk(uri)))).flat();
  return files.filter(isDraft).sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
}
