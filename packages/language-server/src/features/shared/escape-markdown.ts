/** Text that reads as it stands in Markdown, on one line: marks of CommonMark and HTML are escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/gu, (mark) => `\\${mark}`).replace(/\s*[\r\n]+\s*/gu, ' ');
}
