import type { Float } from '@gongwen/core';
import type { Theme } from '../parts/read-theme.ts';
import { emu } from '../xml/values.ts';
import { type Attributes, type Visit, type Visitor, visitor } from '../xml/walk-xml.ts';
import { addShape, type Drawing, type DrawnShape, newFloat, newShape, presetColor } from './drawn-shape.ts';

/** Shapes that are lines by their geometry (ISO/IEC 29500-1, 20.1.10.56). */
const LINE_GEOMETRY = /^line|Connector\d*$/i;

/** A line further below than this from the top of its paragraph is drawn under the first line of text. */
const BELOW = 6;

function colorVisitor(theme: Theme, put: (color: string) => void): Visitor {
  const putGiven = (color: string | null | undefined) => {
    if (color !== null && color !== undefined) put(color.toUpperCase());
  };
  return visitor({
    'a:srgbClr': ({ val }) => putGiven(val),
    'a:sysClr': ({ lastClr }) => putGiven(lastClr),
    'a:prstClr': ({ val }) => putGiven(presetColor(val)),
    'a:schemeClr': ({ val }) => putGiven(theme.color(val)),
  });
}

function shapeVisits(drawing: Drawing, theme: Theme, textBox: Visit): Readonly<Record<string, Visit>> {
  let shape: DrawnShape = newShape();
  const ownLine = colorVisitor(theme, (color) => {
    shape.lineColor = color;
  });
  const styleLine = colorVisitor(theme, (color) => {
    shape.lineColor ??= color;
  });
  const filling = colorVisitor(theme, (color) => {
    shape.fillColor = color;
  });
  const size = ({ cx, cy }: Attributes) => {
    if (cx === undefined || cy === undefined) return;
    shape.width = emu(cx);
    shape.height = emu(cy);
  };
  return {
    'wps:wsp': (_attributes, walk) => {
      const outer = shape;
      shape = newShape();
      walk.leave(() => {
        addShape(drawing, shape);
        shape = outer;
      });
    },
    'wps:cNvCnPr': () => {
      shape.isLine = true;
    },
    'a:prstGeom': ({ prst }) => {
      if (LINE_GEOMETRY.test(prst ?? '')) shape.isLine = true;
    },
    'a:ext': size,
    'a:ln': (_attributes, walk) => walk.enter(ownLine),
    'a:lnRef': (_attributes, walk) => walk.enter(styleLine),
    'a:solidFill': (_attributes, walk) => walk.enter(filling),
    'a:spAutoFit': () => {
      drawing.fitsText = true;
    },
    'w:txbxContent': (attributes, walk) => {
      shape.hasText = true;
      textBox(attributes, walk);
    },
  };
}

/** Visits for the children of a `w:drawing`. */
export function drawingMlVisitor(drawing: Drawing, theme: Theme, textBox: Visit): Visitor {
  const position = (attributes: Attributes): Visitor => {
    const relativeFrom = attributes.relativeFrom ?? '';
    const fromText = relativeFrom === 'paragraph' || relativeFrom === 'line';
    if (drawing.float !== null) drawing.float.verticalFrom = fromText ? 'text' : 'page';
    const offset = (piece: string) => {
      const points = emu(piece) ?? 0;
      if (fromText) drawing.isBelow = points > BELOW;
      if (drawing.float !== null) drawing.float.top = points;
    };
    return visitor({ 'wp:posOffset': (_attributes, walk) => walk.text(offset) });
  };
  const across = ({ relativeFrom }: Attributes): Visitor => {
    const offset = (piece: string) => {
      const isColumn = relativeFrom === 'column' || relativeFrom === 'margin';
      if (drawing.float !== null && isColumn) drawing.float.left = emu(piece);
    };
    return visitor({ 'wp:posOffset': (_attributes, walk) => walk.text(offset) });
  };
  const wrap = (kind: Float['wrap']) => () => {
    if (drawing.float !== null) drawing.float.wrap = kind;
  };
  return visitor({
    'wp:anchor': (attributes) => {
      drawing.anchored = true;
      const distance = (name: string) => emu(attributes[name]) ?? 0;
      drawing.float = {
        ...newFloat(),
        margins: {
          top: distance('distT'),
          right: distance('distR'),
          bottom: distance('distB'),
          left: distance('distL'),
        },
      };
    },
    'wp:wrapTopAndBottom': wrap('topAndBottom'),
    'wp:wrapSquare': wrap('square'),
    'wp:wrapTight': wrap('square'),
    'wp:wrapThrough': wrap('square'),
    'wp:positionH': (attributes, walk) => walk.enter(across(attributes)),
    'wp:extent': ({ cx, cy }) => {
      drawing.width = emu(cx);
      drawing.height = emu(cy);
    },
    'wp:positionV': (attributes, walk) => walk.enter(position(attributes)),
    'wp:docPr': ({ descr, title }) => {
      drawing.alt = descr || title || null;
    },
    'pic:pic': (_attributes, walk) => {
      drawing.hasPicture = true;
      walk.skip();
    },
    'a:graphicData': ({ uri }) => {
      // Charts, diagrams and the like have no shapes of their own here.
      if (/\/(?:chart|diagram)/.test(uri ?? '')) drawing.hasPicture = true;
    },
    ...shapeVisits(drawing, theme, textBox),
  });
}
