import type { Locale, ReaderLimits } from '@gongwen/core';
import type { ConfigChoice } from '../config/config-choice.ts';
import type { FixMode } from './check-settings.ts';

/** What a checker must know of the run: plain data, handed to each worker thread as it is. */
export interface CheckOrders {
  readonly choice: ConfigChoice;
  readonly limits: Partial<ReaderLimits>;
  readonly locale: Locale;
  readonly fix: FixMode;
}
