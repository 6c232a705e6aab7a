import type { Reporter } from './reporter.ts';
import { toJson } from './to-json.ts';

/** Prints everything at the end, as one JSON document. */
export const jsonReporter: Reporter = {
  file: () => '',
  addition: () => '',
  end: (files) => `${JSON.stringify(toJson(files), null, 2)}\n`,
};
