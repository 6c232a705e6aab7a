import type { PagePart } from '@gongwen/core';
import type { PartText } from './package/decode-part.ts';
import type { Section } from './properties/section-reader.ts';
import { paragraphsOf, readPagePart, resolveLayouts } from './read-story.ts';
import type { Context } from './story/story.ts';
import { buildPositions } from './tree/build-positions.ts';

/**
 * Reads the headers and footers that sections name. A section that names none of a kind and variant goes on with
 * that of the section before (ISO/IEC 29500-1, 17.10.1), so only those named are given.
 * @param find The part behind a relationship of the main part.
 */
export function readPageParts(
  context: Context,
  sections: readonly Section[],
  find: (relationship: string) => PartText | null,
): PagePart[] {
  const read = new Map<string, Pick<PagePart, 'paragraphs' | 'hasPageField'> | null>();
  return sections.flatMap(({ references }, section) =>
    references.flatMap(({ kind, variant, relationship }) => {
      let content = read.get(relationship);
      if (content === undefined) {
        const part = find(relationship);
        content = part === null ? null : readContent(context, part, kind, section, sections);
        read.set(relationship, content);
      }
      return content === null ? [] : [{ kind, variant, section, ...content }];
    }),
  );
}

function readContent(
  context: Context,
  part: PartText,
  kind: PagePart['kind'],
  section: number,
  sections: readonly Section[],
): Pick<PagePart, 'paragraphs' | 'hasPageField'> {
  const story = readPagePart(context, part, kind, section);
  resolveLayouts(story, sections);
  buildPositions(story.flow.blocks);
  return { paragraphs: paragraphsOf(story.flow.blocks), hasPageField: story.hasPageField };
}
