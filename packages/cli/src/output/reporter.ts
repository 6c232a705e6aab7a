import type { FileReport } from './file-report.ts';
import type { MessageKeys } from './fingerprints.ts';
import type { FileOutput, MessageOutput, SummaryOutput, SuppressedOutput } from './to-json.ts';

/** One file as it is reported: without what `--quiet` and the baseline leave out. */
export interface ReportedFile extends FileReport {
  /** Tells the messages apart by what they say; worked out when a format asks. */
  readonly keys: () => MessageKeys;
  /** Messages that the baseline silenced, by what `output.suppressed` says of them. */
  readonly known: ReadonlyMap<SuppressedOutput, MessageOutput>;
}

/** What a run came to, as it is reported. */
export interface RunTotals {
  readonly summary: SummaryOutput;
  /** The files, with what comparing them added; read again one by one, so that a long run is never in memory at once. */
  readonly files: Iterable<FileOutput>;
}

/** Turns reports into text, or into the bytes of a file at the end. */
export interface Reporter {
  /** What to print once a file is checked. */
  readonly file: (file: ReportedFile) => string;
  /** The same for what comparing the files of the run adds to a file that was reported before: only the added messages. */
  readonly addition: (file: ReportedFile) => string;
  /** What to print at the end, piece by piece. */
  readonly end: (run: RunTotals) => Iterable<string> | AsyncIterable<string | Uint8Array>;
}
