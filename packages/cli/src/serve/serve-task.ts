import type { Locale, ReaderLimits } from '@gongwen/core';
import type { DraftChoice, UploadedDraft } from '@gongwen/server';
import type { RuleChoice } from '@gongwen/server/paragraph';
import type { ConfigChoice } from '../config/config-choice.ts';

/** What a worker thread of the server must know: plain data, the same with each task. */
export interface ServeOrders {
  readonly choice: ConfigChoice;
  readonly limits: Partial<ReaderLimits>;
  readonly locale: Locale;
}

/** One request, as a worker thread gets it. */
export type ServeTask = { readonly orders: ServeOrders } & (
  | { readonly kind: 'check'; readonly drafts: readonly UploadedDraft[]; readonly chosen: DraftChoice }
  | { readonly kind: 'annotate'; readonly draft: UploadedDraft; readonly chosen: DraftChoice }
  | { readonly kind: 'paragraph'; readonly text: string; readonly rules: RuleChoice }
);
