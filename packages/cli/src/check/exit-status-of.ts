import type { SummaryOutput } from '../output/to-json.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';

/** Exit status of a run, see the contracts. */
export function exitStatusOf(
  summary: SummaryOutput,
  maxWarnings: number | null,
  failed: boolean,
): ExitStatus {
  if (failed || summary.unreadable > 0) return EXIT.failed;
  const tooMany = maxWarnings !== null && summary.warnings > maxWarnings;
  return summary.errors > 0 || tooMany ? EXIT.problems : EXIT.clean;
}
