import {
  FIND_DRAFTS,
  type FindDraftsResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '@gongwen/language-server/protocol';
import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from '../support/base64.ts';
import { findDrafts } from './find-drafts.ts';

async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { data: toBase64(await workspace.fs.readFile(Uri.parse(uri, true))) };
  } catch {
    // A file that is not there and one that may not be read are the same to the server: null.
    return null;
  }
}

/** Answers the server's requests for files through the editor, so that virtual workspaces work too. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, readFile);
  client.onRequest(
    FIND_DRAFTS,
    async (): Promise<FindDraftsResult> => (await findDrafts()).map((uri) => ({ uri: uri.toString() })),
  );
}
