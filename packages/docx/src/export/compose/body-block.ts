import type { OutlineItem, Passage } from '@gongwen/core';
import type { Block, DocumentForm } from '../docx-document.ts';
import { headingOf, markedHeading } from './heading-of.ts';
import { markedText } from './marked-text.ts';

/** 出席、请假、列席 and the like of minutes (10.3). */
const ATTENDANCE = /^((?:出席|请假|缺席|列席|参加|主持|记录)(?:人员?)?[：:])(.+)$/u;

/** 第X章, 第X节 with its name alone in the paragraph. */
const isChapter = (item: OutlineItem | null, text: string): boolean =>
  (item?.style === 'chapter' || item?.style === 'section') && !text.includes('。') && text.length <= 40;

/**
 * A paragraph of the body, of an attachment or of an issued text.
 * @param titleDepth depth of the Markdown heading that is the title above it
 */
export function bodyBlock(
  { lines, item }: Passage,
  { form, titleDepth }: { readonly form: DocumentForm; readonly titleDepth: number },
): Block {
  const marked = markedText(lines);
  const { text } = marked;
  if (isChapter(item, text)) return { kind: 'chapter', text };
  const depth = lines[0]?.paragraph.data.heading ?? null;
  if (depth !== null) return markedHeading(text, item, depth - titleDepth);
  const attendance = form === 'minutes' ? ATTENDANCE.exec(text) : null;
  if (attendance !== null)
    return { kind: 'attendance', label: attendance[1] ?? '', text: attendance[2] ?? '' };
  return headingOf(marked, item) ?? { kind: 'body', ...marked };
}
