import { edits, replace, replaceAll } from '../mutations/edits/index.ts';
import { millimetres, points } from '../support/write-docx/page-layout.ts';
import {
  attributes,
  emptyLinesAbove,
  font,
  imprintFirst,
  lastTable,
  paragraphWith,
  sectionBefore,
  signatoryBelow,
  within,
  type XmlEdit,
} from './xml-edits.ts';

/** One change to the layout of a .docx that `writeDocx` made: parts, and the same edit for each. */
export interface LayoutChange {
  readonly parts: readonly string[];
  readonly edit: XmlEdit;
}

/** A font and a size in points. */
interface Looks {
  readonly font?: string;
  readonly size?: number;
}

type Side = 'left' | 'center' | 'right' | 'both';

/** What may be changed; sizes and distances in points, margins in millimetres, indents in 字. */
export interface LayoutChanges {
  readonly page: 'letter' | '16k' | 'lying';
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly lineSpacing: { readonly exact: number } | { readonly multiple: number };
  readonly body: Looks;
  readonly title: Looks;
  readonly titleAlignment: Side;
  readonly heading1: Looks;
  readonly heading2: Looks;
  readonly bodyIndent: number;
  /** A paragraph that begins with this gets two full-width spaces before it. */
  readonly spacesBefore: string;
  readonly pageNumber: 'none' | 'worded' | 'same-side' | 'centred' | 'odd-only';
  readonly signatoryBelow: true;
  readonly emptyLinesAbove: { readonly text: string; readonly lines: number };
  readonly closingAlignment: Side;
  /** Right indents by the text that the paragraph ends with. */
  readonly rightIndents: Readonly<Record<string, number>>;
  readonly imprintLines: 'none' | 'thick-within';
  readonly imprintFirst: true;
  /** What stands before each attachment in place of 段前分页. */
  readonly attachmentBreak: 'none' | 'section' | 'continuous-section';
  readonly attachmentIndent: number;
}

const inDocument = (edit: XmlEdit): LayoutChange => ({ parts: ['word/document.xml'], edit });
const inStyles = (edit: XmlEdit): LayoutChange => ({ parts: ['word/styles.xml'], edit });
const inDefaults = (edit: XmlEdit) => inStyles(within('<w:docDefaults>', '</w:docDefaults>', edit));
const inStyle = (id: string, edit: XmlEdit) => inStyles(within(`w:styleId="${id}"`, '</w:style>', edit));
/** Footers of odd pages, and of even ones. */
const FOOTERS = ['word/footer1.xml', 'word/footer2.xml'] as const;
const inFooters = (edit: XmlEdit): LayoutChange => ({ parts: FOOTERS, edit });

const PAGES: Readonly<Record<LayoutChanges['page'], readonly [number, number]>> = {
  letter: [12240, 15840],
  '16k': [millimetres(184), millimetres(260)],
  lying: [16838, 11906],
};

const noNumber = edits(replace('PAGE', ' '), replace('— ', ''), replace(' —', ''));

/** The field of the page number and the dashes round it. */
const PAGE_NUMBERS: Readonly<Record<LayoutChanges['pageNumber'], LayoutChange>> = {
  none: inFooters(noNumber),
  worded: inFooters(edits(replace('— ', '第'), replace(' —', '页'))),
  'same-side': inFooters(attributes('w:jc', { 'w:val': 'right' })),
  centred: inFooters(attributes('w:jc', { 'w:val': 'center' })),
  'odd-only': { parts: FOOTERS.slice(1), edit: noNumber },
};

/** Each kind of change as an edit of the file. */
const CHANGES: { readonly [Name in keyof LayoutChanges]: (value: LayoutChanges[Name]) => LayoutChange } = {
  page: (page) => inDocument(attributes('w:pgSz', { 'w:w': PAGES[page][0], 'w:h': PAGES[page][1] })),
  margins: (margins) =>
    inDocument(
      attributes(
        'w:pgMar',
        Object.fromEntries(Object.entries(margins).map(([side, mm]) => [`w:${side}`, millimetres(mm)])),
      ),
    ),
  lineSpacing: (spacing) =>
    inDefaults(
      attributes(
        'w:spacing',
        'exact' in spacing
          ? { 'w:line': points(spacing.exact), 'w:lineRule': 'exact' }
          : { 'w:line': spacing.multiple * 240, 'w:lineRule': 'auto' },
      ),
    ),
  body: (look) => inDefaults(font(look.font, look.size)),
  title: (look) => inStyle('Title', font(look.font, look.size)),
  titleAlignment: (value) => inStyle('Title', attributes('w:jc', { 'w:val': value })),
  heading1: (look) => inStyle('Heading1', font(look.font, look.size)),
  heading2: (look) => inStyle('Heading2', font(look.font, look.size)),
  bodyIndent: (characters) =>
    inStyle(
      'GongwenBody',
      characters === 0
        ? replace('<w:ind w:firstLine="632" w:firstLineChars="200"/>', '')
        : attributes('w:ind', { 'w:firstLine': characters * 316, 'w:firstLineChars': characters * 100 }),
    ),
  spacesBefore: (text) => inDocument(replace(`>${text}`, `>　　${text}`)),
  pageNumber: (form) => PAGE_NUMBERS[form],
  signatoryBelow: () => inDocument(signatoryBelow),
  emptyLinesAbove: ({ text, lines }) => inDocument(emptyLinesAbove(text, lines)),
  closingAlignment: (value) => inStyle('GongwenClosing', attributes('w:jc', { 'w:val': value })),
  rightIndents: (indents) =>
    inDocument(
      edits(
        ...Object.entries(indents).map(([text, characters]) =>
          paragraphWith(`>${text}</w:t>`, attributes('w:ind', { 'w:right': characters * 316 })),
        ),
      ),
    ),
  imprintLines: (lines) =>
    inDocument(
      lastTable(
        lines === 'none' ? replaceAll('w:val="single"', 'w:val="none"') : replaceAll('w:sz="6"', 'w:sz="12"'),
      ),
    ),
  imprintFirst: () => inDocument(imprintFirst),
  attachmentBreak: (kind) =>
    inDocument(kind === 'none' ? replaceAll('<w:pageBreakBefore/>', '') : sectionBefore(kind === 'section')),
  attachmentIndent: (characters) =>
    inStyle(
      'GongwenAttachmentLabel',
      replace('<w:rPr>', `<w:pPr><w:ind w:firstLine="${characters * 320}"/></w:pPr><w:rPr>`),
    ),
};

/** One change by its name. */
export function layoutChange<Name extends keyof LayoutChanges>(
  name: Name,
  value: LayoutChanges[Name],
): LayoutChange {
  const change = CHANGES[name];
  if (change === undefined) throw new Error(`there is no change of layout called ${name}`);
  return change(value);
}

/** The changes that an object names, in its order. */
export function layoutChanges(changes: Partial<LayoutChanges>): readonly LayoutChange[] {
  return (Object.keys(changes) as (keyof LayoutChanges)[]).map((name) =>
    layoutChange(name, changes[name] as LayoutChanges[typeof name]),
  );
}
