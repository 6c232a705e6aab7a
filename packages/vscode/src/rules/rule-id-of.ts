import type { Diagnostic } from 'vscode';

/** The rule that a diagnostic of the server comes from. */
export function ruleIdOf({ code }: Diagnostic): string | null {
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' && value.includes('/') ? value : null;
}
