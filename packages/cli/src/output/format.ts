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

/** Formats that show nothing of a draft's text. */
export const FORMATS_WITHOUT_TEXT: readonly Format[] = ['json', 'jsonl', 'checkstyle'];

/** Formats that are no text to read in a terminal. */
export const FORMATS_FOR_FILES: readonly Format[] = ['html', 'xlsx'];
