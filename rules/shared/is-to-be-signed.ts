import type { OfficialDocument } from '@gongwen/core';

/** Whether signatory and approvals can be judged: a fragment, a template or a draft has none yet. */
export function isToBeSigned({ stage }: OfficialDocument): boolean {
  return stage === null || stage.value === 'submitted' || stage.value === 'final';
}
