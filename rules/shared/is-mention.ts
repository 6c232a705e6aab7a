/** Whether the text from `start` to `end` stands alone between quotation marks: named as a word (“布署”应为“部署”). */
export function isMention(text: string, start: number, end: number): boolean {
  return '“‘「'.includes(text.charAt(start - 1) || ' ') && '”’」'.includes(text.charAt(end) || ' ');
}
