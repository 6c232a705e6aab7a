import type { Receipt } from '../intake/receipt.ts';

/** One line of the register; `register list --format json` prints it so. */
export interface Entry {
  readonly number: string;
  readonly received: string;
  readonly title: string | null;
  readonly documentType: string | null;
  readonly organs: readonly string[];
  readonly urgency: string | null;
  /** ISO date; null where nothing sets a limit. */
  readonly due: string | null;
  readonly dueProvisional: boolean;
  readonly replyBy: string | null;
  readonly replyProvisional: boolean;
  readonly submission: string;
  readonly sha256: string;
  readonly files: number;
  readonly missing: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** ISO date on which it was done; null while it is open. */
  readonly done: string | null;
  readonly note: string | null;
  readonly replies: readonly Reply[];
}

/** What another department answered. */
export interface Reply {
  readonly organ: string;
  readonly answered: string;
  readonly opinion: string | null;
}

/** An entry with its receipt. */
export interface FullEntry {
  readonly entry: Entry;
  readonly receipt: Receipt;
}
