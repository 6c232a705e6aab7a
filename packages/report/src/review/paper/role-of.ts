import type { ElementKind, OfficialDocument, OutlineItem, Paragraph } from '@gongwen/core';
import type { LineRole } from './standard-styles.ts';

/** Tells what a paragraph is in the document: the element it holds, its part, its level as a heading. */
export function roleOf({
  lines,
  parts,
  elementList,
  outline,
}: OfficialDocument): (paragraph: Paragraph) => LineRole {
  const roles = new Map<Paragraph, LineRole>();
  const elements = new Map<number, ElementKind>();
  for (const { kind, lines: own } of elementList)
    if (kind !== 'body' && kind !== 'issuedText' && kind !== 'attachments')
      for (const { index } of own) if (!elements.has(index)) elements.set(index, kind);
  const levels = new Map<number, OutlineItem>();
  for (const item of outline) if (item.alone) levels.set(item.line.index, item);
  for (const { index, paragraph } of lines) {
    const known = roles.get(paragraph);
    if (known !== undefined && known.element !== null) continue;
    roles.set(paragraph, {
      element: elements.get(index) ?? null,
      part: parts[index] ?? 'body',
      level: levels.get(index)?.level ?? null,
    });
  }
  return (paragraph) => roles.get(paragraph) ?? { element: null, part: 'body', level: null };
}
