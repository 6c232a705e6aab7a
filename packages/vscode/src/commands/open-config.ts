import { configTemplate } from '@gongwen/preset/config-template';
import { Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { currentTexts } from '../texts/index.ts';

const NAME = 'gongwen.yaml';

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Error(currentTexts().noFolder);
  if (folders.length === 1) return folders[0];
  return window.showWorkspaceFolderPick({ placeHolder: currentTexts().chooseFolder });
}

/** The file that counts for the active draft: the nearest one above it within its folder of the workspace. */
async function nearest(): Promise<Uri | null> {
  const uri = window.activeTextEditor?.document.uri;
  const folder = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri);
  if (uri === undefined || folder === undefined) return null;
  for (let at = Uri.joinPath(uri, '..'); at.path.startsWith(folder.uri.path); at = Uri.joinPath(at, '..')) {
    const candidate = Uri.joinPath(at, NAME);
    if (await exists(candidate)) return candidate;
    if (at.path === '/') return null;
  }
  return null;
}

/** 打开 gongwen.yaml: that of the active draft, or that of the folder, written with comments where there is none. */
export async function openConfig(): Promise<void> {
  const found = await nearest();
  if (found !== null) {
    await window.showTextDocument(found);
    return;
  }
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const uri = Uri.joinPath(folder.uri, NAME);
  if (!(await exists(uri))) {
    const profile = workspace.getConfiguration('gongwen', uri).get<string>('profile', '');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(configTemplate(profile || 'national')));
  }
  await window.showTextDocument(uri);
}
