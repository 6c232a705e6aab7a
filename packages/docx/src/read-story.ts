import type { Block, Paragraph, ParagraphLayout } from '@gongwen/core';
import type { PartText } from './package/decode-part.ts';
import type { ParagraphProperties } from './properties/paragraph-properties.ts';
import type { Section } from './properties/section-reader.ts';
import { type ParagraphInput, resolveParagraph } from './resolve/resolve-paragraph.ts';
import { flushPending } from './story/close-paragraph.ts';
import { type Context, newFlow, newStory, type Story } from './story/story.ts';
import { contentVisitor } from './story/visit-content.ts';
import { type Visitor, visitor, walkXml } from './xml/walk-xml.ts';

function walkStory(story: Story, part: PartText, visits: Visitor, root: string): void {
  const tick = () => {
    story.paragraphs += 1;
  };
  walkXml(part.name, part.text, visits, { root, count: { name: 'w:p', tick } });
  flushPending(story, story.flow);
}

/** Reads the main part; its blocks are in the story's flow. */
export function readBody(context: Context, part: PartText): Story {
  const story = newStory(context, part, 'body');
  walkStory(story, part, contentVisitor(story), 'w:document');
  return story;
}

/** Reads a header or footer of a section. */
export function readPagePart(
  context: Context,
  part: PartText,
  kind: 'header' | 'footer',
  section: number,
): Story {
  const story = newStory(context, part, kind, section);
  walkStory(story, part, contentVisitor(story), kind === 'header' ? 'w:hdr' : 'w:ftr');
  return story;
}

/** The notes of a footnotes or endnotes part by their ids; separators are left out. */
export function readNotes(
  context: Context,
  part: PartText,
  kind: 'footnote' | 'endnote',
): { readonly story: Story; readonly notes: ReadonlyMap<string, readonly Block[]> } {
  const story = newStory(context, part, 'footnote');
  const content = contentVisitor(story);
  const notes = new Map<string, readonly Block[]>();
  const visits = visitor({
    [`w:${kind}`]: (attributes, walk) => {
      const type = attributes['w:type'] ?? 'normal';
      if (type !== 'normal') {
        walk.skip();
        return;
      }
      const flow = newFlow('footnote', null, null);
      story.flow = flow;
      walk.enter(content);
      walk.leave(() => {
        flushPending(story, flow);
        notes.set(attributes['w:id'] ?? '', flow.blocks);
      });
    },
  });
  walkStory(story, part, visits, `w:${kind}s`);
  return { story, notes };
}

/** Whether two paragraphs with the same properties have the same layout. */
function alike(one: ParagraphInput, other: ParagraphInput): boolean {
  return (
    one.base === other.base &&
    one.list === other.list &&
    one.section === other.section &&
    one.firstSize === other.firstSize &&
    one.markSize === other.markSize &&
    one.markFont === other.markFont
  );
}

/** Gives the paragraphs of a story their layout, now that all sections are known; paragraphs alike share one. */
export function resolveLayouts(story: Story, sections: readonly Section[]): void {
  const last = new Map<
    ParagraphProperties,
    { readonly input: ParagraphInput; readonly layout: ParagraphLayout }
  >();
  for (const { paragraph, input } of story.layouts) {
    const known = last.get(input.properties);
    if (known !== undefined && alike(known.input, input)) {
      paragraph.data.layout = known.layout;
      continue;
    }
    const layout = resolveParagraph(input, sections[input.section]?.layout);
    last.set(input.properties, { input, layout });
    paragraph.data.layout = layout;
  }
}

/** All paragraphs under blocks, in order. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    if (block.type === 'break') return [];
    return block.children.flatMap((row) => row.children.flatMap((cell) => paragraphsOf(cell.children)));
  });
}
