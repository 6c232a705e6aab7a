import { serveNode } from '@gongwen/language-server/node';
import type { ExitStatus } from '../shared/exit-status.ts';

/** `gongwen lsp`: serves until the editor ends it; the connection then ends the process. */
export function lsp(): Promise<ExitStatus> {
  serveNode();
  return new Promise(() => {});
}
