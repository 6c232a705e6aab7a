import { skipElement, type Visit } from '../xml/walk-xml.ts';
import { newBreak } from './close-paragraph.ts';
import { fieldKind, openField } from './field.ts';
import { markHere, type NoteReference, type Story } from './story.ts';
import { symbolCharacter } from './symbols.ts';
import { flushText, isShown, writeLineBreak, writeText } from './write-text.ts';

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** Without the white space of XML at its ends; an ideographic space is a character like others. */
function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** White space at the ends goes unless `xml:space` keeps it (ISO/IEC 29500-1, 17.3.3.31). */
function textVisit(story: Story): Visit {
  let gathered = '';
  let keepsSpace = true;
  const gather = (piece: string) => {
    gathered += piece;
  };
  const write = () => {
    writeText(story, keepsSpace ? gathered : trimSpace(gathered));
  };
  return (attributes, walk) => {
    gathered = '';
    keepsSpace = attributes['xml:space'] === 'preserve';
    walk.text(gather);
    walk.leave(write);
  };
}

/** A page or column break stands before the paragraph when no text precedes it, after it otherwise. */
function writePageBreak(story: Story, kind: 'page' | 'column'): void {
  const { paragraph } = story;
  if (paragraph === null || !isShown(story, '')) return;
  (paragraph.hasContent ? paragraph.after : paragraph.before).push(newBreak(kind));
  if (paragraph.hasContent) markHere(story, (mark) => story.breaks.push({ to: kind, mark }));
}

function breakVisit(story: Story): Visit {
  return (attributes) => {
    const type = attributes['w:type'];
    if (type === 'page' || type === 'column') writePageBreak(story, type);
    else writeLineBreak(story);
  };
}

/** Begin, separator and end of a complex field; text between begin and separator is its instruction. */
function fieldCharacterVisit(story: Story): Visit {
  return (attributes) => {
    if (story.deletions.length > 0) return;
    flushText(story);
    const { fields } = story.flow;
    const type = attributes['w:fldCharType'];
    const field = fields.at(-1);
    if (type === 'begin') openField(fields, '', 'instruction');
    else if (type === 'separate' && field !== undefined) field.phase = 'result';
    else if (type === 'end') {
      if (field !== undefined && fieldKind(field.instruction) === 'page') story.hasPageField = true;
      fields.pop();
    }
  };
}

function instructionVisit(story: Story): Visit {
  const gather = (piece: string) => {
    const field = story.flow.fields.at(-1);
    if (field?.phase === 'instruction') field.instruction += piece;
  };
  return (_attributes, walk) => walk.text(gather);
}

function simpleFieldVisit(story: Story): Visit {
  return (attributes, walk) => {
    const { fields } = story.flow;
    const instruction = attributes['w:instr'] ?? '';
    openField(fields, instruction, 'result');
    if (fieldKind(instruction) === 'page') story.hasPageField = true;
    walk.leave(() => fields.pop());
  };
}

function noteVisit(story: Story, kind: 'footnote' | 'endnote'): Visit {
  return (attributes) => {
    const id = attributes['w:id'];
    if (id === undefined || !isShown(story, '')) return;
    const reference: NoteReference = { kind, id, section: story.section, at: null };
    story.notes.push(reference);
    markHere(story, (at) => {
      reference.at = at;
    });
  };
}

/** Visits of what stands inside a run and makes text (ISO/IEC 29500-1, 17.3.3). */
export function textVisits(story: Story): Readonly<Record<string, Visit>> {
  const character = (text: string) => () => writeText(story, text);
  const text = textVisit(story);
  return {
    'w:t': text,
    // Deleted text outside a deletion is an error that shows nothing.
    'w:delText': (attributes, walk) => (story.deletions.length > 0 ? text : skipElement)(attributes, walk),
    'm:t': text,
    'w:tab': character('\t'),
    'w:ptab': character('\t'),
    'w:noBreakHyphen': character('-'),
    'w:br': breakVisit(story),
    'w:cr': () => writeLineBreak(story),
    'w:sym': (attributes) => writeText(story, symbolCharacter(attributes['w:font'], attributes['w:char'])),
    'w:pgNum': () => {
      story.hasPageField = true;
    },
    'w:fldChar': fieldCharacterVisit(story),
    'w:instrText': instructionVisit(story),
    'w:fldSimple': simpleFieldVisit(story),
    'w:footnoteReference': noteVisit(story, 'footnote'),
    'w:endnoteReference': noteVisit(story, 'endnote'),
  };
}
