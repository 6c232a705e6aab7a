import { measure } from '../xml/values.ts';
import {
  type Attributes,
  skipElement,
  type Visit,
  type Visitor,
  visitor,
  type Walk,
} from '../xml/walk-xml.ts';
import { addShape, type Drawing, newShape, vmlColor } from './drawn-shape.ts';

/** Kinds of `v:shapetype` that are straight lines: 20 a line, 32 a connector (MS-ODRAW, MSOSPT). */
const LINE_TYPE = /^#_x0000_t(?:20|32)$/;

/** A line further below than this from the top of its paragraph is drawn under the first line of text. */
const BELOW = 6;

function styleOf(attributes: Attributes): ReadonlyMap<string, string> {
  const style = new Map<string, string>();
  for (const declaration of (attributes.style ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      style.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  return style;
}

/** Points of a length of VML, where a bare number counts pixels of 1/96 inch. */
function length(value: string | undefined): number | null {
  return measure(value?.replace(/px$/, ''), 96 / 72) ?? null;
}

function point(value: string | undefined): readonly [number, number] | null {
  const [x, y] = (value ?? '').split(',');
  const across = length(x);
  const down = length(y);
  return across === null || down === null ? null : [across, down];
}

interface Geometry {
  readonly width: number | null;
  readonly height: number | null;
  /** Distance from the top of the anchoring paragraph. */
  readonly top: number;
}

function geometry(attributes: Attributes, style: ReadonlyMap<string, string>): Geometry {
  const from = point(attributes.from);
  const to = point(attributes.to);
  if (from !== null && to !== null) {
    return { width: to[0] - from[0], height: to[1] - from[1], top: Math.min(from[1], to[1]) };
  }
  return {
    width: length(style.get('width')),
    height: length(style.get('height')),
    top: length(style.get('margin-top')) ?? 0,
  };
}

/** Visits for the children of a `w:pict` or `w:object`. */
export function vmlVisitor(drawing: Drawing, textBox: Visit): Visitor {
  let shape = newShape();
  const begin = (attributes: Attributes, walk: Walk, isLine: boolean) => {
    const outer = shape;
    const style = styleOf(attributes);
    const { width, height, top } = geometry(attributes, style);
    const lineColor = attributes.stroked === 'f' ? null : (vmlColor(attributes.strokecolor) ?? '000000');
    shape = { isLine, hasText: false, width, height, lineColor, fillColor: vmlColor(attributes.fillcolor) };
    if (style.get('position') === 'absolute') drawing.anchored = true;
    const relative = style.get('mso-position-vertical-relative') ?? 'text';
    if (relative === 'text' || relative === 'line') drawing.isBelow ||= top > BELOW;
    drawing.width ??= width;
    drawing.height ??= height;
    drawing.alt ??= attributes.alt || null;
    walk.leave(() => {
      addShape(drawing, shape);
      shape = outer;
    });
  };
  const isRuler = (attributes: Attributes) => attributes['o:hr'] === 't' || attributes['o:hr'] === 'true';
  const box: Visit = (attributes, walk) =>
    begin(attributes, walk, isRuler(attributes) || LINE_TYPE.test(attributes.type ?? ''));
  return visitor({
    'v:shapetype': skipElement,
    'v:shape': box,
    'v:rect': box,
    'v:roundrect': box,
    'v:oval': box,
    'v:polyline': box,
    'v:line': (attributes, walk) => begin(attributes, walk, true),
    'v:stroke': ({ color }) => {
      shape.lineColor = vmlColor(color) ?? shape.lineColor;
    },
    'v:imagedata': () => {
      drawing.hasPicture = true;
    },
    'v:textbox': (attributes) => {
      if (styleOf(attributes).get('mso-fit-shape-to-text') === 't') drawing.fitsText = true;
    },
    'w:txbxContent': (attributes, walk) => {
      shape.hasText = true;
      textBox(attributes, walk);
    },
  });
}
