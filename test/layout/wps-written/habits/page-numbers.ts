import { anchoredDrawing, geometry } from '../anchored-drawing.ts';
import { type DocxParts, editFooters, partOf, STYLES } from '../docx-parts.ts';
import { dropProperties, editProperties, putProperties } from '../properties.ts';
import { rewrite } from '../xml/rewrite.ts';
import { element, holds, isElement, textOf, type XmlElement, type XmlNode } from '../xml/xml-element.ts';

const FOOTER = 'Footer';
const PAGE_NUMBER = 'PageNumber';

/** Styles that WPS formats page numbers with. */
const FOOTER_STYLES = [
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': FOOTER },
    element('w:name', { 'w:val': 'footer' }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:uiPriority', { 'w:val': 0 }),
    element(
      'w:pPr',
      {},
      element(
        'w:tabs',
        {},
        element('w:tab', { 'w:val': 'center', 'w:pos': 4153 }),
        element('w:tab', { 'w:val': 'right', 'w:pos': 8306 }),
      ),
      element('w:snapToGrid', { 'w:val': 0 }),
      element('w:spacing', { 'w:line': 240, 'w:lineRule': 'auto' }),
      element('w:jc', { 'w:val': 'left' }),
    ),
    element('w:rPr', {}, element('w:sz', { 'w:val': 18 }), element('w:szCs', { 'w:val': 18 })),
  ),
  element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': PAGE_NUMBER },
    element('w:name', { 'w:val': 'page number' }),
    element('w:uiPriority', { 'w:val': 0 }),
  ),
];

const withFooterStyles = (parts: DocxParts): DocxParts => {
  const styles = partOf(parts, STYLES);
  return { ...parts, [STYLES]: { ...styles, children: [...styles.children, ...FOOTER_STYLES] } };
};

const hasPageField = (paragraph: XmlElement): boolean =>
  holds(paragraph, 'w:instrText') && /\bPAGE\b/u.test(textOf(paragraph));

const footerStyle = element('w:pStyle', { 'w:val': FOOTER });

/** The runs of a page number in their character style. */
const styledRuns = (paragraph: XmlElement): XmlElement =>
  rewrite(paragraph, {
    'w:r': (run) =>
      editProperties(run, 'w:rPr', (properties) =>
        putProperties(properties, element('w:rStyle', { 'w:val': PAGE_NUMBER })),
      ),
  });

const emptyFooter = (...properties: readonly XmlElement[]): XmlElement =>
  element('w:p', {}, element('w:pPr', {}, footerStyle, ...properties));

/** Gives each paragraph with a page number other blocks in its place. */
const placeNumbers = (
  parts: DocxParts,
  place: (paragraph: XmlElement, id: number) => readonly XmlElement[],
): DocxParts => {
  let placed = 100;
  const next = (): number => {
    placed += 1;
    return placed;
  };
  return withFooterStyles(
    editFooters(parts, (root) => ({
      ...root,
      children: root.children.flatMap((block): readonly XmlNode[] =>
        isElement(block) && block.name === 'w:p' && hasPageField(block) ? place(block, next()) : [block],
      ),
    })),
  );
};

/** 图文框 on the outer side, with an empty paragraph of the footer behind it. */
export const framedPageNumbers = (parts: DocxParts): DocxParts =>
  placeNumbers(parts, (paragraph) => [
    editProperties(styledRuns(paragraph), 'w:pPr', (properties) =>
      putProperties(
        dropProperties(properties, 'w:ind'),
        footerStyle,
        element('w:framePr', {
          'w:w': 1740,
          'w:wrap': 'around',
          'w:vAnchor': 'text',
          'w:hAnchor': 'margin',
          'w:xAlign': 'outside',
          'w:y': 1,
        }),
        element('w:jc', { 'w:val': 'center' }),
      ),
    ),
    emptyFooter(element('w:ind', { 'w:right': 360, 'w:firstLine': 360 })),
  ]);

/** Twips of the text box round a page number. */
const BOX = { width: 920, height: 328 };

function numberBox(number: XmlElement, id: number): XmlElement {
  const anchor = {
    across: { from: 'margin', at: 'outside' },
    down: { from: 'paragraph', at: 0 },
    ...BOX,
  } as const;
  const content = element('w:txbxContent', {}, number);
  const name = `文本框 ${id}`;
  const shape = element(
    'wps:wsp',
    {},
    element('wps:cNvSpPr', { txBox: 1 }),
    element(
      'wps:spPr',
      {},
      ...geometry(anchor, 'rect'),
      element('a:noFill'),
      element('a:ln', { w: 6350 }, element('a:noFill')),
    ),
    element('wps:txbx', {}, content),
    element(
      'wps:bodyPr',
      { vert: 'horz', wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, numCol: 1, anchor: 't' },
      element('a:spAutoFit'),
    ),
  );
  const fallback = element(
    'v:shape',
    {
      id,
      'o:spt': 202,
      type: '#_x0000_t202',
      style: `position:absolute;left:0pt;margin-top:0pt;height:${BOX.height / 20}pt;width:${BOX.width / 20}pt;mso-position-horizontal:outside;mso-position-horizontal-relative:margin;mso-wrap-style:none;z-index:251660288;`,
      filled: 'f',
      stroked: 'f',
      coordsize: '21600,21600',
    },
    element('v:textbox', { inset: '0mm,0mm,0mm,0mm', style: 'mso-fit-shape-to-text:t;' }, content),
  );
  return element('w:r', {}, anchoredDrawing(anchor, { id, name, shape, fallback }));
}

/** A text box on the outer side, anchored in an otherwise empty footer: what 插入页码 makes. */
export const boxedPageNumbers = (parts: DocxParts): DocxParts =>
  placeNumbers(parts, (paragraph, id) => {
    const number = editProperties(styledRuns(paragraph), 'w:pPr', (properties) =>
      putProperties(dropProperties(properties, 'w:ind', 'w:jc'), footerStyle),
    );
    return [{ ...emptyFooter(), children: [...emptyFooter().children, numberBox(number, id)] }];
  });

/** A content control round the paragraph, with an empty one behind it. */
export const controlledPageNumbers = (parts: DocxParts): DocxParts =>
  placeNumbers(parts, (paragraph, id) => {
    const number = rewrite(paragraph, {
      'w:instrText': (code) => ({ ...code, children: [' PAGE   \\* MERGEFORMAT '] }),
    });
    const gallery = element('w:docPartObj', {}, element('w:docPartGallery', { 'w:val': 'AutoText' }));
    return [
      element(
        'w:sdt',
        {},
        element('w:sdtPr', {}, element('w:id', { 'w:val': 4874233 + id }), gallery),
        element('w:sdtContent', {}, number),
      ),
      emptyFooter(),
    ];
  });
