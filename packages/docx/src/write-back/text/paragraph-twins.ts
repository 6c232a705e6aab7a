import { ancestor, elementsUnder, type XmlElement } from '../xml/element-tree.ts';
import { type RunText, runText } from './run-text.ts';

/** The text of a paragraph by its runs, deleted ones left out. */
export interface FlatText {
  readonly text: string;
  /** Index of a unit of a run. */
  index(text: RunText, unit: number): number;
  /** The units from one index to another, run by run. */
  pieces(from: number, to: number): { readonly text: RunText; readonly from: number; readonly to: number }[];
}

function isDeleted(run: XmlElement, paragraph: XmlElement): boolean {
  for (let at = run.parent; at !== null && at !== paragraph; at = at.parent)
    if (at.name === 'w:del' || at.name === 'w:moveFrom') return true;
  return false;
}

/** @returns Null when a run of the paragraph cannot be split. */
export function flatText(source: string, paragraph: XmlElement): FlatText | null {
  const placed: { readonly text: RunText; readonly start: number }[] = [];
  let whole = '';
  for (const element of elementsUnder(paragraph)) {
    if (element.name !== 'w:r' || ancestor(element, 'w:p') !== paragraph || isDeleted(element, paragraph))
      continue;
    const text = runText(source, element);
    if (text === null) return null;
    placed.push({ text, start: whole.length });
    whole += text.text;
  }
  return {
    text: whole,
    index: ({ run }, unit) => (placed.find(({ text }) => text.run === run)?.start ?? 0) + unit,
    pieces: (from, to) =>
      placed.flatMap(({ text, start }) => {
        const first = Math.max(from, start);
        const last = Math.min(to, start + text.units.length);
        return first < last ? [{ text, from: first - start, to: last - start }] : [];
      }),
  };
}

function under(root: XmlElement, name: string): XmlElement[] {
  return [...elementsUnder(root)].filter((element) => element.name === name);
}

/**
 * The copies of a paragraph in the other branches of `mc:AlternateContent`: a text box is written twice, for programs
 * that know its drawing language and for those that do not.
 * @returns Null when a branch has text boxes but no such paragraph.
 */
export function twinsOf(paragraph: XmlElement): XmlElement[] | null {
  const alternative = ancestor(paragraph, 'mc:AlternateContent');
  if (alternative === null) return [];
  const box = ancestor(paragraph, 'w:txbxContent');
  // Copies within copies would have to be matched level by level; they are left alone.
  if (box === null || ancestor(alternative, 'mc:AlternateContent') !== null) return null;
  if (ancestor(box, 'w:txbxContent') !== null) return null;
  const isInside = (branch: XmlElement) => branch.start <= box.start && box.end <= branch.end;
  const own = alternative.children.find(isInside);
  if (own === undefined) return null;
  const boxIndex = under(own, 'w:txbxContent').indexOf(box);
  const index = under(box, 'w:p').indexOf(paragraph);
  const twins: XmlElement[] = [];
  for (const branch of alternative.children) {
    const boxes = branch === own ? [] : under(branch, 'w:txbxContent');
    if (boxes.length === 0) continue;
    const twinBox = boxes[boxIndex];
    const twin = twinBox === undefined ? undefined : under(twinBox, 'w:p')[index];
    if (twin === undefined) return null;
    twins.push(twin);
  }
  return twins;
}
