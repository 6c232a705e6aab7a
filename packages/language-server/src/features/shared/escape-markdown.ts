/** Text that reads as it stands in Markdown, on one line: marks of CommonMark and HTML are escaped. */
export function escapeMarkdown(text: string): string {
  const lines = text.split(/[\r\n]/u).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .join(' ')
    .replace(/[\\`*_{}[\]<>#|~&]/gu, (mark) => `\\${mark}`);
}
