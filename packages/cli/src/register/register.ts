import type { Receipt } from '../intake/receipt.ts';
import { enterReceipt } from './enter-receipt.ts';
import type { Entry, FullEntry, Reply } from './entry.ts';
import { type EntryRow, entryOf, LIST_ENTRIES, type ReplyRow } from './entry-row.ts';
import { type Connection, explained, openDatabase } from './open-database.ts';

/** 登记簿: receipts by number. Each call that writes is one transaction. */
export interface Register {
  readonly path: string;
  /** The receipt that was first entered for this content; null for none. */
  readonly findByHash: (sha256: string) => Receipt | null;
  /** Enters a receipt and gives it with its number; content that is there already is only entered `again`. */
  readonly enter: (
    receipt: Receipt,
    again: boolean,
  ) => { readonly receipt: Receipt; readonly isNew: boolean };
  readonly list: () => readonly Entry[];
  readonly find: (number: string) => FullEntry | null;
  /** @returns Whether there is an entry of that number. */
  readonly setDone: (number: string, done: string | null, note: string | null) => boolean;
  /** Notes what another department answered; an answer it gave before is replaced. */
  readonly addReply: (number: string, reply: Reply) => boolean;
  readonly close: () => void;
}

/**
 * Opens a register, see `openDatabase`.
 * @throws {CommandError} when it cannot be used; so do its functions.
 */
export async function openRegister(
  absolute: string,
  { create }: { readonly create: boolean },
): Promise<Register> {
  const database = await openDatabase(absolute, create);
  const safely = <T>(run: () => T): T => explained(absolute, run);
  return {
    path: absolute,
    findByHash: (sha256) => safely(() => findByHash(database, sha256)),
    enter: (receipt, again) => safely(() => enterReceipt(database, receipt, again)),
    list: () => safely(() => listEntries(database)),
    find: (number) => safely(() => findEntry(database, number)),
    setDone: (number, done, note) =>
      safely(
        () =>
          database
            .prepare('UPDATE entry SET done = ?, note = coalesce(?, note) WHERE number = ?')
            .run(done, note, number).changes > 0,
      ),
    addReply: (number, { organ, answered, opinion }) =>
      safely(
        () =>
          database
            .prepare(
              'INSERT OR REPLACE INTO reply (entry, organ, answered, opinion) SELECT id, ?, ?, ? FROM entry WHERE number = ?',
            )
            .run(organ, answered, opinion, number).changes > 0,
      ),
    close: () => void database.close(),
  };
}

function findByHash(database: Connection, sha256: string): Receipt | null {
  const [row] = database
    .prepare('SELECT receipt FROM entry WHERE hash = ? ORDER BY copy LIMIT 1')
    .all(sha256) as readonly { readonly receipt: string }[];
  return row === undefined ? null : JSON.parse(row.receipt);
}

function listEntries(database: Connection): readonly Entry[] {
  const replies = database
    .prepare('SELECT entry, organ, answered, opinion FROM reply ORDER BY entry, answered, organ')
    .all() as readonly ReplyRow[];
  const rows = database.prepare(`${LIST_ENTRIES} ORDER BY id`).all() as readonly EntryRow[];
  return rows.map((row) => entryOf(row, replies));
}

function findEntry(database: Connection, number: string): FullEntry | null {
  const [kept] = database.prepare('SELECT receipt FROM entry WHERE number = ?').all(number) as readonly {
    readonly receipt: string;
  }[];
  const entry = listEntries(database).find((one) => one.number === number);
  return kept === undefined || entry === undefined ? null : { entry, receipt: JSON.parse(kept.receipt) };
}
