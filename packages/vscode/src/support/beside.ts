import type { Uri } from 'vscode';
import { fileName } from './file-name.ts';

/** A file in the same folder with the same name and another ending: `a.docx` and `.批注.docx` give `a.批注.docx`. */
export function beside(uri: Uri, ending: string): Uri {
  const name = fileName(uri).replace(/\.[^.]+$/u, '');
  const folder = uri.path.slice(0, uri.path.lastIndexOf('/') + 1);
  return uri.with({ path: `${folder}${name}${ending}` });
}
