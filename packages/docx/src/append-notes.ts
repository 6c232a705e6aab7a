import type { Block, Footnote } from '@gongwen/core';
import { append } from './append.ts';
import type { FindPart } from './package/find-part.ts';
import { readNotes } from './read-story.ts';
import type { Context, NoteReference, Story } from './story/story.ts';

/** Notes of a body: their stories, for what was tracked, hidden or commented in them, and where footnotes are called. */
export interface AppendedNotes {
  readonly stories: readonly Story[];
  readonly footnotes: readonly Footnote[];
}

/**
 * Reads the footnotes and endnotes that the body refers to and appends them to it, footnotes first, each kind in
 * order of reference.
 */
export function appendNotes(context: Context, find: FindPart, body: Story): AppendedNotes {
  const footnotes: Footnote[] = [];
  const stories = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const references = body.notes.filter((note) => note.kind === kind);
    const part = references.length === 0 ? null : find(`${kind}s`);
    if (part === null) return [];
    const { story, notes } = readNotes(context, part, kind);
    const appended = new Set<string>();
    for (const { id } of references) {
      if (appended.has(id)) continue;
      appended.add(id);
      append(body.flow.blocks, notes.get(id) ?? []);
    }
    if (kind === 'footnote') footnotes.push(...called(references, notes));
    return [story];
  });
  return { stories, footnotes };
}

/** Each note with its first call. */
function called(
  references: readonly NoteReference[],
  notes: ReadonlyMap<string, readonly Block[]>,
): Footnote[] {
  const firsts = new Map(references.toReversed().map((reference) => [reference.id, reference]));
  return references.flatMap((reference) => {
    const { id, at } = reference;
    const paragraph = at?.paragraph.place;
    if (firsts.get(id) !== reference || at === null || paragraph?.type !== 'paragraph') return [];
    return [{ paragraph, at: at.offset + at.paragraph.labelLength, blocks: notes.get(id) ?? [] }];
  });
}
