import { strToU8, zipSync } from 'fflate';
import { itemsOf } from '../api/items-of.ts';
import type { WpsDocument, WpsPageSetup } from '../api/wps-application.ts';
import { escapeXml } from './escape-xml.ts';
import { commentsOf, type FactComment } from './fact-comments.ts';
import { factParagraph } from './fact-paragraph.ts';
import type { PlacedParagraph } from './open-paragraphs.ts';
import { twips } from './twips.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A .docx of what the API tells of the open document: paragraphs with automatic numbers and formatting, pages,
 * comments. It is only read by the checker, for hosts that give neither the file nor its XML.
 */
export function factsPackage(document: WpsDocument, paragraphs: readonly PlacedParagraph[]): Uint8Array {
  const told = paragraphs.filter(({ source }) => !source.Range.IsEndOfRowMark);
  const labels = [...new Set(told.map(({ label }) => label).filter((label) => label !== ''))];
  const comments = commentsOf(document, told);
  const body = told.map((paragraph) =>
    factParagraph(
      paragraph,
      labels.indexOf(paragraph.label) + 1,
      comments.filter((one) => one.paragraph === paragraph),
    ),
  );
  const setup = itemsOf(document.Sections)[0]?.PageSetup;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['numbering', 'numbering.xml'],
      ['comments', 'comments.xml'],
    ]),
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body.join('')}${pageXml(setup)}</w:body></w:document>`,
    'word/numbering.xml': `${HEAD}<w:numbering xmlns:w="${WORD}">${numberingXml(labels)}</w:numbering>`,
    'word/comments.xml': `${HEAD}<w:comments xmlns:w="${WORD}">${comments.map(commentXml).join('')}</w:comments>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 1,
  });
}

/** A list for each number as it is displayed: its text is the number itself. */
function numberingXml(labels: readonly string[]): string {
  const levels = labels.map(
    (label, index) =>
      `<w:abstractNum w:abstractNumId="${index + 1}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>` +
      `<w:suff w:val="nothing"/><w:lvlText w:val="${escapeXml(label)}"/></w:lvl></w:abstractNum>`,
  );
  const nums = labels.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`,
  );
  return levels.join('') + nums.join('');
}

function pageXml(setup: WpsPageSetup | undefined): string {
  if (setup === undefined) return '';
  const { PageWidth, PageHeight, TopMargin, BottomMargin, LeftMargin, RightMargin } = setup;
  return (
    `<w:sectPr><w:pgSz w:w="${twips(PageWidth)}" w:h="${twips(PageHeight)}"/>` +
    `<w:pgMar w:top="${twips(TopMargin)}" w:bottom="${twips(BottomMargin)}" w:left="${twips(LeftMargin)}" w:right="${twips(RightMargin)}"/></w:sectPr>`
  );
}

function commentXml({ id, author, text }: FactComment): string {
  const body = `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
  return `<w:comment w:id="${id}" w:author="${escapeXml(author)}">${body}</w:comment>`;
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATED}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES =
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>` +
  `<Override PartName="/word/numbering.xml" ContentType="${MAIN}.numbering+xml"/>` +
  `<Override PartName="/word/comments.xml" ContentType="${MAIN}.comments+xml"/></Types>`;
