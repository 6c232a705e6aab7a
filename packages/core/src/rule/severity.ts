/** How bad a message is: an error breaks a 应当 or 不得, a warning an 一般 or 原则上. */
export type Severity = 'info' | 'warning' | 'error';
/** Severity of a rule in a configuration. */
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
