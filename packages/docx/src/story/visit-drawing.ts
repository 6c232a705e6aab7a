import { UNPLACED } from '../tree/unplaced.ts';
import type { Visit } from '../xml/walk-xml.ts';
import { newBreak } from './close-paragraph.ts';
import { type Drawing, newDrawing } from './drawn-shape.ts';
import type { Story } from './story.ts';
import { drawingMlVisitor } from './visit-drawing-ml.ts';
import { vmlVisitor } from './visit-vml.ts';
import { flushText, isShown } from './write-text.ts';

/** Puts a finished drawing into the tree: lines become rules around the paragraph, pictures figures within. */
function placeDrawing(story: Story, drawing: Drawing, start: number, end: number): void {
  const { paragraph } = story;
  if (paragraph === null || !isShown(story, '')) return;
  for (const color of drawing.ruleColors) {
    (drawing.isBelow ? paragraph.after : paragraph.before).push(newBreak('rule', color));
  }
  // A text box in the line takes the room of a picture there.
  const isBoxInLine = drawing.hasText && !drawing.anchored;
  if (!drawing.hasPicture && !isBoxInLine) return;
  flushText(story);
  paragraph.hasContent = true;
  const { alt, width, anchored, float } = drawing;
  const height = isBoxInLine && drawing.fitsText ? null : drawing.height;
  const anchor = { part: story.part, start, end, paragraph: paragraph.index };
  paragraph.inlines.push({
    type: 'figure',
    position: UNPLACED,
    data: { alt, width, height, anchored, float, anchor },
  });
}

/** Visits of drawings in both languages: DrawingML and the older VML (ISO/IEC 29500-4, 14). */
export function drawingVisits(story: Story, textBox: Visit): Readonly<Record<string, Visit>> {
  const vml: Visit = (_attributes, walk) => {
    const drawing = newDrawing();
    const start = story.offsets.at(walk.start());
    walk.enter(vmlVisitor(drawing, textBox));
    walk.leave(() => placeDrawing(story, drawing, start, story.offsets.at(walk.position())));
  };
  return {
    'w:drawing': (_attributes, walk) => {
      const drawing = newDrawing();
      const start = story.offsets.at(walk.start());
      walk.enter(drawingMlVisitor(drawing, story.context.theme, textBox));
      walk.leave(() => placeDrawing(story, drawing, start, story.offsets.at(walk.position())));
    },
    'w:pict': vml,
    'w:object': vml,
  };
}
