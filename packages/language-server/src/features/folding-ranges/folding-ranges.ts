import type { Block, OfficialDocument, Range } from '@gongwen/core';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { DraftState } from '../draft-state.ts';
import { frontMatterRange } from '../shared/front-matter-range.ts';
import { outlineSections, type Section } from '../shared/outline-sections.ts';

interface Fold {
  readonly range: Range;
  readonly kind?: FoldingRangeKind;
}

/**
 * What can be folded: front matter, numbered sections, attachments, issued texts and tables. One range a first line (the
 * longest), each over two lines or more.
 */
export function foldingRanges({ document, checked }: DraftState): FoldingRange[] {
  const official = checked.document;
  const byStart = new Map<number, FoldingRange>();
  for (const { range, kind } of foldsIn(official)) {
    const startLine = document.positionAt(range.start).line;
    const endLine = document.positionAt(lastCharacter(official, range)).line;
    if (endLine <= startLine || endLine <= (byStart.get(startLine)?.endLine ?? startLine)) continue;
    byStart.set(startLine, { startLine, endLine, ...(kind ? { kind } : {}) });
  }
  return [...byStart.values()].sort((a, b) => a.startLine - b.startLine);
}

function foldsIn(document: OfficialDocument): readonly Fold[] {
  const { draft, elements } = document;
  const { frontMatter, text } = draft.data;
  const subs = [...elements.issuedTexts, ...elements.attachments];
  return [
    ...(frontMatter ? [{ range: frontMatterRange(frontMatter, text), kind: FoldingRangeKind.Region }] : []),
    ...(elements.body ? sectionFolds(outlineSections(document, null, elements.body.range.end)) : []),
    ...subs.flatMap(({ range }, sub) => [
      { range },
      ...sectionFolds(outlineSections(document, sub, range.end)),
    ]),
    ...tableFolds(draft.children),
  ];
}

function sectionFolds(sections: readonly Section[]): readonly Fold[] {
  return sections.flatMap(({ range, children }) => [{ range }, ...sectionFolds(children)]);
}

function tableFolds(blocks: readonly Block[]): readonly Fold[] {
  return blocks.flatMap(({ type, position }) =>
    type === 'table' ? [{ range: { start: position.start.offset ?? 0, end: position.end.offset ?? 0 } }] : [],
  );
}

/** Offset of the last character of a range that is no white space: a table may end with its line end. */
function lastCharacter({ draft }: OfficialDocument, { start, end }: Range): number {
  const length = draft.data.text.slice(start, end).trimEnd().length;
  return start + Math.max(0, length - 1);
}
