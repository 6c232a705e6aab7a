/** What a Word comment says that suppresses a rule, and what an HTML comment of Markdown holds. */
export function suppressionText(format: 'docx' | 'markdown', ruleId: string, reason: string): string {
  const oneLine = reason.replace(/\s+/gu, ' ').trim();
  if (format === 'docx') return `gongwen-disable ${ruleId} -- ${oneLine}`;
  // `--` and `>` would end the comment.
  const held = oneLine.replace(/-{2,}/gu, '—').replaceAll('>', '＞');
  return `<!-- gongwen-disable-next-line ${ruleId} -- ${held} -->`;
}
