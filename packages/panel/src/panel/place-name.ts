import type { Review, ReviewProblem } from '@gongwen/report/review';
import type { PanelTexts } from '../texts/index.ts';

/** Where a problem stands, in words: 主送机关 · 第 5 段. */
export function placeName(
  { message, section }: ReviewProblem,
  { output }: Pick<Review, 'output'>,
  texts: PanelTexts,
): string {
  const line = output.format === 'docx' ? texts.paragraph(message.line) : texts.line(message.line);
  return `${section.title} · ${line}`;
}
