import type { Option } from '../arguments/option.ts';
import type { Arguments } from '../arguments/parse-arguments.ts';
import type { Context } from '../shared/context.ts';
import type { ExitStatus } from '../shared/exit-status.ts';
import type { Phrase } from '../shared/say.ts';

export type RunCommand = (args: Arguments, context: Context) => Promise<ExitStatus>;

/** A command of the program: what help prints, and the code, loaded only when it runs. */
export interface Command {
  readonly name: string;
  /** The call without the program's name. */
  readonly usage: Phrase;
  readonly summary: Phrase;
  readonly options: readonly Option[];
  /** What help says at the end; null for nothing. */
  readonly notes: Phrase | null;
  readonly load: () => Promise<RunCommand>;
}
