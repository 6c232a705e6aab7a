import type { Alignment, TabStop } from '@gongwen/core';
import { integer, onOff, twips } from '../xml/values.ts';
import { type Attributes, skipElement, type Visitor, visitor } from '../xml/walk-xml.ts';
import { bordersVisitor, type RawBorders } from './read-borders.ts';
import type { RunProperties, RunPropertiesReader } from './run-properties.ts';
import type { Section, SectionReader } from './section-reader.ts';

/** Paragraph formatting as one level says it; lengths in points, `…Chars` and `…Lines` in hundredths. */
export interface ParagraphProperties {
  style?: string;
  alignment?: Alignment;
  left?: number;
  right?: number;
  /** Negative for a hanging indent. */
  firstLine?: number;
  leftChars?: number;
  rightChars?: number;
  firstLineChars?: number;
  before?: number;
  after?: number;
  beforeLines?: number;
  afterLines?: number;
  beforeAuto?: boolean;
  afterAuto?: boolean;
  /** As written: twips, or 240ths of a line. */
  line?: number;
  lineRule?: string;
  snapToGrid?: boolean;
  pageBreakBefore?: boolean;
  keepNext?: boolean;
  keepLines?: boolean;
  widowControl?: boolean;
  kinsoku?: boolean;
  hangingPunctuation?: boolean;
  /** It stands in a frame. */
  framed?: boolean;
  contextualSpacing?: boolean;
  autoSpaceLatin?: boolean;
  autoSpaceDigits?: boolean;
  /** Stops by position; one that clears a stop of a lower level is null. */
  tabs?: ReadonlyMap<number, TabStop | null>;
  outlineLevel?: number;
  borders?: RawBorders;
  numId?: number;
  level?: number;
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  lowKashida: 'both',
  mediumKashida: 'both',
  highKashida: 'both',
  distribute: 'distribute',
  thaiDistribute: 'distribute',
};

/** One `w:pPr`. */
export interface ReadParagraph {
  readonly paragraph: ParagraphProperties;
  /** Formatting of the paragraph mark. */
  readonly mark: RunProperties;
  /** The section that ends with the paragraph. */
  readonly section: Section | null;
}

export interface ParagraphPropertiesReader {
  /** Visits for the children of `w:pPr`. */
  readonly visitor: Visitor;
  /** What was read since the last call. */
  take(): ReadParagraph;
}

type NumberKey = {
  [Key in keyof ParagraphProperties]-?: ParagraphProperties[Key] extends number | undefined ? Key : never;
}[keyof ParagraphProperties];

function put(into: ParagraphProperties, key: NumberKey, value: number | undefined): void {
  if (value !== undefined) into[key] = value;
}

/** `w:ind` (ISO/IEC 29500-1, 17.3.1.12): a hanging indent supersedes a first-line one. */
function readIndent(into: ParagraphProperties, attributes: Attributes): void {
  const negative = (value: number | undefined) => (value === undefined ? undefined : -value || 0);
  put(into, 'left', twips(attributes['w:left'] ?? attributes['w:start']));
  put(into, 'right', twips(attributes['w:right'] ?? attributes['w:end']));
  put(into, 'firstLine', negative(twips(attributes['w:hanging'])) ?? twips(attributes['w:firstLine']));
  put(into, 'leftChars', integer(attributes['w:leftChars'] ?? attributes['w:startChars']));
  put(into, 'rightChars', integer(attributes['w:rightChars'] ?? attributes['w:endChars']));
  const hangingChars = negative(integer(attributes['w:hangingChars']));
  const firstLineChars = integer(attributes['w:firstLineChars']);
  put(into, 'firstLineChars', hangingChars ? hangingChars : (firstLineChars ?? hangingChars));
}

function readSpacing(into: ParagraphProperties, attributes: Attributes): void {
  put(into, 'before', twips(attributes['w:before']));
  put(into, 'after', twips(attributes['w:after']));
  put(into, 'beforeLines', integer(attributes['w:beforeLines']));
  put(into, 'afterLines', integer(attributes['w:afterLines']));
  const { 'w:beforeAutospacing': beforeAuto, 'w:afterAutospacing': afterAuto } = attributes;
  if (beforeAuto !== undefined) into.beforeAuto = onOff(beforeAuto);
  if (afterAuto !== undefined) into.afterAuto = onOff(afterAuto);
  const line = twips(attributes['w:line']);
  if (line !== undefined) {
    into.line = line * 20;
    into.lineRule = attributes['w:lineRule'] ?? 'auto';
  }
}

const TAB_ALIGNMENTS: ReadonlyMap<string | undefined, TabStop['align']> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['num', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['decimal', 'decimal'],
]);

/** `w:tab` of `w:tabs` (ISO/IEC 29500-1, 17.3.1.37); a bar is no stop. */
function readTab(into: ParagraphProperties, attributes: Attributes): void {
  const position = twips(attributes['w:pos']);
  const kind = attributes['w:val'];
  if (position === undefined || kind === 'bar') return;
  const align = TAB_ALIGNMENTS.get(kind) ?? 'left';
  into.tabs = new Map([...(into.tabs ?? []), [position, kind === 'clear' ? null : { position, align }]]);
}

type Flag =
  | 'contextualSpacing'
  | 'autoSpaceLatin'
  | 'autoSpaceDigits'
  | 'snapToGrid'
  | 'pageBreakBefore'
  | 'keepNext'
  | 'keepLines'
  | 'widowControl'
  | 'kinsoku'
  | 'hangingPunctuation';

/** Reads `w:pPr` wherever it stands: styles, numbering levels, paragraphs. */
export function paragraphPropertiesReader(
  runs: RunPropertiesReader,
  sections: SectionReader,
): ParagraphPropertiesReader {
  let current: ParagraphProperties = {};
  let mark: RunProperties = {};
  let section: Section | null = null;
  const flag = (key: Flag) => (attributes: Attributes) => {
    current[key] = onOff(attributes['w:val']);
  };
  const borders = bordersVisitor((side, border) => {
    current.borders = { ...current.borders, [side]: border };
  });
  const numbering: Visitor = visitor({
    'w:ilvl': (attributes) => put(current, 'level', integer(attributes['w:val'])),
    'w:numId': (attributes) => put(current, 'numId', integer(attributes['w:val'])),
  });
  const tabs: Visitor = visitor({ 'w:tab': (attributes) => readTab(current, attributes) });
  return {
    visitor: visitor({
      'w:pStyle': (attributes) => {
        if (attributes['w:val'] !== undefined) current.style = attributes['w:val'];
      },
      'w:jc': (attributes) => {
        const alignment = ALIGNMENTS[attributes['w:val'] ?? ''];
        if (alignment !== undefined) current.alignment = alignment;
      },
      'w:ind': (attributes) => readIndent(current, attributes),
      'w:spacing': (attributes) => readSpacing(current, attributes),
      'w:framePr': ({ 'w:dropCap': dropCap = 'none' }) => {
        // A first letter over several lines is part of its text.
        current.framed = dropCap === 'none';
      },
      'w:snapToGrid': flag('snapToGrid'),
      'w:pageBreakBefore': flag('pageBreakBefore'),
      'w:keepNext': flag('keepNext'),
      'w:keepLines': flag('keepLines'),
      'w:widowControl': flag('widowControl'),
      'w:kinsoku': flag('kinsoku'),
      'w:overflowPunct': flag('hangingPunctuation'),
      'w:contextualSpacing': flag('contextualSpacing'),
      'w:autoSpaceDE': flag('autoSpaceLatin'),
      'w:autoSpaceDN': flag('autoSpaceDigits'),
      'w:tabs': (_attributes, walk) => walk.enter(tabs),
      'w:outlineLvl': (attributes) => put(current, 'outlineLevel', integer(attributes['w:val'])),
      'w:pBdr': (_attributes, walk) => walk.enter(borders),
      'w:numPr': (_attributes, walk) => walk.enter(numbering),
      'w:rPr': (_attributes, walk) => {
        walk.enter(runs.visitor);
        walk.leave(() => {
          mark = runs.take();
        });
      },
      'w:sectPr': (_attributes, walk) => {
        walk.enter(sections.visitor);
        walk.leave(() => {
          section = sections.take();
        });
      },
      'w:pPrChange': skipElement,
    }),
    take() {
      const taken = { paragraph: current, mark, section };
      current = {};
      mark = {};
      section = null;
      return taken;
    },
  };
}
