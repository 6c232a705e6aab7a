// Pieces of WordprocessingML that the generated documents are put together from. Lengths are twips.

const MM = 1440 / 25.4;

export const twips = (millimetres) => Math.round(millimetres * MM);

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function fonts(eastAsia, ascii = 'Times New Roman') {
  return `<w:rFonts w:ascii="${ascii}" w:hAnsi="${ascii}" w:eastAsia="${eastAsia}"/>`;
}

export function run(text, properties = '') {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of text, or of runs given as XML. */
export function p(content, properties = '', runProperties = '') {
  const inside = content.startsWith('<') || content === '' ? content : run(content, runProperties);
  const mark = runProperties && `<w:rPr>${runProperties}</w:rPr>`;
  return `<w:p><w:pPr>${properties}${mark}</w:pPr>${inside}</w:p>`;
}

export const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
export const columnBreak = '<w:r><w:br w:type="column"/></w:r>';
export const lineBreak = '<w:r><w:br/></w:r>';

const GB_PAGE = {
  width: 11906,
  height: 16838,
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  header: 851,
  footer: 992,
  gutter: 0,
  type: 'nextPage',
  grid: '',
  columns: '',
  references: '',
  extra: '',
};

/** Properties of a section; what is not given is the page of GB/T 9704—2012. */
export function section(given = {}) {
  const page = { ...GB_PAGE, ...given };
  const landscape = page.width > page.height ? ' w:orient="landscape"' : '';
  return (
    `<w:sectPr>${page.references}<w:type w:val="${page.type}"/>` +
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"${landscape}/>` +
    `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" ` +
    `w:header="${page.header}" w:footer="${page.footer}" w:gutter="${page.gutter}"/>` +
    `${page.columns}${page.extra}${page.grid}</w:sectPr>`
  );
}

/** An empty paragraph that ends a section. */
export function sectionEnd(given = {}) {
  return `<w:p><w:pPr>${section(given)}</w:pPr></w:p>`;
}

export const grid = (type, linePitch, charSpace = null) =>
  `<w:docGrid w:type="${type}" w:linePitch="${linePitch}"${charSpace === null ? '' : ` w:charSpace="${charSpace}"`}/>`;

export const columns = (count, space = 425) => `<w:cols w:num="${count}" w:space="${space}"/>`;

/** `w:spacing` of a paragraph. */
export function spacing({ line = null, rule = 'auto', before = 0, after = 0, more = '' }) {
  const lines = line === null ? '' : ` w:line="${line}" w:lineRule="${rule}"`;
  return `<w:spacing w:before="${before}" w:after="${after}"${more}${lines}/>`;
}

/** A table of rows given as XML, its columns as wide as `widths`. */
export function table(widths, rows, properties = '') {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders.join('')}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>${properties}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

export const row = (cells, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

export const cell = (width, content, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;

const EMU = 12700;

/** A picture in the line, or anchored when `anchor` says how text runs around it; points. */
export function picture(width, height, anchor = null) {
  const extent = `<wp:extent cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"/>`;
  const graphic =
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    '<pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="image1"/>' +
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>' +
    `<a:ext cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>';
  const named = '<wp:docPr id="1" name="p"/>';
  if (anchor === null) {
    return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${extent}${named}${graphic}</wp:inline></w:drawing></w:r>`;
  }
  const { wrap, x = 0, y = 0, fromY = 'paragraph' } = anchor;
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="1" ' +
    'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="column"><wp:posOffset>${Math.round(x * EMU)}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="${fromY}"><wp:posOffset>${Math.round(y * EMU)}</wp:posOffset></wp:positionV>` +
    `${extent}<wp:effectExtent l="0" t="0" r="0" b="0"/>${wrap}${named}${graphic}</wp:anchor></w:drawing></w:r>`
  );
}

export const footnote = (id) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

/** The notes part: separators as Word writes them, and one note a text, numbered from 1. */
export function footnotes(texts, runProperties) {
  const separator = (id, type) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const notes = texts.map(
    (text, index) =>
      `<w:footnote w:id="${index + 1}">${p(`<w:r><w:rPr><w:vertAlign w:val="superscript"/>${runProperties}</w:rPr><w:footnoteRef/></w:r>${run(text, runProperties)}`, spacing({ line: 240 }), runProperties)}</w:footnote>`,
  );
  return separator(-1, 'separator') + separator(0, 'continuationSeparator') + notes.join('');
}

/** `w:styles` with document defaults and a Normal style; Word's own defaults where nothing is given. */
export function styles(runProperties, paragraphProperties = '', more = '') {
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${runProperties}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${paragraphProperties}</w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    more
  );
}
