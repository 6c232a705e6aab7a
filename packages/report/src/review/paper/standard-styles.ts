import type { ElementKind, LinePart } from '@gongwen/core';
import type { FontKind, PaperPage, ParagraphStyle, TextStyle } from './paper.ts';

/** Points in a millimetre. */
const MM = 72 / 25.4;

/** A4 with the margins of GB/T 9704—2012 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm. */
export const STANDARD_PAGE: PaperPage = {
  width: 210 * MM,
  height: 297 * MM,
  marginTop: 37 * MM,
  marginRight: 26 * MM,
  marginBottom: 35 * MM,
  marginLeft: 28 * MM,
};

/** 3号, and 22 lines to 225 mm (GB/T 9704—2012 5.2.2, 5.2.3). */
const SIZE = 16;
const LINE = (225 * MM) / 22;
const RED = 'E60012';

/** What a draft without layout looks like where it says what it is: font, size, place (GB/T 9704—2012 7). */
interface Look {
  readonly kind: FontKind;
  readonly size?: number;
  readonly color?: string;
  readonly align?: ParagraphStyle['align'];
  readonly firstLine?: number;
}

const BODY: Look = { kind: 'fang', firstLine: 2 };
const FLUSH: Look = { kind: 'fang' };

const BY_ELEMENT: Partial<Readonly<Record<ElementKind, Look>>> = {
  issuerMark: { kind: 'biao', size: 30, color: RED, align: 'center' },
  documentNumber: { kind: 'fang', align: 'center' },
  classification: { kind: 'hei' },
  urgency: { kind: 'hei' },
  title: { kind: 'biao', size: 22, align: 'center' },
  titleNote: { kind: 'kai', align: 'center' },
  mainRecipients: FLUSH,
  issuerSignature: { kind: 'fang', align: 'right' },
  issueDate: { kind: 'fang', align: 'right' },
  copyRecipients: { kind: 'fang', size: 14 },
  printing: { kind: 'fang', size: 14 },
};

const BY_PART: Partial<Readonly<Record<LinePart, Look>>> = {
  header: FLUSH,
  title: { kind: 'biao', size: 22, align: 'center' },
  titleNote: { kind: 'kai', align: 'center' },
  mainRecipients: FLUSH,
  signature: { kind: 'fang', align: 'right' },
  imprint: { kind: 'fang', size: 14 },
};

/** 一、 in 黑体, （一） in 楷体 (GB/T 9704—2012 7.3.3). */
const BY_LEVEL: Readonly<Record<number, FontKind>> = { 1: 'hei', 2: 'kai' };

/** What decides how a line of a draft without layout looks. */
export interface LineRole {
  readonly element: ElementKind | null;
  readonly part: LinePart;
  /** Of a numbered heading that takes its whole line. */
  readonly level: number | null;
}

function lookOf({ element, part, level }: LineRole): Look {
  const look = (element === null ? undefined : BY_ELEMENT[element]) ?? BY_PART[part] ?? BODY;
  const kind = level === null ? undefined : BY_LEVEL[level];
  return kind === undefined || look !== BODY ? look : { ...look, kind };
}

export function standardParagraphStyle(role: LineRole): ParagraphStyle {
  const { align = 'both', firstLine = 0, size = SIZE } = lookOf(role);
  return {
    align,
    indentLeft: 0,
    indentRight: align === 'right' ? 2 * SIZE : 0,
    firstLine: firstLine * SIZE,
    before: 0,
    after: role.element === 'title' || role.element === 'issuerMark' ? LINE / 2 : 0,
    line: { unit: 'points', value: size > 22 ? size * 1.4 : size > SIZE ? 32 : LINE },
    lineAbove: null,
    lineBelow: role.element === 'documentNumber' ? RED : null,
    size,
    tabs: [],
  };
}

export function standardTextStyle(role: LineRole, bold: boolean): TextStyle {
  const { kind, size = SIZE, color = null } = lookOf(role);
  const none = { italic: false, underline: false, strike: false, highlight: null, spacing: 0 };
  return { font: null, kind, size, color, bold, ...none };
}
