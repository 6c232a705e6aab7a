import { append } from '../append.ts';
import { skipElement, type Visit, type Visitor, visitor } from '../xml/walk-xml.ts';
import { closeParagraph, flushPending, openParagraph } from './close-paragraph.ts';
import { newFlow, type Story } from './story.ts';
import { drawingVisits } from './visit-drawing.ts';
import { tableVisits } from './visit-table.ts';
import { textVisits } from './visit-text.ts';
import { trackingVisits } from './visit-tracking.ts';
import { closeRun, newRun } from './write-text.ts';

function paragraphVisits(story: Story): Readonly<Record<string, Visit>> {
  const { runs, paragraphs, sections } = story.context.properties;
  return {
    'w:p': (_attributes, walk) => {
      const { paragraph: outerParagraph, run: outerRun } = story;
      story.run = null;
      openParagraph(story, story.offsets.at(walk.start()));
      walk.leave(() => {
        closeParagraph(story, story.offsets.at(walk.position()));
        story.paragraph = outerParagraph;
        story.run = outerRun;
      });
    },
    'w:pPr': (_attributes, walk) => {
      walk.enter(paragraphs.visitor);
      walk.leave(() => {
        const { paragraph: properties, mark, section } = paragraphs.take();
        const { paragraph: open } = story;
        if (open === null) return;
        open.properties = properties;
        open.mark = mark;
        open.base = null;
        // Only the body has sections; elsewhere the element is an error that Word ignores.
        if (story.flow.container === 'body') open.section = section;
      });
    },
    'w:r': runVisit(story, false),
    'm:r': runVisit(story, true),
    'w:rPr': (_attributes, walk) => {
      walk.enter(runs.visitor);
      walk.leave(() => {
        const properties = runs.take();
        if (story.run !== null) story.run.properties = properties;
      });
    },
    'w:sectPr': (_attributes, walk) => {
      walk.enter(sections.visitor);
      walk.leave(() => story.sections.push(sections.take()));
    },
  };
}

function runVisit(story: Story, isCode: boolean): Visit {
  return (_attributes, walk) => {
    const outer = story.run;
    story.run = newRun(story.offsets.at(walk.start()), isCode);
    walk.leave(() => {
      closeRun(story, story.offsets.at(walk.position()));
      story.run = outer;
    });
  };
}

/** Word nests no text boxes at all; a file that nests more than this is made to do harm. */
const MAX_BOXES = 20;

/** Paragraphs of a text box stand before the paragraph that anchors it. */
function textBoxVisit(story: Story, content: () => Visitor): Visit {
  return (_attributes, walk) => {
    const { flow: outer, paragraph, run } = story;
    if (outer.boxes >= MAX_BOXES) {
      story.context.warn(`文本框嵌套超过 ${MAX_BOXES} 层，更深的文本框未读取`);
      walk.skip();
      return;
    }
    const flow = newFlow('textBox', outer, null);
    Object.assign(story, { flow, paragraph: null, run: null });
    walk.enter(content());
    walk.leave(() => {
      flushPending(story, flow);
      Object.assign(story, { flow: outer, paragraph, run });
      // A box anchored in deleted text is gone with it.
      if (story.deletions.length > 0) return;
      append(paragraph === null ? outer.blocks : paragraph.before, flow.blocks);
    });
  };
}

/** Visits for the content of a story: everything that can stand in a body, a cell, a text box or a note. */
export function contentVisitor(story: Story): Visitor {
  const content: Visitor = visitor(
    paragraphVisits(story),
    textVisits(story),
    trackingVisits(story),
    tableVisits(story),
    drawingVisits(
      story,
      textBoxVisit(story, () => content),
    ),
    otherVisits(story),
  );
  return content;
}

function otherVisits(story: Story): Readonly<Record<string, Visit>> {
  return {
    'w:hyperlink': (_attributes, walk) => {
      const { flow } = story;
      flow.links += 1;
      walk.leave(() => {
        flow.links -= 1;
      });
    },
    'w:altChunk': () => story.context.warn('文件中嵌有其他格式的内容（altChunk），未读取'),
    'w:sdtPr': skipElement,
    'w:sdtEndPr': skipElement,
    'w:smartTagPr': skipElement,
    'w:customXmlPr': skipElement,
    // Pronunciation above the characters is no text of its own.
    'w:rt': skipElement,
  };
}
