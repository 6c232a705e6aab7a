import type { Workspace } from './workspace.ts';

/** What these tests look at in a receipt. */
export interface SeenReceipt {
  readonly number: string | null;
  readonly submission: { readonly kind: string; readonly sha256: string };
  readonly profile: string;
  readonly received: string;
  readonly title: string | null;
  readonly documentType: string | null;
  readonly kinds: readonly string[];
  readonly organs: readonly string[];
  readonly urgency: { readonly level: string; readonly source: string } | null;
  readonly due: {
    readonly date: string;
    readonly rest: boolean;
    readonly lastWorkday: string | null;
    readonly provisional: boolean;
    readonly byAnalogy: boolean;
  } | null;
  readonly reply: {
    readonly date: string;
    readonly provisional: boolean;
    readonly unknownYears: readonly string[];
  } | null;
  readonly files: readonly {
    readonly path: string;
    readonly part: string | null;
    readonly role: string;
    readonly knownBy: string | null;
    readonly status: string;
    readonly size: number;
    readonly sha256: string;
  }[];
  readonly ignored: readonly string[];
  readonly missing: readonly {
    readonly what: string;
    readonly name: string;
    readonly severity: string;
    readonly basis: readonly { readonly regulation: string; readonly clause: string }[];
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly files: readonly string[];
  }[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
}

/** The receipt of one submission, as JSON gives it. */
export async function receiptOf(call: Workspace['call'], args: readonly string[]): Promise<SeenReceipt> {
  const { stdout, stderr } = await call(['intake', ...args, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  const [{ receipt, error }] = JSON.parse(stdout).submissions;
  if (receipt === null) throw new Error(error.message);
  return receipt;
}
