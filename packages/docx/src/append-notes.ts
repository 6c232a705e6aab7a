import { append } from './append.ts';
import type { FindPart } from './read-docx.ts';
import { readNotes } from './read-story.ts';
import type { Context, Story } from './story/story.ts';

/**
 * Reads the footnotes and endnotes that the body refers to and appends them to it, footnotes first, each kind in
 * order of reference.
 * @returns The stories of the notes, for what was tracked, hidden or commented in them.
 */
export function appendNotes(context: Context, find: FindPart, body: Story): Story[] {
  return (['footnote', 'endnote'] as const).flatMap((kind) => {
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
    return [story];
  });
}
