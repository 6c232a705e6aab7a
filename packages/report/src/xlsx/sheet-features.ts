import type { Feature } from 'write-excel-file/universal';
import {
  appendMarkupInsideElement,
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { ReportSheet, SheetLink } from './report-sheet.ts';

type SheetFeature = Feature<Blob>;

const SHEET = 'xl/worksheets/sheet{id}.xml';
const RELATIONS = 'xl/worksheets/_rels/sheet{id}.xml.rels';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** Excel takes no more links in a sheet. */
const MOST_LINKS = 65_530;

/**
 * The header row filters (ECMA-376 Part 1, 18.3.1.2). LibreOffice knows a filter only by the hidden name that Excel gives
 * to its range.
 */
export function autoFilter(sheets: readonly ReportSheet[]): SheetFeature {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const range = filterRange(sheets[sheetIndex]);
            return range === null
              ? xml
              : inserted(xml, getSelfClosingTagMarkup('autoFilter', { ref: range }));
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = findElement(xml, 'definedNames');
            const written = sheets.map(filterName).join('');
            return names ? appendMarkupInsideElement(xml, names, written) : xml;
          },
        },
      },
    },
  };
}

function filterRange(sheet: ReportSheet | undefined): string | null {
  if (!sheet?.hasHeader || sheet.rows.length < 2) return null;
  return `A1:${getCellAddress(sheet.rows.length - 1, sheet.widths.length - 1)}`;
}

function filterName(sheet: ReportSheet, index: number): string {
  const range = filterRange(sheet);
  if (range === null) return '';
  const fixed = range.replace(/[A-Z]+|\d+/gu, '$$$&');
  const attributes = `name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1"`;
  return `<definedName ${attributes}>${sanitizeTextContent(`'${sheet.name}'!${fixed}`)}</definedName>`;
}

/** Links of cells to files and to other sheets (ECMA-376 Part 1, 18.3.1.47). */
export function hyperlinks(sheets: readonly ReportSheet[]): SheetFeature {
  const linksOf = (index: number): readonly SheetLink[] => sheets[index]?.links.slice(0, MOST_LINKS) ?? [];
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const links = linksOf(sheetIndex).map(linkElement);
            return links.length === 0 ? xml : inserted(xml, `<hyperlinks>${links.join('')}</hyperlinks>`);
          },
        },
        [RELATIONS]: {
          insert: (_options, { sheetIndex }) => linksOf(sheetIndex).map(relationElement).join(''),
        },
      },
    },
  };
}

function inserted(xml: string, element: string): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
}

function linkElement({ row, column, target }: SheetLink, index: number): string {
  const ref = getCellAddress(row, column);
  return target.kind === 'cell'
    ? getSelfClosingTagMarkup('hyperlink', { ref, location: `'${target.sheet}'!A${target.row + 1}` })
    : getSelfClosingTagMarkup('hyperlink', {
        ref,
        'r:id': relationId(index),
      });
}

function relationElement({ target }: SheetLink, index: number): string {
  if (target.kind === 'cell') return '';
  return getSelfClosingTagMarkup('Relationship', {
    Id: relationId(index),
    Type: HYPERLINK,
    Target: target.uri,
    TargetMode: 'External',
  });
}

function relationId(index: number): string {
  return `rIdLink${index + 1}`;
}
