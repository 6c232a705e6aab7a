import type {
  AbstractNumbering,
  Numbering,
  NumberingInstance,
  NumberingLevel,
} from '../parts/read-numbering.ts';
import type { Styles } from '../parts/read-styles.ts';
import { formatNumber } from './format-number.ts';

/** A list and its level as a paragraph uses them. */
export interface ListLevel {
  readonly numId: number;
  readonly index: number;
  readonly level: NumberingLevel;
}

/** Looks lists up; holds no counters. */
export interface Lists {
  /** The level of a list; null when the list or the level does not exist. */
  level(numId: number, index: number): ListLevel | null;
  /** The level of a list that a paragraph style stands for. */
  levelOfStyle(numId: number, styleId: string): number | null;
  /** Key of the counters that a list shares with the other lists of its kind. */
  counterKey(numId: number): string;
  /** Start that the list sets for a level of its own, if any. */
  startOverride(numId: number, index: number): number | undefined;
}

const MAX_LINKS = 8;

export function lists(numbering: Numbering, styles: Styles): Lists {
  /** Follows `w:numStyleLink` to the numbering that defines the levels. */
  const abstractOf = (
    instance: NumberingInstance | undefined,
  ): { readonly id: string; readonly abstract: AbstractNumbering } | null => {
    let current = instance;
    for (let links = 0; links < MAX_LINKS && current !== undefined; links++) {
      const abstract = numbering.abstracts.get(current.abstractId);
      if (abstract === undefined) return null;
      if (abstract.styleLink === null || abstract.levels.size > 0)
        return { id: current.abstractId, abstract };
      const linked = styles.byId.get(abstract.styleLink)?.paragraph.numId;
      current = linked === undefined ? undefined : numbering.instances.get(linked);
    }
    return null;
  };
  return {
    level(numId, index) {
      const instance = numbering.instances.get(numId);
      const level = instance?.levels.get(index) ?? abstractOf(instance)?.abstract.levels.get(index);
      return level === undefined ? null : { numId, index, level };
    },
    levelOfStyle(numId, styleId) {
      const instance = numbering.instances.get(numId);
      const levels = [...(abstractOf(instance)?.abstract.levels ?? []), ...(instance?.levels ?? [])];
      return levels.find(([, level]) => level.style === styleId)?.[0] ?? null;
    },
    counterKey: (numId) => abstractOf(numbering.instances.get(numId))?.id ?? `num:${numId}`,
    startOverride: (numId, index) => numbering.instances.get(numId)?.starts.get(index),
  };
}

/** `%1` … `%9` in a label. */
const PLACEHOLDER = /%([1-9])/g;

function label(
  level: NumberingLevel,
  numberOf: (index: number) => { value: number; format: string },
): string {
  if (level.format === 'bullet' || level.run.vanish === true) return '';
  const text = level.text.replace(PLACEHOLDER, (_match, digit: string) => {
    const { value, format } = numberOf(Number(digit) - 1);
    return formatNumber(value, level.legal && format !== 'none' ? 'decimal' : format);
  });
  return text.trim();
}

/**
 * Counts the numbered paragraphs of a story in order.
 * @returns A function that gives the label of the next paragraph: the number as it is displayed, without the tab
 * or space after it; empty for bullets.
 */
export function paragraphNumberer(all: Lists): (at: ListLevel) => string {
  const counters = new Map<string, Map<number, number>>();
  const overridesUsed = new Set<string>();

  const startOf = (numId: number, index: number) =>
    all.startOverride(numId, index) ?? all.level(numId, index)?.level.start ?? 1;

  const advance = (counts: Map<number, number>, { numId, index }: ListLevel) => {
    const override = all.startOverride(numId, index);
    const key = `${numId}:${index}`;
    const before = counts.get(index);
    if (override !== undefined && !overridesUsed.has(key)) {
      overridesUsed.add(key);
      counts.set(index, override);
    } else counts.set(index, before === undefined ? startOf(numId, index) : before + 1);
  };
  const restartDeeper = (counts: Map<number, number>, { numId, index }: ListLevel) => {
    for (const deeper of counts.keys()) {
      if (deeper <= index) continue;
      const restart = all.level(numId, deeper)?.level.restart ?? null;
      if (restart === null || index < restart) counts.delete(deeper);
    }
  };

  return (at) => {
    const key = all.counterKey(at.numId);
    const counts = counters.get(key) ?? new Map<number, number>();
    counters.set(key, counts);
    advance(counts, at);
    restartDeeper(counts, at);
    return label(at.level, (index) => ({
      value: counts.get(index) ?? startOf(at.numId, index),
      format: all.level(at.numId, index)?.level.format ?? 'decimal',
    }));
  };
}
