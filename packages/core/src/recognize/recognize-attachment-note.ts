import type { AttachmentNote, AttachmentNoteItem } from '../document/elements.ts';
import type { Line } from '../tree/line.ts';
import { matchesIn } from '../tree/matches-in.ts';
import { ATTACHMENT_NOTE, ATTACHMENT_NOTE_HEAD, ATTACHMENT_NOTE_ITEM } from './patterns.ts';
import { claim, elementOf, lineAt, linesUntil, partIn, type Scan, trimmed } from './scan.ts';

const NOTE_LINES = 24;

/** 附件说明 (GB/T 9704—2012 7.3.4): the last lines of the body, from 附件： on. */
export function noteAbove(scan: Scan, start: number, end: number): AttachmentNote | null {
  let from: number | null = null;
  for (let at = end - 1; at >= Math.max(start, end - NOTE_LINES); at -= 1) {
    if (isNoteHead(scan, at, end)) from = at;
    // 附件2.… may have 附件1.… above it.
    else if (from !== null || !mayContinueNote(lineAt(scan, at))) break;
  }
  if (from === null) return null;
  const lines = linesUntil(scan, from, end);
  claim(scan, lines, 'attachmentNote');
  return noteOf(lines);
}

/** A note that wrongly stands under the date: 附件：1.… with nothing but names to the end. */
export function noteBelow(
  scan: Scan,
  from: number,
  stop: number,
): { readonly element: AttachmentNote; readonly next: number } | null {
  const first =
    from < stop && stop - from <= NOTE_LINES ? ATTACHMENT_NOTE.exec(trimmed(lineAt(scan, from))) : null;
  if (first?.groups?.['colon'] === undefined || first.groups['n'] === undefined) return null;
  const lines = linesUntil(scan, from, stop);
  if (!lines.every((line, index) => index === 0 || ATTACHMENT_NOTE_ITEM.test(trimmed(line)))) return null;
  claim(scan, lines, 'attachmentNote');
  return { element: noteOf(lines), next: stop };
}

/** Whether 附件： stands alone above a numbered list of names: a note, and no label of an attachment. */
export function opensNote(scan: Scan, at: number): boolean {
  if (!ATTACHMENT_NOTE_HEAD.test(trimmed(lineAt(scan, at))) || at + 1 >= scan.filled.length) return false;
  const next = lineAt(scan, at + 1);
  const number = ATTACHMENT_NOTE_ITEM.exec(trimmed(next))?.groups?.['n'];
  return number === '1' && mayContinueNote(next) && next.afterBreak === null;
}

function isNoteHead(scan: Scan, at: number, end: number): boolean {
  const text = trimmed(lineAt(scan, at));
  const { colon, own, owndot, n, name } = ATTACHMENT_NOTE.exec(text)?.groups ?? {};
  if (name === undefined) return at + 1 < end && opensNote(scan, at);
  if (colon === undefined && own === undefined && n === undefined) return false;
  // 附件四所列项目由……负责。 is a sentence of the body.
  return colon !== undefined || owndot !== undefined || n !== undefined || !/[。；]$/u.test(name);
}

/** Lines of a note are names: no sentence, at most a mark at the end that a rule reports. */
function mayContinueNote(line: Line): boolean {
  const text = trimmed(line);
  return !line.inTable && text.length <= 90 && !/[。！？].|^[^，：:]*[，：:].*[。；]$/u.test(text);
}

function noteOf(lines: readonly Line[]): AttachmentNote {
  const items: AttachmentNoteItem[] = [];
  for (const [index, line] of lines.entries()) {
    const text = trimmed(line);
    const match = (index > 0 ? ATTACHMENT_NOTE_ITEM.exec(text) : null) ?? ATTACHMENT_NOTE.exec(text);
    const before = items.at(-1);
    if (match) items.push(...itemsOn(line, match));
    else if (before) items[items.length - 1] = runOn(before, line);
  }
  return { ...elementOf('attachmentNote', lines), colon: colonOf(lines), items };
}

function colonOf([head]: readonly Line[]): AttachmentNote['colon'] {
  const text = head ? trimmed(head) : '';
  const colon = (ATTACHMENT_NOTE.exec(text) ?? ATTACHMENT_NOTE_HEAD.exec(text))?.groups?.['colon'];
  if (!head || colon === undefined) return null;
  const at = text.indexOf(colon);
  return partIn(head, at, at + 1);
}

/** A name that goes on in the next line. */
function runOn(item: AttachmentNoteItem, line: Line): AttachmentNoteItem {
  const { text, range } = partIn(line, 0, line.to - line.from);
  return {
    ...item,
    text: item.text + text,
    name: item.name + text,
    range: { start: item.range.start, end: range.end },
    nameRange: { start: item.nameRange.start, end: range.end },
  };
}

/** Items of one line; a line may hold several: 附件：1.甲 2.乙. */
function itemsOn(line: Line, match: RegExpExecArray): AttachmentNoteItem[] {
  const { n, own, owndot, dot, name = '' } = match.groups ?? {};
  const text = trimmed(line);
  const nameAt = text.length - name.length;
  const labelAt = n === undefined ? nameAt : text.lastIndexOf(n, nameAt - 1);
  const starts = [{ number: n ?? own ?? null, dot: dot ?? owndot ?? null, at: labelAt, nameAt }];
  if (n !== undefined) {
    for (const more of matchesIn(text, /(?<= )(\d{1,2}) *([.．、]) *(?=[^\d ]|\d{4}年)/gu)) {
      const [label, number = null, mark = null] = more;
      if (more.index > nameAt)
        starts.push({ number, dot: mark, at: more.index, nameAt: more.index + label.length });
    }
  }
  return starts.map((start, index) => {
    const end = text.slice(0, starts[index + 1]?.at ?? text.length).trimEnd().length;
    const named = partIn(line, start.nameAt, end);
    return {
      ...partIn(line, start.at, end),
      number: start.number,
      dot: start.dot,
      name: named.text,
      nameRange: named.range,
    };
  });
}
