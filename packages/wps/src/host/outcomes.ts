import type { HostOutcome, HostRefusal } from '@gongwen/panel/host';

export function refused(reason: HostRefusal, detail: string | null = null): HostOutcome {
  return { kind: 'refused', reason, detail };
}

/** An error of the program in its own words. */
export function describeFault(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
