import type { Text, TextData } from '@gongwen/core';
import type { RunProperties } from '../properties/run-properties.ts';
import { resolveRun } from '../resolve/resolve-run.ts';
import type { ParagraphBase } from '../resolve/style-resolver.ts';
import { UNPLACED } from '../tree/unplaced.ts';
import { type FieldKind, textUnderFields } from './field.ts';
import type { ParagraphBuilder } from './paragraph-builder.ts';
import { markHere, type Run, type Story } from './story.ts';

/** What the styles give to a paragraph. */
export function baseOf(story: Story, paragraph: ParagraphBuilder): ParagraphBase {
  paragraph.base ??= story.context.resolver.paragraphBase(story.flow.tableStyle, paragraph.properties.style);
  return paragraph.base;
}

/** Properties of a run that sets none. */
const PLAIN: RunProperties = {};

/** A new run inside a paragraph, beginning at a byte of the part. */
export function newRun(start: number, isCode: boolean): Run {
  return { properties: PLAIN, start, isCode, layout: null, buffer: '', texts: [] };
}

function runLayout(story: Story, run: Run, paragraph: ParagraphBuilder): NonNullable<Run['layout']> {
  if (run.layout === null) {
    const base = baseOf(story, paragraph);
    const { properties } = run;
    run.layout =
      properties === PLAIN
        ? base.plainRun
        : resolveRun(story.context.resolver.runBase(base, properties.style), properties);
  }
  return run.layout;
}

function protection(run: Run, story: Story, field: FieldKind | null): TextData['protected'] {
  if (run.isCode) return 'code';
  if (field === 'page' || field === 'other') return 'field';
  return field === 'link' || story.flow.links > 0 ? 'link' : null;
}

/** Makes a node of the text gathered in the run. */
export function flushText(story: Story): void {
  const { run, paragraph } = story;
  if (run === null || paragraph === null || run.buffer === '') return;
  const layout = runLayout(story, run, paragraph);
  const kind = textUnderFields(story.flow.fields);
  const field = kind === 'skip' ? null : kind;
  const text: Text = {
    type: 'text',
    value: run.buffer,
    position: UNPLACED,
    data: {
      generated: field === 'page' ? 'field' : null,
      protected: protection(run, story, field),
      bold: layout.bold,
      layout,
      anchor: null,
      map: null,
    },
  };
  if (field === 'page') story.hasPageField = true;
  paragraph.firstSize ??= layout.size;
  paragraph.inlines.push(text);
  paragraph.length += run.buffer.length;
  run.texts.push(text);
  run.buffer = '';
}

function hide(story: Story, text: string): void {
  markHere(story, (at) => {
    const previous = story.hidden.at(-1);
    if (previous?.at.paragraph === at.paragraph && previous.at.offset === at.offset) previous.text += text;
    else story.hidden.push({ text, at });
  });
}

/**
 * Where content of the current run goes: into the paragraph, or nowhere because it was deleted, is hidden or belongs
 * to the instruction of a field. Deleted and hidden text is remembered.
 */
export function isShown(story: Story, text: string): boolean {
  const { paragraph, run } = story;
  if (paragraph === null || run === null) return false;
  const deletion = story.deletions.at(-1);
  if (deletion !== undefined) {
    deletion.text += text;
    return false;
  }
  if (story.flow.fields.length > 0 && textUnderFields(story.flow.fields) === 'skip') return false;
  if (runLayout(story, run, paragraph).hidden) {
    if (text !== '') hide(story, text);
    return false;
  }
  return true;
}

function noteInserted(story: Story, text: string): void {
  const insertion = story.insertions.at(-1);
  if (insertion !== undefined) insertion.text += text;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Line ends inside an element are spaces: in the text a line is a paragraph. */
const LINE_ENDS = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** Adds text of the current run. */
export function writeText(story: Story, raw: string): void {
  const { run, paragraph } = story;
  if (raw === '' || run === null || paragraph === null) return;
  const text = raw.replace(LINE_ENDS, ' ');
  if (!isShown(story, text)) return;
  noteInserted(story, text);
  run.buffer += text;
  paragraph.hasContent ||= !isBlank(text);
}

/** Adds a break between lines of the paragraph. */
export function writeLineBreak(story: Story): void {
  const { paragraph } = story;
  if (paragraph === null || !isShown(story, '\v')) return;
  flushText(story);
  noteInserted(story, '\v');
  paragraph.inlines.push({ type: 'lineBreak', position: UNPLACED });
  paragraph.length += 1;
}

/** Ends the current run; its texts are given its bytes. */
export function closeRun(story: Story, end: number): void {
  flushText(story);
  const { run, paragraph } = story;
  if (run === null || paragraph === null || run.texts.length === 0) return;
  const anchor = { part: story.part, start: run.start, end, paragraph: paragraph.index };
  for (const text of run.texts) text.data.anchor = anchor;
}
