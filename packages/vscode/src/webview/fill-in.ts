/** Puts values for `{0}`, `{1}` … of a text. */
export function fillIn(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/gu, (placeholder, index) => String(values[Number(index)] ?? placeholder));
}
