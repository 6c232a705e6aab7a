import type { RunLayout } from '@gongwen/core';
import type { Style, Styles, StyleType } from '../parts/read-styles.ts';
import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { RawBorders } from '../properties/read-borders.ts';
import type { RawMargins } from '../properties/read-margins.ts';
import type { RunProperties } from '../properties/run-properties.ts';
import type { ListLevel, Lists } from './number-paragraphs.ts';
import { resolveRun } from './resolve-run.ts';

/** What the styles give to a paragraph, before its direct formatting. */
export interface ParagraphBase {
  readonly styleId: string | null;
  readonly styleName: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  /** Layout of its runs without formatting of their own. */
  readonly plainRun: RunLayout;
  /** Toggles of the levels below the character style, for the exclusive-or (17.7.3). */
  readonly tableAndParagraph: readonly RunProperties[];
  /** What runs of a character style get, worked out so far. */
  readonly runs: Map<string, RunProperties>;
  /** Outline level of the style chain. */
  readonly outlineLevel: number | null;
  /** Numbering that the style brings, level worked out. */
  readonly list: { readonly numId: number; readonly index: number } | null;
}

export interface StyleResolver {
  paragraphBase(tableStyle: string | null, style: string | undefined): ParagraphBase;
  /** What the styles give to a run: those of its paragraph and its own character style. */
  runBase(base: ParagraphBase, style: string | undefined): RunProperties;
  tableBorders(style: string | null): RawBorders | null;
  tableMargins(style: string | null): RawMargins;
  /** Paragraph formatting with that of its list level, which stands between style and direct formatting. */
  withList(base: ParagraphBase, list: ListLevel | null, direct: ParagraphProperties): ParagraphProperties;
}

const NO_MARGINS: RawMargins = {};

const TOGGLES = ['bold', 'italic', 'strike', 'vanish'] as const;

/**
 * Toggle properties across style levels: on when an odd number of levels says on; document defaults that say on
 * keep it on (ISO/IEC 29500-1, 17.7.3). Within one level the nearest style of the chain has spoken already.
 */
function combineToggles(defaults: RunProperties, levels: readonly RunProperties[]): RunProperties {
  const combined: RunProperties = {};
  for (const toggle of TOGGLES) {
    const odd = levels.filter((level) => level[toggle] === true).length % 2 === 1;
    if (odd || defaults[toggle] === true) combined[toggle] = true;
    else if (levels.some((level) => level[toggle] !== undefined)) combined[toggle] = false;
  }
  return combined;
}

/**
 * Borders are told side by side: a nearer level that draws the bottom keeps the top of the level below. Tab stops are
 * told one by one.
 */
function mergeParagraph(below: ParagraphProperties, nearer: ParagraphProperties): ParagraphProperties {
  const merged = { ...below, ...nearer };
  if (below.borders !== undefined && nearer.borders !== undefined) {
    merged.borders = { ...below.borders, ...nearer.borders };
  }
  if (below.tabs !== undefined && nearer.tabs !== undefined) {
    merged.tabs = new Map([...below.tabs, ...nearer.tabs]);
  }
  return merged;
}

function hasDirectFormatting(properties: ParagraphProperties): boolean {
  for (const key in properties) if (key !== 'style') return true;
  return false;
}

const INDENTS = ['left', 'right', 'firstLine', 'leftChars', 'rightChars', 'firstLineChars'] as const;

/** The indents of a list level; the rest of its paragraph properties is not used by Word. */
function indentsOf(level: ParagraphProperties): ParagraphProperties {
  const indents: ParagraphProperties = {};
  for (const key of INDENTS) {
    const value = level[key];
    if (value !== undefined) indents[key] = value;
  }
  return indents;
}

/** Word bounds chains much lower; a longer one is made to do harm. */
const LONGEST_CHAIN = 100;

/** @param warn Called with a Chinese sentence, once for each chain of styles that runs in a circle. */
export function styleResolver(styles: Styles, all: Lists, warn: (warning: string) => void): StyleResolver {
  const chains = new Map<string, readonly Style[]>();
  const bases = new Map<string, ParagraphBase>();
  const bordersOf = new Map<string, RawBorders | null>();
  const marginsOf = new Map<string, RawMargins>();

  /** A style after those it is based on, the farthest first. */
  const chainOf = (id: string): readonly Style[] => {
    const known = chains.get(id);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    const seen = new Set<string>();
    let style = styles.byId.get(id);
    while (style !== undefined) {
      if (seen.has(style.id) || seen.size === LONGEST_CHAIN) {
        warn(`样式“${style.name ?? style.id}”的“样式基准”循环引用或层次过多，已在此处截断`);
        break;
      }
      seen.add(style.id);
      chain.push(style);
      style = style.basedOn === null ? undefined : styles.byId.get(style.basedOn);
    }
    chain.reverse();
    chains.set(id, chain);
    return chain;
  };

  /** The style of a type that an id stands for: itself, or the one linked to it. */
  const styleOf = (id: string | null | undefined, type: StyleType): string | null => {
    const style = id === null || id === undefined ? undefined : styles.byId.get(id);
    if (style?.type === type) return style.id;
    const linked =
      style?.link === null || style?.link === undefined ? undefined : styles.byId.get(style.link);
    if (linked?.type === type) return linked.id;
    return styles.defaultOf.get(type) ?? null;
  };

  const runOfChain = (chain: readonly Style[]): RunProperties => {
    const merged: RunProperties = {};
    for (const style of chain) Object.assign(merged, style.run);
    return merged;
  };

  const listOfChain = (chain: readonly Style[]): ParagraphBase['list'] => {
    const owner = chain.findLast((style) => style.paragraph.numId !== undefined);
    const numId = owner?.paragraph.numId;
    if (owner === undefined || numId === undefined || numId === 0) return null;
    // A style names its list only; the level is the one that names the style, or the `w:ilvl` of the chain.
    const nearest = chain.findLast((style) => all.levelOfStyle(numId, style.id) !== null);
    const byStyle = nearest === undefined ? null : all.levelOfStyle(numId, nearest.id);
    const written = chain.findLast((style) => style.paragraph.level !== undefined)?.paragraph.level;
    return { numId, index: byStyle ?? written ?? 0 };
  };

  const paragraphOfChain = (
    below: ParagraphProperties,
    chain: readonly Style[],
    list: ParagraphBase['list'],
  ): ParagraphProperties => {
    let merged = below;
    for (const style of chain) {
      // Indents of the list stand below those of the very style that brings the list, above its bases.
      if (list !== null && style.paragraph.numId === list.numId) {
        const level = all.level(list.numId, list.index)?.level.paragraph;
        if (level !== undefined) merged = mergeParagraph(merged, indentsOf(level));
      }
      merged = mergeParagraph(merged, style.paragraph);
    }
    return merged;
  };

  const buildBase = (tableStyle: string | null, id: string | null): ParagraphBase => {
    const table = tableStyle === null ? [] : chainOf(tableStyle);
    const chain = id === null ? [] : chainOf(id);
    const own = chain.at(-1);
    const tableRun = runOfChain(table);
    const paragraphRun = runOfChain(chain);
    const tableParagraph = table.reduce((below, { paragraph }) => mergeParagraph(below, paragraph), {
      ...styles.defaults.paragraph,
    });
    const list = listOfChain(chain);
    const outline = chain.findLast(({ paragraph }) => paragraph.outlineLevel !== undefined)?.paragraph
      .outlineLevel;
    const tableAndParagraph = [tableRun, paragraphRun];
    const run = {
      ...styles.defaults.run,
      ...tableRun,
      ...paragraphRun,
      ...combineToggles(styles.defaults.run, tableAndParagraph),
    };
    return {
      styleId: own?.id ?? null,
      styleName: own?.name ?? null,
      paragraph: paragraphOfChain(tableParagraph, chain, list),
      run,
      plainRun: resolveRun(run, {}),
      tableAndParagraph,
      runs: new Map(),
      outlineLevel: outline === undefined || outline > 8 ? null : outline,
      list,
    };
  };

  return {
    paragraphBase(tableStyle, style) {
      const key = `${tableStyle ?? ''}\n${style ?? ''}`;
      let base = bases.get(key);
      if (base === undefined) {
        base = buildBase(styleOf(tableStyle, 'table'), styleOf(style, 'paragraph'));
        bases.set(key, base);
      }
      return base;
    },
    runBase(base, style) {
      if (style === undefined) return base.run;
      let run = base.runs.get(style);
      if (run === undefined) {
        const id = styleOf(style, 'character');
        const character = id === null ? {} : runOfChain(chainOf(id));
        const toggles = combineToggles(styles.defaults.run, [...base.tableAndParagraph, character]);
        run = { ...base.run, ...character, ...toggles };
        base.runs.set(style, run);
      }
      return run;
    },
    tableBorders(tableStyle) {
      const id = styleOf(tableStyle, 'table');
      if (id === null) return null;
      const known = bordersOf.get(id);
      if (known !== undefined) return known;
      const given = chainOf(id).flatMap((style) => (style.borders === null ? [] : [style.borders]));
      const borders: RawBorders | null = given.length === 0 ? null : Object.assign({}, ...given);
      bordersOf.set(id, borders);
      return borders;
    },
    tableMargins(tableStyle) {
      const id = styleOf(tableStyle, 'table');
      if (id === null) return NO_MARGINS;
      let margins = marginsOf.get(id);
      if (margins === undefined) {
        margins = Object.assign({}, ...chainOf(id).map((style) => style.margins ?? NO_MARGINS));
        marginsOf.set(id, margins ?? NO_MARGINS);
      }
      return margins ?? NO_MARGINS;
    },
    withList(base, list, direct) {
      // Most paragraphs have a style alone: they share its properties, and so their layout.
      if (list === null && !hasDirectFormatting(direct)) return base.paragraph;
      const isDirect = list !== null && direct.numId !== undefined;
      const below = isDirect
        ? mergeParagraph(base.paragraph, indentsOf(list.level.paragraph))
        : base.paragraph;
      return mergeParagraph(below, direct);
    },
  };
}
