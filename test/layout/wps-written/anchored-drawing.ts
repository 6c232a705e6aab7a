import { element, type XmlElement, type XmlNode } from './xml/xml-element.ts';

/** English Metric Units of a twip. */
const EMU = 635;

export const emu = (twips: number): number => Math.round(twips * EMU);

/** Where a drawing stands: what it is counted from and how far, in twips, or how it is aligned. */
export interface Anchor {
  readonly across: { readonly from: 'column' | 'margin' | 'page'; readonly at: number | 'outside' };
  readonly down: { readonly from: 'paragraph' | 'page'; readonly at: number };
  /** Twips. */
  readonly width: number;
  readonly height: number;
}

const position = (
  name: string,
  { from, at }: { readonly from: string; readonly at: number | string },
): XmlElement =>
  element(
    name,
    { relativeFrom: from },
    typeof at === 'number' ? element('wp:posOffset', {}, String(emu(at))) : element('wp:align', {}, at),
  );

/** `w:drawing` of one shape before the text, round which no text runs. */
function drawingMl(
  { across, down, width, height }: Anchor,
  id: number,
  name: string,
  shape: XmlElement,
): XmlElement {
  const anchor = element(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: 114300,
      distR: 114300,
      simplePos: 0,
      relativeHeight: 251659264 + id,
      behindDoc: 0,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    element('wp:simplePos', { x: 0, y: 0 }),
    position('wp:positionH', across),
    position('wp:positionV', down),
    element('wp:extent', { cx: emu(width), cy: emu(height) }),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id, name }),
    element('wp:cNvGraphicFramePr'),
    element(
      'a:graphic',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
      element(
        'a:graphicData',
        { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape' },
        shape,
      ),
    ),
  );
  return element('w:drawing', {}, anchor);
}

/** Both drawing languages: DrawingML for those who know it, VML for others. */
export function anchoredDrawing(
  anchor: Anchor,
  {
    id,
    name,
    shape,
    fallback,
  }: {
    readonly id: number;
    readonly name: string;
    readonly shape: XmlElement;
    readonly fallback: XmlNode;
  },
): XmlElement {
  return element(
    'mc:AlternateContent',
    {},
    element('mc:Choice', { Requires: 'wps' }, drawingMl(anchor, id, name, shape)),
    element('mc:Fallback', {}, element('w:pict', {}, fallback)),
  );
}

/** Geometry of a shape. */
export const geometry = ({ width, height }: Anchor, preset: string): readonly XmlElement[] => [
  element(
    'a:xfrm',
    {},
    element('a:off', { x: 0, y: 0 }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  ),
  element('a:prstGeom', { prst: preset }, element('a:avLst')),
];
