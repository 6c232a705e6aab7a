import type { Arguments } from '../arguments/parse-arguments.ts';
import type { Context } from '../shared/context.ts';

/** How a command chooses configurations: plain data, so that worker threads can read the same ones. */
export interface ConfigChoice {
  /** Paths below are relative to it. */
  readonly cwd: string;
  /** `--config`; null to look upward from each draft. */
  readonly config: string | null;
  /** `--profile`; null for what the configuration says. */
  readonly profile: string | null;
  /** Every `--rule`, as written. */
  readonly severities: readonly string[];
}

/** What the options of a command choose. */
export function configChoiceOf(args: Arguments, { cwd }: Context): ConfigChoice {
  return {
    cwd,
    config: args.one('config'),
    profile: args.one('profile'),
    severities: args.many('rule'),
  };
}
