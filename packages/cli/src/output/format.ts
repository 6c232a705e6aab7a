/** What `check --format` prints. */
export const FORMATS = [
  'pretty',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'rdjson',
  'checkstyle',
  'unix',
  'html',
  'xlsx',
] as const;

export type Format = (typeof FORMATS)[number];

/** Formats that are no text to read in a terminal. */
export const FORMATS_FOR_FILES: readonly Format[] = ['html', 'xlsx'];
