import type { OfficialDocument } from '@gongwen/core';
import { isToBeSigned } from './is-to-be-signed.ts';

/** Whether the front matter calls the document one of these kinds (类别), and it is far enough to be judged. */
export function declaresKind(document: OfficialDocument, ...kinds: readonly string[]): boolean {
  const { kind } = document.declared;
  return kind !== null && kinds.includes(kind.value) && isToBeSigned(document);
}
