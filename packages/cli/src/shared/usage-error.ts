import { CommandError } from './command-error.ts';

/** The command was called with arguments it does not take; help tells which. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';
}
