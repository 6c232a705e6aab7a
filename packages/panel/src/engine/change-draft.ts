import { applyEdits, type Draft, type Reader, readerFor } from '@gongwen/core';
import { readers } from '@gongwen/preset';
import type { HostComment, HostFix, HostOutcome } from '../host/index.ts';
import type { ChangedDraft, DraftFile } from './engine.ts';

const APPLIED: HostOutcome = { kind: 'applied' };
const refused = (reason: 'changed' | 'protected'): HostOutcome => ({ kind: 'refused', reason, detail: null });

/** Who writes comments where the page does not know the user. */
const AUTHOR = { author: '审稿人', initials: '审' };

function read({ path, content }: DraftFile): { readonly draft: Draft; readonly reader: Reader } {
  const reader = readerFor(path, readers);
  if (reader === null) throw new Error(`no reader for ${path}`);
  return { reader, draft: reader.read({ path, value: content }) };
}

/** Whether the text at the places of a fix is still what was checked. */
function stands(text: string, { edits }: HostFix): boolean {
  return edits.every(({ start, end, text: checked }) => text.slice(start, end) === checked);
}

function fixEdits({ edits }: HostFix) {
  return edits.map(({ start, end, replacement }) => ({ offset: start, endOffset: end, text: replacement }));
}

/**
 * A draft with fixes made. Those whose text has changed are refused, and in a .docx those that reach into a field or
 * the like.
 * @throws {DraftError} when the draft cannot be read.
 */
export async function fixDraft(file: DraftFile, fixes: readonly HostFix[]): Promise<ChangedDraft> {
  const { draft, reader } = read(file);
  const { text } = draft.data;
  const standing = fixes.filter((fix) => stands(text, fix));
  const outcomeOf = (applied: ReadonlySet<HostFix>): readonly HostOutcome[] =>
    fixes.map((fix) =>
      applied.has(fix) ? APPLIED : refused(standing.includes(fix) ? 'protected' : 'changed'),
    );
  if (reader.format === 'docx' && typeof file.content !== 'string') {
    const { fixDocx } = await import('@gongwen/docx/write-back');
    const made = fixDocx(
      file.content,
      draft,
      standing.map((fix) => ({ fix, edits: fixEdits(fix) })),
    );
    return { content: made.bytes, outcomes: outcomeOf(new Set(made.applied.map(({ fix }) => fix))) };
  }
  const changed = applyEdits(text, standing.flatMap(fixEdits));
  return { content: await encoded(changed, file.content), outcomes: outcomeOf(new Set(standing)) };
}

/** A changed text in the encoding of its file. */
async function encoded(text: string, original: Uint8Array | string): Promise<Uint8Array | string> {
  if (typeof original === 'string') return text;
  const { encodeText } = await import('@gongwen/markdown');
  return encodeText(text, original);
}

/** A .docx with a comment by a person. @throws {DraftError} when the draft cannot be read. */
export async function commentDraft(file: DraftFile, { place, text }: HostComment): Promise<ChangedDraft> {
  const { draft } = read(file);
  if (typeof file.content === 'string' || draft.data.format !== 'docx')
    return { content: file.content, outcomes: [refused('protected')] };
  if (draft.data.text.slice(place.start, place.end) !== place.text)
    return { content: file.content, outcomes: [refused('changed')] };
  const { addComments } = await import('@gongwen/docx/write-back');
  const comment = { offset: place.start, endOffset: place.end, text };
  const made = addComments(file.content, draft, [comment], { ...AUTHOR, date: new Date() });
  return { content: made.bytes, outcomes: [made.added.length > 0 ? APPLIED : refused('protected')] };
}
