import type { OfficialDocument } from '@gongwen/core';

/** Whether the signatory can be judged: a fragment, a template or a draft is not signed yet. */
export function isToBeSigned({ stage }: OfficialDocument): boolean {
  return stage === null || stage.value === 'submitted' || stage.value === 'final';
}
