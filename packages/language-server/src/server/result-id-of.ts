import type { Diagnostic } from 'vscode-languageserver';

/** Equal results have equal ids (FNV-1a of their JSON). */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const json = JSON.stringify(diagnostics);
  let hash = 0x811c9dc5;
  for (let i = 0; i < json.length; i += 1) hash = Math.imul(hash ^ json.charCodeAt(i), 0x01000193);
  return `${json.length}:${hash >>> 0}`;
}
