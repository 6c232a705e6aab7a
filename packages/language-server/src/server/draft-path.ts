import { readers } from '@gongwen/preset';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';

const EXTENSIONS = readers.flatMap(({ format, extensions }) => (format === 'docx' ? [] : extensions));

export interface DraftPath {
  /** The name under which it is read: its extension chooses the reader. */
  readonly path: string;
  /** The address from which its configuration is looked for. */
  readonly configUri: string;
}

/**
 * How a document in the editor is read. A new one, which has no file yet, goes by the configuration of the first folder;
 * one with another extension is what the editor takes it for.
 */
export function draftPath(
  { uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>,
  folders: readonly string[],
): DraftPath {
  const address = URI.parse(uri);
  const known = EXTENSIONS.some((extension) => address.path.toLowerCase().endsWith(extension));
  const path = known ? address.path : `${address.path}${languageId === 'markdown' ? '.md' : '.txt'}`;
  const [folder] = folders;
  const isNew = address.scheme === 'untitled' && folder !== undefined;
  const configUri = isNew ? `${folder.replace(/\/$/u, '')}/${encodeURIComponent('未命名')}.md` : uri;
  return { path, configUri };
}
