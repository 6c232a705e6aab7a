import type { RunText } from '../text/run-text.ts';
import { child, type XmlElement } from '../xml/element-tree.ts';
import type { Splice } from '../xml/splice.ts';
import { sameTag } from '../xml/word-tag.ts';
import { SPLIT_MARKS, type SplitKind } from './own-marks.ts';

/** Markup at one place between runs, in the order in which it is written. */
export interface Slot {
  readonly insertions: string[];
  readonly ends: string[];
  readonly references: string[];
  readonly starts: string[];
}

interface Cut {
  /** The `w:t` that is cut; null between two children. */
  readonly inside: XmlElement | null;
  readonly slot: Slot;
}

/** What is to be done to a run, or around an element that is not touched inside. */
export interface RunPlan {
  readonly element: XmlElement;
  readonly before: Slot;
  readonly after: Slot;
  /** By offset in the part. */
  readonly cuts: Map<number, Cut>;
  /** Deleted stretches of the run, by offsets of cuts or edges of the run, with the tag that opens each. */
  readonly deletions: { readonly from: number; readonly to: number; readonly tag: () => string }[];
}

function newSlot(): Slot {
  return { insertions: [], ends: [], references: [], starts: [] };
}

export function newRunPlan(element: XmlElement): RunPlan {
  return { element, before: newSlot(), after: newSlot(), cuts: new Map(), deletions: [] };
}

function slotText({ insertions, ends, references, starts }: Slot): string {
  return [...insertions, ...ends, ...references, ...starts].join('');
}

/** A place between units of a run. */
interface Gap {
  readonly at: number;
  readonly inside: XmlElement | null;
}

/** Word recomputes where pages end, so this stays with either side. */
function content(run: XmlElement): readonly XmlElement[] {
  return run.children.filter(({ name }) => name !== 'w:rPr' && name !== 'w:lastRenderedPageBreak');
}

/** The place before a unit; the run's own start where nothing else comes first. */
function gapBefore({ run, units }: RunText, unit: number): Gap {
  const { element, start } = units[unit] ?? { element: run, start: run.start };
  const previous = units[unit - 1];
  if (previous?.element === element) {
    // A pair of surrogates or a symbol of two units stays whole.
    return previous.start === start
      ? gapBefore({ run, units, text: '' }, unit - 1)
      : { at: start, inside: element };
  }
  return { at: content(run)[0] === element ? run.start : element.start, inside: null };
}

/** The place after a unit; the run's own end where nothing else follows. */
function gapAfter({ run, units }: RunText, unit: number): Gap {
  const { element, start } = units[unit] ?? { element: run, start: run.start };
  const next = units[unit + 1];
  if (next?.element === element) {
    return next.start === start
      ? gapAfter({ run, units, text: '' }, unit + 1)
      : { at: next.start, inside: element };
  }
  return { at: content(run).at(-1) === element ? run.end : element.end, inside: null };
}

function slotAt(plan: RunPlan, { at, inside }: Gap): Slot {
  if (at === plan.element.start) return plan.before;
  if (at === plan.element.end) return plan.after;
  const known = plan.cuts.get(at);
  if (known !== undefined) return known.slot;
  const slot = newSlot();
  plan.cuts.set(at, { inside, slot });
  return slot;
}

export function slotBefore(plan: RunPlan, text: RunText, unit: number): Slot {
  return slotAt(plan, gapBefore(text, unit));
}

export function slotAfter(plan: RunPlan, text: RunText, unit: number): Slot {
  return slotAt(plan, gapAfter(text, unit));
}

/** Marks units as deleted, `to` exclusive. @param tag Gives the start tag of each `w:del` that is needed. */
export function deleteUnits(plan: RunPlan, text: RunText, from: number, to: number, tag: () => string): void {
  const first = gapBefore(text, from);
  const last = gapAfter(text, to - 1);
  slotAt(plan, first);
  slotAt(plan, last);
  plan.deletions.push({ from: first.at, to: last.at, tag });
}

function splitKind(inside: XmlElement | null): SplitKind {
  if (inside === null) return 'between';
  return inside.attributes['xml:space'] === 'preserve' ? 'preserved' : 'plain';
}

/** The name of a `w:t` in a deletion, or of a `w:delText` outside one, with the prefix of the file. */
export function renamed(rawName: string, local: 't' | 'delText'): string {
  return rawName.slice(0, rawName.indexOf(':') + 1) + local;
}

const ENDS_IN_SPACE = /[ \t\n\r]$/;

/** Turns the plan of one element into splices of the part's text. */
export function runSplices(source: string, plan: RunPlan): Splice[] {
  const { element: run, before, after, cuts } = plan;
  const splices: Splice[] = [];
  const insert = (at: number, text: string) => {
    if (text !== '') splices.push({ start: at, end: at, text });
  };
  const deletionAt = (at: number) => plan.deletions.find(({ from, to }) => from <= at && at < to);
  const opened = (at: number) => deletionAt(at)?.tag() ?? '';
  const closed = (at: number) => (deletionAt(at - 1) === undefined ? '' : '</w:del>');
  const nameAt = (at: number, { rawName }: XmlElement) =>
    deletionAt(at) === undefined ? rawName : renamed(rawName, 'delText');

  insert(run.start, slotText(before) + opened(run.start));
  const properties = child(run, 'w:rPr');
  const copied = properties === null ? '' : source.slice(properties.start, properties.end);
  for (const [at, { inside, slot }] of [...cuts].toSorted(([one], [other]) => one - other)) {
    const kind = splitKind(inside);
    const next = sameTag(run.rawName, run.scope, { 'w:rsidR': SPLIT_MARKS[kind] });
    const endText = inside === null ? '' : `</${nameAt(at - 1, inside)}>`;
    const startText = inside === null ? '' : `<${nameAt(at, inside)} xml:space="preserve">`;
    const between = closed(at) + slotText(slot) + opened(at);
    insert(at, `${endText}</${run.rawName}>${between}${next}${copied}${startText}`);
  }
  for (const text of run.children.filter(({ name }) => name === 'w:t')) {
    splices.push(...textTags(source, text, [...cuts.keys()], nameAt));
  }
  insert(run.end, closed(run.end) + slotText(after));
  return splices;
}

/** Renames the tags of a `w:t` whose ends are deleted, and keeps the white space at a cut. */
function textTags(
  source: string,
  text: XmlElement,
  cuts: readonly number[],
  nameAt: (at: number, element: XmlElement) => string,
): Splice[] {
  const { rawName, start, openEnd, closeStart, end, attributes } = text;
  const splices: Splice[] = [];
  const rename = (at: number, name: string) => {
    if (name !== rawName) splices.push({ start: at, end: at + rawName.length, text: name });
  };
  rename(start + 1, nameAt(start, text));
  const firstCut = Math.min(...cuts.filter((at) => at > openEnd && at < closeStart));
  const needsSpace = Number.isFinite(firstCut) && ENDS_IN_SPACE.test(source.slice(openEnd, firstCut));
  if (needsSpace && attributes['xml:space'] !== 'preserve')
    splices.push({ start: openEnd - 1, end: openEnd - 1, text: ' xml:space="preserve"' });
  if (closeStart < end) rename(closeStart + 2, nameAt(closeStart, text));
  return splices;
}
