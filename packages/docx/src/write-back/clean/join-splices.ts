import { SPLIT_INSERTION_ID, SPLIT_MARKS, type SplitKind } from '../marks/own-marks.ts';
import { child, type XmlElement } from '../xml/element-tree.ts';
import type { Splice } from '../xml/splice.ts';
import { isCommentMark, isOwnDeletion, isOwnInsertion } from './own-elements.ts';

const KINDS: ReadonlyMap<string, SplitKind> = new Map(
  (['between', 'preserved', 'plain'] as const).map((kind) => [SPLIT_MARKS[kind], kind]),
);

const PRESERVE = ' xml:space="preserve"';

/** Joins runs that we split, where both parts stand side by side once our marks are gone. */
export function joinSplices(source: string, root: XmlElement, comments: ReadonlySet<string>): Splice[] {
  const splices: Splice[] = [];
  const waiting: XmlElement[][] = [[root]];
  for (let siblings = waiting.pop(); siblings !== undefined; siblings = waiting.pop()) {
    for (const [index, element] of siblings.entries()) {
      const before = siblings[index - 1];
      const kind = element.name === 'w:r' ? KINDS.get(element.attributes['w:rsidR'] ?? '') : undefined;
      if (kind !== undefined && before?.name === 'w:r')
        splices.push(...joined(source, before, element, kind));
      // The insertion of another author that ours had split is one again.
      if (isRest(element) && before?.name === 'w:ins')
        splices.push({ start: before.closeStart, end: element.openEnd, text: '' });
    }
    waiting.push(...containersOf(siblings).map((container) => remaining(container, comments)));
  }
  return splices;
}

/** Elements that will have their children side by side: each by itself, an insertion that ours split with its rest. */
function containersOf(siblings: readonly XmlElement[]): XmlElement[][] {
  const containers: XmlElement[][] = [];
  for (const element of siblings) {
    if (element.children.length === 0) continue;
    const last = containers.at(-1);
    if (last?.[0]?.name === 'w:ins' && isRest(element)) last.push(element);
    else containers.push([element]);
  }
  return containers;
}

function isRest({ name, attributes }: XmlElement): boolean {
  return name === 'w:ins' && Number(attributes['w:id']) >= SPLIT_INSERTION_ID;
}

/** What is left of the children of elements when our marks are taken out. */
function remaining(containers: readonly XmlElement[], comments: ReadonlySet<string>): XmlElement[] {
  return containers
    .flatMap(({ children }) => children)
    .flatMap((element) => {
      if (isOwnDeletion(element)) return remaining([element], comments);
      return isOwnInsertion(element) || isCommentMark(element, comments) ? [] : [element];
    });
}

function properties(source: string, run: XmlElement): string {
  const found = child(run, 'w:rPr');
  return found === null ? '' : source.slice(found.start, found.end);
}

function isText({ name }: XmlElement): boolean {
  return name === 'w:t' || name === 'w:delText';
}

/** Takes out all from the end of the first part to the content of the second. */
function joined(source: string, first: XmlElement, second: XmlElement, kind: SplitKind): Splice[] {
  if (properties(source, first) !== properties(source, second)) return [];
  const content = child(second, 'w:rPr')?.end ?? second.openEnd;
  if (kind === 'between') return [{ start: first.closeStart, end: content, text: '' }];
  const text = first.children.at(-1);
  const next = second.children.find(({ start }) => start >= content);
  if (text === undefined || next === undefined || !isText(text) || !isText(next)) return [];
  const join = { start: text.closeStart, end: next.openEnd, text: '' };
  const tag = source.slice(text.start, text.openEnd);
  if (kind === 'preserved' || !tag.endsWith(`${PRESERVE}>`)) return [join];
  return [{ start: text.openEnd - PRESERVE.length - 1, end: text.openEnd - 1, text: '' }, join];
}
