import type { Position } from 'unist';
import type { DeclaredFields } from '../document/declared-fields.ts';
import type { Direction, DocumentForm, DocumentType } from '../document/document-type.ts';
import type { DocumentNumber, ElementKind, Title } from '../document/elements.ts';
import type { Range } from '../tree/line-table.ts';
import type { Citation } from './citations-in.ts';
import type { Quantity } from './quantities-in.ts';

/** A stretch of a document with all that a message about it needs, so that the document itself can be let go. */
export interface DigestPart {
  /** UTF-16 offsets into the text of the document. */
  readonly range: Range;
  readonly position: Position;
  /** What stands there. */
  readonly text: string;
  readonly element: ElementKind | null;
}

/**
 * What of one document is kept to judge the documents of a run against each other. Plain data: it can be sent to and
 * from a worker thread and written as JSON. A document of 5,000 字 takes a few kilobytes.
 */
export interface DocumentDigest {
  /** The path as the run names it. */
  readonly path: string;
  readonly documentType: DocumentType | null;
  readonly rawType: string | null;
  readonly direction: Direction | null;
  readonly form: DocumentForm;
  readonly web: boolean;
  /** ISO date; null when unknown. */
  readonly date: string | null;
  readonly layout: boolean;
  readonly stage: NonNullable<DeclaredFields['stage']>['value'] | null;
  /** 类别 of the front matter: 简报, 规范性文件. */
  readonly kind: string | null;
  /** 行文说明 of the front matter. */
  readonly note: string | null;
  /** Where a message about the whole document stands: the title, else the first line. */
  readonly whole: DigestPart;
  readonly title: (DigestPart & Pick<Title, 'flat' | 'issuers' | 'verb' | 'matter' | 'type'>) | null;
  readonly number: (DigestPart & Pick<DocumentNumber, 'form' | 'prefix' | 'year' | 'sequence'>) | null;
  /** Names of who issues, the organiser first. */
  readonly issuers: readonly string[];
  /** Names of the main recipients, short forms filled in. */
  readonly recipients: readonly string[];
  /** Documents cited in its own body. */
  readonly citations: readonly (Omit<Citation, 'range'> & DigestPart)[];
  /** Figures and terms with a name in its own body, its attachments and what it issues. */
  readonly quantities: readonly (Omit<Quantity, 'range'> & DigestPart)[];
  /** The papers that belong with it (成套); null when it declares none. */
  readonly bundle: (DigestPart & { readonly files: readonly BundleFile[] }) | null;
  /** Hashes of its sentences, ascending, each once; see `sentenceHashes`. */
  readonly sentences: readonly number[];
  readonly suppressions: readonly DigestSuppression[];
}

/** One paper of a set: 解读材料, jd.md. */
export interface BundleFile {
  readonly role: string | null;
  /** Relative to the folder of the document. */
  readonly path: string;
}

/** A suppression of the draft and the stretch it covers. */
export interface DigestSuppression extends DigestPart {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly covers: Range;
  /** Has silenced a message of the document's own check. */
  readonly used: boolean;
}
