import type { DocumentSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftState } from '../draft-state.ts';
import { rangeOf } from '../shared/range-of.ts';
import { sayIn } from '../shared/say.ts';
import { arrangeEntries } from './arrange-entries.ts';
import { elementEntries } from './element-entries.ts';
import type { Entry } from './entry.ts';
import { frontMatterEntry } from './front-matter-entry.ts';

/**
 * The elements of a draft (GB/T 9704—2012 chapter 7) as a tree: front matter, 版头, title, recipients, body with its
 * numbered headings, closing, attachments, 版记. No symbol overlaps the next, children lie within their parents, and
 * what is selected lies within each.
 */
export function documentSymbols({ document, checked, locale }: DraftState): DocumentSymbol[] {
  const say = sayIn(locale);
  const official = checked.document;
  const entries = [...frontMatterEntry(official, say), ...elementEntries(official, say)];
  const whole = { start: 0, end: official.draft.data.text.length };
  return arrangeEntries(entries, whole).map((entry) => symbolOf(entry, document));
}

function symbolOf(
  { name, detail, kind, range, selection, children }: Entry,
  document: TextDocument,
): DocumentSymbol {
  return {
    name,
    detail,
    kind,
    range: rangeOf(document, range),
    selectionRange: rangeOf(document, selection),
    children: children.map((child) => symbolOf(child, document)),
  };
}
