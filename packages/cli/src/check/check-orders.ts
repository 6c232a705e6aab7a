import type { Locale, ReaderLimits } from '@gongwen/core';
import type { ConfigChoice } from '../config/config-choice.ts';
import type { RenderedPages } from '../pages/rendered-pages.ts';
import type { FixMode } from './check-settings.ts';

/**
 * What becomes of the comments and tracked changes that an earlier run wrote into a .docx: `keep`: they are checked as
 * part of it; `ignore`: it is checked without them; `remove`: they are taken out of the file, too.
 */
export type AnnotationOrder = 'keep' | 'ignore' | 'remove';

/** What a checker must know of the run: plain data, handed to each worker thread as it is. */
export interface CheckOrders {
  readonly choice: ConfigChoice;
  readonly limits: Partial<ReaderLimits>;
  readonly locale: Locale;
  readonly fix: FixMode;
  /** Mend the formatting of .docx files. */
  readonly fixLayout: boolean;
  readonly annotations: AnnotationOrder;
  /** Folder of the cache that results are kept in; null for none. */
  readonly cache: string | null;
  /** Page counts that LibreOffice gave. */
  readonly pages: RenderedPages;
}
