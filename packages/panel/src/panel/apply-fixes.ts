import { resolveFixes } from '@gongwen/core';
import type { Review } from '@gongwen/report/review';
import type { Host, HostFix, HostOutcome } from '../host/index.ts';
import { hostFix } from './host-place.ts';

/** What came of fixes: how many were made, and why the first of the others was not. */
export interface FixResult {
  readonly applied: number;
  readonly refused: Extract<HostOutcome, { kind: 'refused' }> | null;
}

/** The fixes of problems that do not touch each other. */
export function fixesFor(review: Review, indices: readonly number[] | 'safe'): readonly HostFix[] {
  const chosen =
    indices === 'safe' ? review.problems : review.problems.filter((_, index) => indices.includes(index));
  const { settled } = resolveFixes(
    chosen.map((problem) => ({ problem, fix: problem.message.fix })),
    indices === 'safe' ? 'safe' : 'all',
  );
  return settled.flatMap(({ problem }) => hostFix(review, problem) ?? []);
}

/** Has a host make fixes. */
export async function applyFixes(
  host: Host,
  fixes: readonly HostFix[],
  revision: string,
): Promise<FixResult> {
  const outcomes = await host.replace(fixes, revision);
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  return {
    applied: outcomes.filter(({ kind }) => kind === 'applied').length,
    refused: refused ?? null,
  };
}
