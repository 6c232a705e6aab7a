import type { Connection } from 'vscode-languageserver';
import { FIND_DRAFTS, type FindDraftsResult, READ_FILE, type ReadFileResult } from '../protocol.ts';
import { fromBase64 } from './base64.ts';
import type { ServerFiles } from './server-files.ts';

/** Files as the client gives them: a web worker reaches none itself, and a workspace can lie on no disk. */
export function clientFiles(connection: Connection): ServerFiles {
  return {
    read: async (uri) => {
      const result = await connection.sendRequest<ReadFileResult>(READ_FILE, { uri });
      return result === null ? null : fromBase64(result.data);
    },
    findDrafts: async () => {
      const found = await connection.sendRequest<FindDraftsResult>(FIND_DRAFTS, {});
      return found.map(({ uri }) => uri);
    },
  };
}
