import type { Redis } from 'ioredis';
import type { Phrase } from '../shared/say.ts';
import { batchLedger, openBatches } from './batch-ledger.ts';

/** Makes a look at the waiting batches that says once of each one of another version why it is not taken. */
export function noteForeignBatches(
  client: Redis,
  version: string,
  note: (phrase: Phrase) => void,
): () => Promise<void> {
  const seen = new Set<string>();
  return async () => {
    for (const id of await openBatches(client)) {
      if (seen.has(id)) continue;
      seen.add(id);
      const theirs = (await batchLedger(client, id).meta()).version;
      if (theirs === undefined || theirs === version) continue;
      note({
        zh: `不接批次 ${id}：它由 gongwen-lint ${theirs} 排入，本机是 ${version}；两边装同一版本才能保证结果一致`,
        en: `batch ${id} is refused: gongwen-lint ${theirs} queued it, this is ${version}; results are the same only with the same version`,
      });
    }
  };
}
