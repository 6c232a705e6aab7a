import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { PropertyReaders } from '../properties/property-readers.ts';
import type { RunProperties } from '../properties/run-properties.ts';
import { integer, onOff } from '../xml/values.ts';
import { type Attributes, visitor, walkXml } from '../xml/walk-xml.ts';

/** One level of a list (ISO/IEC 29500-1, 17.9.6). */
export interface NumberingLevel {
  start: number;
  format: string;
  /** `w:lvlText`: the label, with `%1` … `%9` for the numbers of levels. */
  text: string;
  /** All numbers of the label in Arabic digits (`w:isLgl`). */
  legal: boolean;
  /** 1-based level after which numbering starts anew; 0 never; null after any higher level. */
  restart: number | null;
  /** Paragraph style that stands for this level. */
  style: string | null;
  paragraph: ParagraphProperties;
  run: RunProperties;
}

export interface AbstractNumbering {
  readonly levels: Map<number, NumberingLevel>;
  /** Numbering style whose numbering this one takes over. */
  styleLink: string | null;
}

export interface NumberingInstance {
  abstractId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, NumberingLevel>;
}

export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractNumbering>;
  readonly instances: ReadonlyMap<number, NumberingInstance>;
}

export const NO_NUMBERING: Numbering = { abstracts: new Map(), instances: new Map() };

/** Lists have nine levels (ISO/IEC 29500-1, 17.9.3). */
const LEVELS = 9;

function newLevel(): NumberingLevel {
  return {
    start: 1,
    format: 'decimal',
    text: '',
    legal: false,
    restart: null,
    style: null,
    paragraph: {},
    run: {},
  };
}

/** Reads `word/numbering.xml`. */
export function readNumbering(part: string, xml: string, { runs, paragraphs }: PropertyReaders): Numbering {
  const abstracts = new Map<string, AbstractNumbering>();
  const instances = new Map<number, NumberingInstance>();
  let levels = new Map<number, NumberingLevel>();
  let level = newLevel();

  const inLevel = visitor({
    'w:start': (attributes) => {
      level.start = integer(attributes['w:val']) ?? 1;
    },
    'w:numFmt': (attributes) => {
      const format = attributes['w:val'] ?? 'decimal';
      level.format = format === 'custom' ? `custom:${attributes['w:format'] ?? ''}` : format;
    },
    'w:lvlText': (attributes) => {
      level.text = attributes['w:val'] ?? '';
    },
    'w:isLgl': (attributes) => {
      level.legal = onOff(attributes['w:val']);
    },
    'w:lvlRestart': (attributes) => {
      level.restart = integer(attributes['w:val']) ?? null;
    },
    'w:pStyle': (attributes) => {
      level.style = attributes['w:val'] ?? null;
    },
    'w:pPr': (_attributes, walk) => {
      const read = level;
      walk.enter(paragraphs.visitor);
      walk.leave(() => {
        read.paragraph = paragraphs.take().paragraph;
      });
    },
    'w:rPr': (_attributes, walk) => {
      const read = level;
      walk.enter(runs.visitor);
      walk.leave(() => {
        read.run = runs.take();
      });
    },
  });
  const openLevel = (attributes: Attributes) => {
    level = newLevel();
    const index = integer(attributes['w:ilvl']) ?? 0;
    if (index >= 0 && index < LEVELS) levels.set(index, level);
  };
  const abstractNumbering = (attributes: Attributes): AbstractNumbering => {
    const abstract: AbstractNumbering = { levels: new Map(), styleLink: null };
    abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
    levels = abstract.levels;
    return abstract;
  };
  let abstract: AbstractNumbering = { levels, styleLink: null };
  let instance: NumberingInstance = { abstractId: '', starts: new Map(), levels: new Map() };
  let overridden = 0;
  walkXml(
    part,
    xml,
    visitor({
      'w:abstractNum': (attributes) => {
        abstract = abstractNumbering(attributes);
      },
      'w:numStyleLink': (attributes) => {
        abstract.styleLink = attributes['w:val'] ?? null;
      },
      'w:num': (attributes) => {
        instance = { abstractId: '', starts: new Map(), levels: new Map() };
        levels = instance.levels;
        const id = integer(attributes['w:numId']);
        if (id !== undefined) instances.set(id, instance);
      },
      'w:abstractNumId': (attributes) => {
        instance.abstractId = attributes['w:val'] ?? '';
      },
      'w:lvlOverride': (attributes) => {
        overridden = integer(attributes['w:ilvl']) ?? 0;
      },
      'w:startOverride': (attributes) => {
        const start = integer(attributes['w:val']);
        if (start !== undefined) instance.starts.set(overridden, start);
      },
      'w:lvl': (attributes, walk) => {
        openLevel(attributes);
        walk.enter(inLevel);
      },
    }),
  );
  return { abstracts, instances };
}
