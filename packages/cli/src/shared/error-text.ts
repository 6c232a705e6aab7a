/** What an error says of itself, for a sentence of ours to quote. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
