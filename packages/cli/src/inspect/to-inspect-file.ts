import {
  type DocumentFacts,
  type Draft,
  type DraftFormat,
  documentFacts,
  type Element,
  factsOf,
  type OfficialDocument,
  type OutlineItem,
  positionOf,
  type ResolvedConfig,
  type ResolvedOrgan,
  recognize,
} from '@gongwen/core';
import { declaredValues } from './declared-values.ts';
import { elementParts } from './element-parts.ts';

/** `inspect --format json`; the schema is `schema/inspect-output.schema.json`. */
export interface InspectOutput {
  readonly version: 1;
  readonly files: readonly InspectFile[];
}

/** What was recognised in one file. */
export type InspectFile =
  | {
      readonly path: string;
      readonly format: DraftFormat | null;
      readonly status: 'unreadable';
      readonly error: { readonly code: string; readonly message: string };
      readonly facts: null;
      readonly elements: readonly [];
      readonly outline: readonly [];
    }
  | InspectedDraft;

export interface InspectedDraft {
  readonly path: string;
  readonly format: DraftFormat;
  readonly status: 'checked';
  readonly error: null;
  readonly facts: DocumentFacts;
  /** 形式: standard, letter, order, minutes, … */
  readonly form: OfficialDocument['form'];
  /** Issued by several organs. */
  readonly joint: boolean;
  /** Taken from a web page, which has no header and no imprint. */
  readonly web: boolean;
  /** ISO date the document bears. */
  readonly date: string | null;
  /** How the direction is known. */
  readonly directionConfidence: OfficialDocument['directionConfidence'];
  readonly organs: readonly OrganOutput[];
  /** What the front matter declares, by identifier. */
  readonly declared: Readonly<Record<string, unknown>>;
  readonly elements: readonly (ElementPlace & Readonly<Record<string, unknown>>)[];
  readonly outline: readonly OutlineOutput[];
  /** What the reader could not make out. */
  readonly warnings: readonly string[];
}

/** An issuer, as it was resolved. */
export interface OrganOutput {
  readonly name: string;
  readonly level: ResolvedOrgan['level'];
  readonly system: ResolvedOrgan['system'];
  readonly type: ResolvedOrgan['type'];
  readonly confidence: ResolvedOrgan['confidence'];
}

export interface ElementPlace {
  readonly kind: Element['kind'];
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly endOffset: number;
  readonly confidence: Element['confidence'];
  /** Stands in the front matter. */
  readonly declared: boolean;
}

export interface OutlineOutput {
  readonly level: number;
  /** 一, 3, 5.1.2; of chapters, sections and articles the whole label: 第一章. */
  readonly number: string;
  readonly style: OutlineItem['style'];
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly part: OutlineItem['part'];
  /** The number comes from automatic numbering. */
  readonly automatic: boolean;
}

/**
 * Recognises a draft and says what was seen.
 * @param pages Its number of pages as LibreOffice lays it out, where that was asked for.
 */
export function toInspectFile(
  draft: Draft,
  path: string,
  config: ResolvedConfig,
  pages: number | undefined,
): InspectedDraft {
  const document = recognize(draft, path, config);
  const { form, joint, web, date, directionConfidence, issuers, elementList, outline, declared } = document;
  return {
    path,
    format: draft.data.format,
    status: 'checked',
    error: null,
    facts: documentFacts(document, factsOf(document, pages)),
    form,
    joint,
    web,
    date,
    directionConfidence,
    organs: issuers.map(({ name, level, system, type, confidence }) => ({
      name,
      level,
      system,
      type,
      confidence,
    })),
    declared: declaredValues(declared),
    elements: elementList.map((element) => ({
      ...elementPlace(element, document),
      ...elementParts(element, document),
    })),
    outline: outline.map((item) => outlineOutput(item, document)),
    warnings: draft.data.warnings,
  };
}

function elementPlace(
  { kind, text, range, confidence, declared }: Element,
  { lineTable }: OfficialDocument,
): ElementPlace {
  const { start, end } = positionOf(lineTable, range);
  return {
    kind,
    text,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: range.start,
    endOffset: range.end,
    confidence,
    declared,
  };
}

const BY_LABEL: ReadonlySet<OutlineItem['style']> = new Set(['chapter', 'section', 'article']);

function outlineOutput(item: OutlineItem, { lineTable }: OfficialDocument): OutlineOutput {
  const { level, style, number, label, text, range, part, automatic } = item;
  const { line, column } = positionOf(lineTable, range).start;
  return {
    level,
    number: BY_LABEL.has(style) ? label.trim() : number,
    style,
    text,
    line,
    column,
    part,
    automatic,
  };
}
