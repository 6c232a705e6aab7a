export type Severity = 'info' | 'warning' | 'error';
export type Level = 'off' | Severity;

const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

/** One degree milder; `info` stays. */
export function oneDegreeMilder(severity: Severity): Severity {
  return ORDER[Math.max(0, ORDER.indexOf(severity) - 1)] ?? 'info';
}
