import { type Anchor, anchoredDrawing, geometry } from './anchored-drawing.ts';
import { element, type XmlElement } from './xml/xml-element.ts';

/** Looks of a line: width in points, six digits of colour, and how a double line is made up. */
export interface LineLooks {
  readonly width: number;
  readonly color: string;
  readonly compound: 'thickThin' | 'thinThick' | null;
}

/** EMU of a point. */
const POINT = 12700;

/** A run that anchors a straight line, as WPS writes it: a connector, with `v:line` for older programs. */
export function drawnLine(anchor: Anchor, { width, color, compound }: LineLooks, id: number): XmlElement {
  const name = `Line ${id}`;
  const line = element(
    'a:ln',
    { w: Math.round(width * POINT), cmpd: compound ?? undefined },
    element('a:solidFill', {}, element('a:srgbClr', { val: color })),
    element('a:round'),
  );
  const shape = element(
    'wps:wsp',
    {},
    element('wps:cNvCnPr', {}, element('a:cxnSpLocks', { noChangeShapeType: 1 })),
    element('wps:spPr', { bwMode: 'auto' }, ...geometry(anchor, 'line'), element('a:noFill'), line),
    element('wps:bodyPr'),
  );
  const { across, down } = anchor;
  const place = [
    'position:absolute',
    'left:0pt',
    `margin-left:${typeof across.at === 'number' ? across.at / 20 : 0}pt`,
    `margin-top:${down.at / 20}pt`,
    'height:0pt',
    `width:${anchor.width / 20}pt`,
    ...(across.from === 'page' ? ['mso-position-horizontal-relative:page'] : []),
    ...(down.from === 'page' ? ['mso-position-vertical-relative:page'] : []),
    `z-index:${251659264 + id}`,
    'mso-width-relative:page',
    'mso-height-relative:page',
  ];
  const fallback = element(
    'v:line',
    {
      id: name,
      'o:spid': `_x0000_s${1025 + id}`,
      'o:spt': 20,
      style: `${place.join(';')};`,
      filled: 'f',
      stroked: 't',
      coordsize: '21600,21600',
    },
    element('v:fill', { on: 'f', focussize: '0,0' }),
    element('v:stroke', {
      weight: `${width}pt`,
      color: `#${color}`,
      linestyle: compound ?? undefined,
      joinstyle: 'round',
    }),
    element('v:imagedata', { 'o:title': '' }),
    element('o:lock', { 'v:ext': 'edit', aspectratio: 'f' }),
  );
  return element('w:r', {}, anchoredDrawing(anchor, { id, name, shape, fallback }));
}
