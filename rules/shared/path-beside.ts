/**
 * The path of a file that a document names relative to its own folder, without `.` and `..`, with forward slashes.
 * @param document Path of the document; empty for a path that is complete.
 */
export function pathBeside(document: string, path: string): string {
  const [folder, written] = [document, path].map((text) => text.replaceAll('\\', '/'));
  const steps: string[] = /^(?:\/|[A-Za-z]:)/u.test(written ?? '')
    ? []
    : (folder ?? '').split('/').slice(0, -1);
  for (const step of (written ?? '').split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
