import type { Uri } from 'vscode';

/** Last part of an address. */
export function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
