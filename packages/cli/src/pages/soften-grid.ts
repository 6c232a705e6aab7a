import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** Bytes that a file may unpack to and still be rewritten; what is larger goes to LibreOffice as it is. */
const LARGEST = 256 << 20;

/** A grid of lines, or of lines and characters; in the group its character space. */
const GRID = /<w:docGrid\b[^<>]*w:type="lines(?:AndChars)?"[^<>]*>/gu;
const CHARACTER_SPACE = /w:charSpace="(-?\d+)"/u;
/** `w:charSpace` counts 4096ths of a point, letter spacing twips. */
const TWIPS_PER_UNIT = 20 / 4096;

const PROPERTIES = '<w:pPr>';
const PROPERTIES_END = '</w:pPr>';
/** Line spacing of a paragraph; `w:spacing` of a run has no `w:line`. */
const LINE_SPACING = /<w:spacing\b[^<>]*w:line="[^<>]*>/u;
const SNAPPING = /<w:snapToGrid\b[^>]*>/gu;

/**
 * The copy of a .docx that LibreOffice is given, changed so that it lays it out as Word does. LibreOffice 7 snaps
 * characters to the cells of a grid, where Word only widens or narrows them, and gives two cells to each character of
 * a grid narrower than the font (28 characters a line in 3号 become 14): a grid of characters becomes one of lines,
 * with letter spacing in the document defaults. And it makes a line of exact height as high as the grid wants it,
 * where Word holds to the height: paragraphs with exact lines leave the grid.
 *
 * @returns The bytes as they are where there is no such grid, or where they are no readable .docx.
 */
export function softenGrid(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  const [document, styles] = [parts?.[DOCUMENT], parts?.[STYLES]];
  if (document === undefined || styles === undefined) return bytes;
  const xml = strFromU8(document);
  const grids = xml.match(GRID);
  if (grids === null) return bytes;
  const characters = grids.find((grid) => grid.includes('AndChars'));
  // LibreOffice writes a negative one as an unsigned number of 32 bits.
  const units = characters === undefined ? 0 : Number(CHARACTER_SPACE.exec(characters)?.[1] ?? 0) | 0;
  const softened = xml.replace(GRID, (grid) => grid.replace('AndChars', '').replace(CHARACTER_SPACE, ''));
  const inStyles = offGridWhereExact(strFromU8(styles));
  return zipSync({
    ...parts,
    [DOCUMENT]: strToU8(offGridWhereExact(softened)),
    [STYLES]: strToU8(withLetterSpacing(inStyles, Math.floor(units * TWIPS_PER_UNIT))),
  });
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= LARGEST;
      },
    });
    return size <= LARGEST ? parts : null;
  } catch {
    return null;
  }
}

/** A level that sets line spacing also says whether it snaps, so that a nearer level is not bound by a farther one. */
function offGridWhereExact(xml: string): string {
  const [head = '', ...rest] = xml.split(PROPERTIES);
  const pieces = rest.map((piece) => {
    const end = piece.indexOf(PROPERTIES_END);
    return end < 0 ? piece : snapping(piece.slice(0, end)) + piece.slice(end);
  });
  return [head, ...pieces].join(PROPERTIES);
}

function snapping(properties: string): string {
  const spacing = LINE_SPACING.exec(properties)?.[0];
  if (spacing === undefined) return properties;
  const isExact = spacing.includes('w:lineRule="exact"');
  if (!isExact && properties.includes('<w:snapToGrid')) return properties;
  const others = properties.replace(SNAPPING, '');
  return others.replace(spacing, () => `<w:snapToGrid w:val="${isExact ? 0 : 1}"/>${spacing}`);
}

/** Puts letter spacing where the order of `w:rPr` wants it: before `w:kern`, `w:sz` or `w:lang`. */
function withLetterSpacing(styles: string, twips: number): string {
  if (twips === 0) return styles;
  const spacing = `<w:spacing w:val="${twips}"/>`;
  const defaults = `<w:rPrDefault><w:rPr>${spacing}</w:rPr></w:rPrDefault>`;
  const start = styles.indexOf('<w:rPrDefault>');
  if (start < 0) {
    const bare = styles.replace('<w:rPrDefault/>', defaults);
    if (bare !== styles) return bare;
    if (styles.includes('<w:docDefaults>'))
      return styles.replace('<w:docDefaults>', () => `<w:docDefaults>${defaults}`);
    return styles.replace(
      /<w:styles\b[^<>]*>/u,
      (root) => `${root}<w:docDefaults>${defaults}</w:docDefaults>`,
    );
  }
  const inside = styles.slice(start);
  const at = inside.search(/<w:(?:kern|sz|lang)\b|<\/w:rPr>/u);
  return at < 0 ? styles : styles.slice(0, start + at) + spacing + inside.slice(at);
}
