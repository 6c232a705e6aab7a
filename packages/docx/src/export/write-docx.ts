import { Document, DocumentGridType, LineRuleType, Packer, Paragraph } from 'docx';
import { clearTextBoxes } from './clear-text-boxes.ts';
import { documentStyles, STYLE } from './document-styles.ts';
import type { DocxDocument } from './docx-document.ts';
import type { DocxItem } from './docx-item.ts';
import { emptyLine } from './empty-line.ts';
import { headingNumbering } from './heading-numbering.ts';
import { CHAR_SPACE, LINE, PAGE } from './page-layout.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeHeader } from './write-header.ts';
import { writeImprint } from './write-imprint.ts';
import type { WriteDocxOptions, WriteSettings } from './write-options.ts';
import { writePageNumbers } from './write-page-number.ts';

/** Word wants a paragraph behind a table at the end; this one takes no room. */
const end = () =>
  new Paragraph({ style: STYLE.flush, spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] });

function bodyOf(
  { form, header, blocks, imprint }: DocxDocument,
  settings: WriteSettings,
): readonly DocxItem[] {
  const content = [
    ...(header === null ? [] : writeHeader(form, header, settings)),
    ...writeBlocks(blocks, {
      header: header !== null,
      automatic: settings.numbering === 'automatic',
      keepClosing: settings.closing === 'withText',
    }),
  ];
  const foot = imprint === null ? [] : writeImprint(form, imprint, settings.imprintAs);
  const endsInTable = blocks.at(-1)?.kind === 'table';
  const floats = foot.length > 0 && settings.imprintAs === 'table';
  return [
    ...content,
    ...(endsInTable ? [end()] : []),
    ...(foot.length > 0 && !floats ? [emptyLine()] : []),
    ...foot,
    ...(floats || content.length + foot.length === 0 ? [end()] : []),
  ];
}

/** A4, 版心 156 mm × 225 mm, 22 lines of 28 字 (5.1, 5.2), odd and even page numbers (7.5). */
const sectionProperties = (letter: boolean) => ({
  titlePage: letter,
  page: {
    size: { width: PAGE.width, height: PAGE.height },
    margin: {
      top: PAGE.top,
      bottom: PAGE.bottom,
      left: PAGE.left,
      right: PAGE.right,
      header: PAGE.header,
      footer: PAGE.footer,
      gutter: 0,
    },
  },
  grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: LINE, charSpace: CHAR_SPACE },
});

/**
 * Writes an official document as a .docx in the layout of GB/T 9704—2012.
 *
 * The text is written as given, errors included: nothing is numbered, completed or corrected, so that a document
 * with faults can be laid out faultlessly. Elements are spaced with empty paragraphs, as real documents are.
 *
 * @param document What the document holds.
 * @param options Ways of building the file; they change its XML, not its text.
 * @returns The bytes of the .docx.
 */
export async function writeDocx(document: DocxDocument, options: WriteDocxOptions = {}): Promise<Uint8Array> {
  const settings: WriteSettings = {
    imprintAs: options.imprintAs ?? 'table',
    headerAs: options.headerAs ?? 'paragraphs',
    numbering: options.numbering ?? 'typed',
    closing: options.closing ?? 'free',
  };
  const file = new Document({
    creator: 'gongwen-lint',
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    ...(settings.numbering === 'automatic' ? { numbering: headingNumbering } : {}),
    sections: [
      {
        properties: sectionProperties(document.form === 'letter'),
        footers: writePageNumbers(document.form),
        children: bodyOf(document, settings),
      },
    ],
  });
  const bytes = await Packer.pack(file, 'uint8array');
  return settings.headerAs === 'textBox' ? clearTextBoxes(bytes) : bytes;
}
