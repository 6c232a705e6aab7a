import type { Redis } from 'ioredis';
import type { Phrase } from '../shared/say.ts';
import type { BatchOrders } from './batch-job.ts';
import type { QueueSettings } from './queue-settings.ts';
import type { BatchFiles } from './store/batch-files.ts';

/** A run whose files are checked by workers elsewhere. */
export interface QueuedRun extends Pick<BatchOrders, 'locale' | 'limits'> {
  readonly client: Redis;
  readonly settings: QueueSettings;
  readonly files: BatchFiles;
  /** `--resume`; null for none. */
  readonly resume: string | null;
  /** Says something on standard error. */
  readonly note: (phrase: Phrase) => void;
}
