import type { Entry } from './entry.ts';

/** A row as SQLite gives it. */
export interface EntryRow {
  readonly id: number;
  readonly number: string;
  readonly hash: string;
  readonly submission: string;
  readonly title: string | null;
  readonly document_type: string | null;
  readonly organs: string;
  readonly urgency: string | null;
  readonly received: string;
  readonly due: string | null;
  readonly due_provisional: number;
  readonly reply_by: string | null;
  readonly reply_provisional: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly missing: number;
  readonly done: string | null;
  readonly note: string | null;
  readonly files: number;
}

export interface ReplyRow {
  readonly entry: number;
  readonly organ: string;
  readonly answered: string;
  readonly opinion: string | null;
}

/** Gives `EntryRow`s; the receipts, which are long, are left out. */
export const LIST_ENTRIES = `SELECT id, number, hash, submission, title, document_type, organs, urgency, received, due,
  due_provisional, reply_by, reply_provisional, errors, warnings, infos, missing, done, note,
  (SELECT count(*) FROM file WHERE file.entry = entry.id) AS files
  FROM entry`;

/** The entry of a row. */
export function entryOf(row: EntryRow, replies: readonly ReplyRow[]): Entry {
  return {
    number: row.number,
    received: row.received,
    title: row.title,
    documentType: row.document_type,
    organs: JSON.parse(row.organs),
    urgency: row.urgency,
    due: row.due,
    dueProvisional: row.due_provisional === 1,
    replyBy: row.reply_by,
    replyProvisional: row.reply_provisional === 1,
    submission: row.submission,
    sha256: row.hash,
    files: row.files,
    missing: row.missing,
    errors: row.errors,
    warnings: row.warnings,
    infos: row.infos,
    done: row.done,
    note: row.note,
    replies: replies
      .filter(({ entry }) => entry === row.id)
      .map(({ organ, answered, opinion }) => ({ organ, answered, opinion })),
  };
}
