import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from '../shared/range-of.ts';
import type { Cursor } from './cursor.ts';

/** What takes the place of what is typed. */
export interface Typed {
  /** As it stands before the cursor. */
  readonly raw: string;
  /** The same as it is looked up: marks and digits in their official form, nothing where a placeholder stands. */
  readonly query: string;
  /** How many UTF-16 units behind the cursor go too. */
  readonly after: number;
}

/** One thing to offer. */
export interface Proposal {
  readonly label: string;
  readonly insert: string;
  /** `insert` is a snippet (`$1`), for clients that know them. */
  readonly snippet?: boolean;
  readonly kind: CompletionItemKind;
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** The writing of it that begins with the query: a short name of an organ whose full name is put in. */
  readonly match: string;
  readonly typed: Typed;
}

/** Items in the order of the proposals, each exactly in the place of what is typed. */
export function toItems(
  proposals: readonly Proposal[],
  document: TextDocument,
  { offset }: Cursor,
): CompletionItem[] {
  return proposals.map(({ label, insert, snippet, kind, detail, documentation, match, typed }, order) => {
    const range = rangeOf(document, { start: offset - typed.raw.length, end: offset + typed.after });
    return {
      label,
      kind,
      ...(detail === '' ? {} : { detail }),
      ...(documentation === '' ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
      filterText: typed.raw + match.slice(typed.query.length),
      sortText: String(order).padStart(4, '0'),
      insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: insert },
    };
  });
}
