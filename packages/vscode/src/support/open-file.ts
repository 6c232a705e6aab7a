import { commands, env, UIKind, type Uri } from 'vscode';

/** Opens a .docx that was written: in Word or WPS where the file is on this computer, here otherwise. */
export async function openFile(uri: Uri): Promise<void> {
  if (env.uiKind === UIKind.Desktop && env.remoteName === undefined && uri.scheme === 'file') {
    await env.openExternal(uri);
    return;
  }
  await commands.executeCommand('vscode.open', uri);
}
