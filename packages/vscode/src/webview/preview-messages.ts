import type { Review } from '@gongwen/report/review';

/** What the preview of a .docx and the extension say to each other. */

/** A checked .docx, or why it could not be read. */
export type PreviewContent =
  | { readonly kind: 'checked'; readonly name: string; readonly review: Review }
  | { readonly kind: 'unreadable'; readonly name: string; readonly message: string };

export type ToPreview =
  | { readonly type: 'checking' }
  | { readonly type: 'show'; readonly content: PreviewContent };

export type FromPreview =
  | { readonly type: 'ready' }
  | { readonly type: 'annotate' }
  | { readonly type: 'recheck' }
  | { readonly type: 'rule'; readonly ruleId: string };

/** What the page is told when it is made: in the element with the id `settings`. */
export interface PreviewSettings {
  readonly locale: 'zh-CN' | 'en';
  /** Names of the two buttons of its bar. */
  readonly annotate: string;
  readonly recheck: string;
}
