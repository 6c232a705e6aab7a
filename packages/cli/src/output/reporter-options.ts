import type { ActiveRule } from '@gongwen/report';
import type { Context } from '../shared/context.ts';
import type { Style } from './pretty/style.ts';

/** What reporters know of a run. */
export interface ReporterOptions {
  readonly context: Context;
  readonly style: Style;
  /** Whether the pretty report names files without a message. */
  readonly listsClean: boolean;
  /** Absolute folder that the report lies in, for links to the drafts. */
  readonly folder: string;
  /** The rules that were on. */
  readonly rules: () => readonly ActiveRule[];
  /** Whether what the baseline has is left out. */
  readonly hasBaseline: boolean;
}
