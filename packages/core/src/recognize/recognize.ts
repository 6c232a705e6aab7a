import type { ResolvedConfig } from '../config/resolved-config.ts';
import type { DeclaredFields } from '../document/declared-fields.ts';
import type { Element, Elements, Title } from '../document/elements.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { type ResolveContext, resolveOrgan } from '../organs/index.ts';
import type { Draft } from '../tree/draft.ts';
import { linesOf } from '../tree/line.ts';
import { lineTable } from '../tree/line-table.ts';
import { applyDeclared } from './apply-declared.ts';
import { buildPassages } from './build-passages.ts';
import { classify } from './classify.ts';
import { parseTitle } from './parse-title.ts';
import { readDeclared } from './read-declared.ts';
import { recognizeClosing } from './recognize-closing.ts';
import { recognizeHeader } from './recognize-header.ts';
import { recognizeImprint } from './recognize-imprint.ts';
import { recognizePageNumber, recognizeSeal } from './recognize-page-parts.ts';
import { recognizeBelowTitle } from './recognize-recipients.ts';
import { recognizeSubdocuments } from './recognize-subdocuments.ts';
import { recognizeTitle } from './recognize-title.ts';
import { elementOf, filledFrom, type Scan, startScan } from './scan.ts';

/**
 * Names the elements of a document, its type, direction and organs; the same for every format.
 * The steps follow elements.md 1: title block, header above it, number, 题注 and recipients below it, the imprint from
 * the end, the closing, attachments and issued texts behind it; what remains is the body.
 */
export function recognize(
  draft: Draft,
  path: string,
  config: Pick<ResolvedConfig, 'directory' | 'organ'>,
): OfficialDocument {
  const lines = linesOf(draft);
  const { fields: declared, problems } = readDeclared(draft.data.frontMatter);
  const context: ResolveContext = {
    directory: config.directory,
    date: null,
    issuer: issuerFrom(declared, config),
  };
  const scan = startScan(draft, lines, declared, context);
  const found = findElements(scan);
  const merged = applyDeclared(found, declared, context);
  const { elements } = merged;
  const { passages, outline } = buildPassages(lines, scan.parts, elements.attachments, elements.issuedTexts);
  const date =
    elements.issueDate?.date.iso ?? elements.titleNotes.find((note) => note.date?.iso)?.date?.iso ?? null;
  const dated: ResolveContext = { ...context, date };
  const classified = classify(elements, declared, outline, dated);
  return {
    draft,
    path,
    lineTable: lineTable(draft.data.text),
    lines,
    parts: scan.parts,
    passages,
    elements,
    elementList: listOf(elements),
    outline,
    declared,
    declaredProblems: [...problems, ...merged.problems],
    web: isWeb(elements, declared),
    flattened: isFlattened(scan),
    ...classified,
    date,
    stage: declared.stage,
    organContext: { ...dated, issuer: classified.issuers[0] ?? context.issuer ?? null },
  };
}

/** The organ that 区政府 and 我局 are read from, before the elements are known. */
function issuerFrom(declared: DeclaredFields, config: Pick<ResolvedConfig, 'directory' | 'organ'>) {
  const name = declared.issuers?.value[0]?.value ?? config.organ;
  return name === null || name === undefined
    ? null
    : resolveOrgan(name, { directory: config.directory, date: null });
}

function findElements(start: Scan): Elements {
  const title = recognizeTitle(start);
  const header = recognizeHeader(start, title);
  const known = title ?? declaredTitle(start.declared);
  const scan = withIssuer(start, known?.issuers[0] ?? header.issuerMark?.names[0]?.text);
  const below = recognizeBelowTitle(scan, title, header.documentNumber !== null);
  const bodyStart = filledFrom(scan, lastClaimed(scan) + 1);
  const imprint = recognizeImprint(scan, bodyStart);
  const closing = recognizeClosing(scan, known, bodyStart, imprint.start);
  const { attachments, issuedTexts } = recognizeSubdocuments(
    scan,
    issuesAnother(known, header),
    closing.end,
    imprint.start,
  );
  const bodyLines = scan.lines.filter(({ index }) => scan.parts[index] === 'body');
  return {
    ...header,
    documentNumber: header.documentNumber ?? below.documentNumber,
    title,
    titleNotes: below.titleNotes,
    mainRecipients: below.mainRecipients ?? imprint.mainRecipients,
    body: bodyLines.length > 0 ? elementOf('body', bodyLines) : null,
    attachmentNote: closing.attachmentNote,
    issuerSignature: closing.issuerSignature,
    issueDate: closing.issueDate,
    seal: recognizeSeal(scan),
    annotation: closing.annotation,
    attachments,
    copyRecipients: imprint.copyRecipients,
    printing: imprint.printing,
    pageNumber: recognizePageNumber(scan.draft),
    issuedTexts,
  };
}

/** Where nothing else says who issues, the title or the 发文机关标志 does: 区委办公室 in its lists is read from it. */
function withIssuer(scan: Scan, name: string | undefined): Scan {
  if (scan.context.issuer || name === undefined) return scan;
  return { ...scan, context: { ...scan.context, issuer: resolveOrgan(name, scan.context) } };
}

/** 印发, 转发, 批转, 公布 in the title, or an order, bring another text with them. */
function issuesAnother(title: Title | null, { issuerMark }: Pick<Elements, 'issuerMark'>): boolean {
  const suffix = issuerMark?.suffix ?? null;
  return (title?.verb ?? null) !== null || title?.type === '命令' || suffix === '令' || suffix === '命令';
}

function declaredTitle({ title }: DeclaredFields): Elements['title'] {
  if (!title) return null;
  return {
    kind: 'title',
    text: title.value,
    range: title.range,
    lines: [],
    confidence: 'high',
    declared: true,
    ...parseTitle(title.value),
  };
}

/** Index of the last line of header, title, 题注 and recipients. */
function lastClaimed({ parts }: Scan): number {
  return parts.findLastIndex((part) => part !== 'body' && part !== 'blank' && part !== 'residue');
}

/** A text from a web page: header and imprint are lost, and nothing is declared. */
function isWeb(elements: Elements, declared: DeclaredFields): boolean {
  if (elements.issuerMark || elements.printing || elements.copyRecipients || elements.signatory) return false;
  return Object.values(declared).every((value) => value === null);
}

const RUN_TOGETHER = 500;

/** Everything in one or two paragraphs, as some pages give it: only what is certain is recognised. */
function isFlattened({ filled, lines }: Scan): boolean {
  if (filled.length > 3) return false;
  return filled.some((index) => {
    const line = lines[index];
    return (
      line !== undefined &&
      line.to - line.from > RUN_TOGETHER &&
      /^(?:(?!关于).)*关于.*[：:]/u.test(line.match.slice(0, 200))
    );
  });
}

function listOf(elements: Elements): Element[] {
  const all = Object.values(elements).flat() as (Element | null)[];
  return all
    .filter((element) => element !== null)
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
