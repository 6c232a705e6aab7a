import { Outdated } from '@gongwen/preset';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** What a request answers; an outdated one is answered as the protocol asks, not with a stale result. */
export async function answer<T>(token: CancellationToken, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    return result;
  } catch (error) {
    if (error instanceof Outdated) throw new ResponseError(LSPErrorCodes.ContentModified, 'outdated');
    throw error;
  }
}
