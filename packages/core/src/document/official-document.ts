import type { ResolveContext, ResolvedOrgan } from '../organs/index.ts';
import type { Draft } from '../tree/draft.ts';
import type { Line, TextView } from '../tree/line.ts';
import type { LineTable, Range } from '../tree/line-table.ts';
import type { DeclaredFields, DeclaredProblem } from './declared-fields.ts';
import type { Direction, DocumentForm, DocumentType } from './document-type.ts';
import type { Element, Elements } from './elements.ts';

/** Which part of the document a line belongs to. */
export type LinePart =
  | 'blank'
  | 'header'
  | 'title'
  | 'titleNote'
  | 'mainRecipients'
  | 'body'
  | 'attachmentNote'
  | 'signature'
  | 'annotation'
  | 'issuedText'
  | 'attachment'
  | 'imprint'
  | 'residue';

/** A paragraph as it reads: lines that a PDF or web page broke in the middle of a sentence are joined again. */
export interface Passage extends TextView {
  readonly part: LinePart;
  readonly lines: readonly Line[];
  /** `text` for matching, see `Line.match`. */
  readonly match: string;
  /** Number of the attachment or issued text it belongs to (0-based); null in the document itself. */
  readonly sub: number | null;
  readonly inTable: boolean;
  /** A quotation or code block. */
  readonly quoted: boolean;
  /** Level in the outline when the passage begins with a number, else null. */
  readonly item: OutlineItem | null;
}

/** How the numbers of headings and items look: 一、 （一） 1. （1） and what stands beside the standard (7.3.3). */
export type NumberStyle =
  | 'han-comma'
  | 'han-bracket'
  | 'arabic-dot'
  | 'arabic-bracket'
  | 'chapter'
  | 'section'
  | 'article'
  | 'decimal';

/** One numbered heading or item. */
export interface OutlineItem {
  /** 1 一、 2 （一） 3 1. 4 （1）; chapters, sections and articles 1, 2, 3. */
  readonly level: number;
  readonly style: NumberStyle;
  /** The number alone: 一, 3, 5.1.2. */
  readonly number: string;
  readonly value: number;
  /** The number with its marks as written: （一）、 */
  readonly label: string;
  readonly labelRange: Range;
  /** The heading: the first sentence when text follows, else the whole passage; without the label. */
  readonly text: string;
  /** The heading takes the whole passage. */
  readonly alone: boolean;
  readonly range: Range;
  readonly line: Line;
  readonly part: 'body' | 'issuedText' | 'attachment';
  readonly sub: number | null;
  /** Comes from automatic numbering. */
  readonly automatic: boolean;
}

/** A draft whose elements are known. */
export interface OfficialDocument {
  readonly draft: Draft;
  readonly path: string;
  readonly lineTable: LineTable;
  readonly lines: readonly Line[];
  /** For each line its part. */
  readonly parts: readonly LinePart[];
  readonly passages: readonly Passage[];
  readonly elements: Elements;
  /** Every element in document order, as `inspect` prints them. */
  readonly elementList: readonly Element[];
  readonly outline: readonly OutlineItem[];
  readonly declared: DeclaredFields;
  /** Unknown keys, bad values and conflicts of the front matter. */
  readonly declaredProblems: readonly DeclaredProblem[];
  /** Text published on a web page: no header, no imprint; rules on missing header elements do not apply. */
  readonly web: boolean;
  /** Everything was run together into one paragraph. */
  readonly flattened: boolean;
  readonly documentType: DocumentType | null;
  readonly rawType: string | null;
  readonly direction: Direction | null;
  readonly directionConfidence: 'declared' | 'directory' | 'name' | 'none';
  readonly form: DocumentForm;
  readonly joint: boolean;
  /** Who issues, the organiser first. */
  readonly issuers: readonly ResolvedOrgan[];
  /** ISO date the document bears; null when unknown. */
  readonly date: string | null;
  /** The copy is complete (阶段: 定稿) , a draft, or nothing says. */
  readonly stage: DeclaredFields['stage'];
  readonly organContext: ResolveContext;
}
