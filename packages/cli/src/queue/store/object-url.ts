/**
 * The URL of an object below a base URL.
 * @returns null when the key would lead out of it.
 */
export function objectUrl(base: string, key: string): string | null {
  const steps = key.split('/');
  // A URL resolves `.` and `..`, also when they are percent-encoded; an empty step is a key of its own.
  if (key === '' || steps.some((step) => step === '.' || step === '..')) return null;
  return base + steps.map(encodeURIComponent).join('/');
}
