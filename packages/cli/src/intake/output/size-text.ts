const STEP = 1024;
const UNITS = ['KB', 'MB', 'GB'];

/** A size as people read it: 873 B, 12.4 KB. */
export function sizeText(bytes: number): string {
  if (bytes < STEP) return `${bytes} B`;
  let value = bytes / STEP;
  let unit = 0;
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  return `${value.toFixed(1)} ${UNITS[unit] ?? ''}`;
}
