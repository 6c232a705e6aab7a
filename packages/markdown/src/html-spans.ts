import { matchesIn, offsetAt, type TextView } from '@gongwen/core';
import { decodeString } from 'micromark-util-decode-string';
import type { Span, TextSpan } from './span.ts';

export interface HtmlGroup {
  /** One line of an HTML block, or what stands between two block tags; `<br>` gives a break. */
  readonly spans: readonly Span[];
  readonly inTable: boolean;
}

export interface HtmlComment {
  /** Text between `<!--` and `-->`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface HtmlContent {
  readonly groups: readonly HtmlGroup[];
  readonly comments: readonly HtmlComment[];
}

// A comment (an open one runs to the end), a tag with its name, another declaration, text, or a stray `<`.
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z\d]*)(?![A-Za-z\d])[^<>]*>|<[!?][^<>]*>|[^<]+|</gu;
// Tags that begin a new line wherever they stand.
const BLOCK_TAG =
  /^(?:address|article|blockquote|center|dd|div|dl|dt|h[1-6]|header|footer|hr|li|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/u;
const HIDDEN_TAG = /^(?:script|style|template)$/u;

/** The text that an HTML block shows, line by line: drafters use `<center>` and `<p align="right">` for layout. */
export function htmlContent(view: TextView): HtmlContent {
  const groups: { spans: Span[]; inTable: boolean }[] = [{ spans: [], inTable: false }];
  const comments: HtmlComment[] = [];
  let bold = 0;
  let tables = 0;
  let hidden: string | null = null;
  const push = (span: Span): void => void groups.at(-1)?.spans.push(span);
  const newGroup = (): void => void groups.push({ spans: [], inTable: tables > 0 });
  for (const match of matchesIn(view.text, TOKEN)) {
    const [token, slash, rawName] = match;
    const range = {
      start: offsetAt(view, match.index),
      end: offsetAt(view, match.index + token.length - 1) + 1,
    };
    const name = rawName?.toLowerCase();
    if (token.startsWith('<!--')) comments.push({ text: commentText(token), ...range });
    else if (name === undefined) {
      if (hidden !== null || /^<[!?]/u.test(token)) continue;
      for (const [index, line] of linesOfText(token, match.index)) {
        if (index > 0) newGroup();
        for (const span of textSpans(line, view, bold > 0)) push(span);
      }
    } else if (HIDDEN_TAG.test(name)) hidden = slash === '/' ? null : name;
    else if (name === 'br') push({ type: 'break', ...range });
    else if (name === 'img') push({ type: 'figure', ...range, alt: altOf(token) });
    else if (name === 'b' || name === 'strong') bold = Math.max(0, bold + (slash === '/' ? -1 : 1));
    else if (BLOCK_TAG.test(name)) {
      if (name === 'table') tables = Math.max(0, tables + (slash === '/' ? -1 : 1));
      newGroup();
    }
  }
  return { groups: groups.filter((group) => group.spans.length > 0), comments };
}

/** The text of an HTML comment without its markup. */
export function commentText(comment: string): string {
  return comment.replace(/^<!--/u, '').replace(/-->$/u, '');
}

/** Name (lower case) of an HTML tag, and whether it closes an element. */
export function tagOf(tag: string): { name: string | null; closing: boolean } {
  const match = /^<(\/?)([A-Za-z][A-Za-z\d]*)/u.exec(tag);
  return { name: match?.[2]?.toLowerCase() ?? null, closing: match?.[1] === '/' };
}

/** The `alt` of an `<img>`. */
export function altOf(tag: string): string | null {
  const attribute = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(tag);
  const alt = attribute?.[1] ?? attribute?.[2] ?? '';
  return alt === '' ? null : alt;
}

interface Stretch {
  readonly text: string;
  readonly at: number;
}

function linesOfText(text: string, at: number): [number, Stretch][] {
  const lines: [number, Stretch][] = [];
  let from = 0;
  for (const end of [...matchesIn(text, /\r\n|\n|\r/gu), null]) {
    const stop = end?.index ?? text.length;
    lines.push([lines.length, { text: text.slice(from, stop), at: at + from }]);
    from = stop + (end?.[0].length ?? 0);
  }
  return lines;
}

// A named, decimal or hexadecimal character reference.
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/gu;

function textSpans(line: Stretch, view: TextView, bold: boolean): TextSpan[] {
  const spans: TextSpan[] = [];
  const add = (from: number, to: number, value: string, literal: boolean): void => {
    if (from === to) return;
    const start = offsetAt(view, line.at + from);
    spans.push({
      type: 'text',
      start,
      end: start + to - from,
      value,
      bold,
      protected: literal ? 'code' : null,
      literal,
    });
  };
  let from = 0;
  for (const { 0: reference, index } of matchesIn(line.text, REFERENCE)) {
    const value = decodeString(reference);
    if (value === reference) continue;
    add(from, index, line.text.slice(from, index), false);
    from = index + reference.length;
    add(index, from, value, true);
  }
  add(from, line.text.length, line.text.slice(from), false);
  return spans;
}
