import type { CommentEdge, CommentPlace } from '../text/comment-place.ts';
import type { PartSource } from '../text/part-source.ts';
import type { PlacedEdit } from '../text/place-edit.ts';
import type { XmlElement } from '../xml/element-tree.ts';
import { applySplices } from '../xml/splice.ts';
import { emptyWordTag, wordTag } from '../xml/word-tag.ts';
import { AUTHOR, SPLIT_INSERTION_ID } from './own-marks.ts';
import { type ParagraphPlan, paragraphSplices } from './paragraph-plan.ts';
import {
  deleteUnits,
  newRunPlan,
  type RunPlan,
  runSplices,
  type Slot,
  slotAfter,
  slotBefore,
} from './run-plan.ts';
import { runLike } from './tracked-text.ts';

/** The marks that are put into one part, gathered until all are known. */
export interface PartMarks {
  addComment(place: CommentPlace, id: number): void;
  /** Text taken out and put in under tracking. */
  addChange(edit: PlacedEdit): void;
  /** Text of the part with the marks. */
  apply(): string;
}

/** Ids of tracked changes, and what else counts from one number in a part. */
export interface ChangeIds {
  next(): number;
  nextSplit(): number;
}

const NUMBERED = /^w:(?:ins|del|moveFrom|moveTo|bookmarkStart|\w+Change|\w+RangeStart)$/;

/** Ids that no element of the given ones has yet. */
export function changeIds(elements: Iterable<XmlElement>): ChangeIds {
  let last = 0;
  let split = SPLIT_INSERTION_ID - 1;
  for (const { name, attributes } of elements) {
    const id = NUMBERED.test(name) ? Number(attributes['w:id']) : Number.NaN;
    if (Number.isSafeInteger(id) && id < SPLIT_INSERTION_ID) last = Math.max(last, id);
    else if (Number.isSafeInteger(id)) split = Math.max(split, id);
  }
  return {
    next: () => {
      last += 1;
      return last;
    },
    nextSplit: () => {
      split += 1;
      return split;
    },
  };
}

/** @param date ISO 8601, whole seconds, in UTC. */
export function partMarks(source: PartSource, ids: ChangeIds, date: string): PartMarks {
  const runs = new Map<XmlElement, RunPlan>();
  const paragraphs = new Map<XmlElement, ParagraphPlan>();
  const { text } = source.part;
  const planOf = (element: XmlElement): RunPlan => {
    const plan = runs.get(element) ?? newRunPlan(element);
    runs.set(element, plan);
    return plan;
  };
  const changeTag = (scope: XmlElement['scope'], name: 'w:ins' | 'w:del') =>
    wordTag(scope, name, { 'w:id': ids.next(), 'w:author': AUTHOR, 'w:date': date });
  const slotOf = ({ element, unit }: CommentEdge, side: 'before' | 'after'): Slot => {
    const plan = planOf(element);
    if (unit === null) return plan[side];
    return (side === 'before' ? slotBefore : slotAfter)(plan, unit.text, unit.index);
  };
  return {
    addComment(place, id) {
      const scope = place.kind === 'range' ? place.start.element.scope : place.paragraph.scope;
      const mark = (name: string) => emptyWordTag(scope, name, { 'w:id': id });
      const reference = `${wordTag(scope, 'w:r')}${mark('w:commentReference')}</w:r>`;
      if (place.kind === 'paragraph') {
        const { paragraph } = place;
        const plan = paragraphs.get(paragraph) ?? { paragraph, first: [], last: [] };
        paragraphs.set(paragraph, plan);
        plan.first.push(mark('w:commentRangeStart'));
        plan.last.push(mark('w:commentRangeEnd') + reference);
        return;
      }
      slotOf(place.start, 'before').starts.push(mark('w:commentRangeStart'));
      const { end } = place;
      // Inside a link or another's insertion the reference would belong to it; it stands behind.
      const isNested = end.outer !== end.element;
      const slot = slotOf(end, 'after');
      slot.ends.push(mark('w:commentRangeEnd'));
      (isNested ? planOf(end.outer).after : slot).references.push(reference);
    },
    addChange({ deleted, inserted }) {
      for (const { text: run, from, to } of deleted)
        deleteUnits(planOf(run.run), run, from, to, () => changeTag(run.run.scope, 'w:del'));
      if (inserted === null) return;
      const { at, unit, side, like, text: added } = inserted;
      const { run } = at;
      const insertion = `${changeTag(run.scope, 'w:ins')}${runLike(text, like, added)}</w:ins>`;
      const slot = (side === 'before' ? slotBefore : slotAfter)(planOf(run), at, unit);
      slot.insertions.push(aroundInsertion(text, run, insertion, ids));
    },
    apply: () => {
      const plans = [...runs.values()].map((plan) => ({
        start: plan.element.start,
        splices: runSplices(text, plan),
      }));
      for (const plan of paragraphs.values())
        plans.push({ start: plan.paragraph.start, splices: paragraphSplices(plan) });
      plans.sort((one, other) => one.start - other.start);
      return applySplices(
        text,
        plans.flatMap(({ splices }) => splices),
      );
    },
  };
}

/** Word nests no insertions: one of another author is ended before ours and goes on after it. */
function aroundInsertion(source: string, run: XmlElement, insertion: string, ids: ChangeIds): string {
  const other = run.parent;
  if (other?.name !== 'w:ins') return insertion;
  const tag = source.slice(other.start, other.openEnd);
  const again = tag.replace(/(\s[\w.-]*:?id\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${ids.nextSplit()}"`);
  return `</${other.rawName}>${insertion}${again}`;
}
