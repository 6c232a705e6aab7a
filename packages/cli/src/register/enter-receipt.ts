import type { Receipt } from '../intake/receipt.ts';
import type { Connection } from './open-database.ts';

const INSERT = `INSERT INTO entry (year, sequence, number, hash, copy, submission, title, document_type, organs, urgency,
  received, due, due_provisional, reply_by, reply_provisional, errors, warnings, infos, missing, receipt)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const DIGITS = 4;

/**
 * Enters a receipt with its files in one transaction, under the next number of the year of receipt: 2026-0001.
 * @param again Whether content that is there already is entered once more; otherwise its first receipt is given.
 */
export function enterReceipt(
  database: Connection,
  receipt: Receipt,
  again: boolean,
): { readonly receipt: Receipt; readonly isNew: boolean } {
  // The lock is taken before anything is read, so that no other process takes the same number.
  database.exec('BEGIN IMMEDIATE');
  try {
    const copies = copiesOf(database, receipt.submission.sha256);
    const [first] = copies;
    const isNew = first === undefined || again;
    const entered = isNew ? insert(database, receipt, copies.length) : JSON.parse(first.receipt);
    database.exec('COMMIT');
    return { receipt: entered, isNew };
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function copiesOf(database: Connection, sha256: string): readonly { readonly receipt: string }[] {
  return database.prepare('SELECT receipt FROM entry WHERE hash = ? ORDER BY copy').all(sha256) as readonly {
    readonly receipt: string;
  }[];
}

function insert(database: Connection, receipt: Receipt, copy: number): Receipt {
  const year = Number(receipt.received.slice(0, 'YYYY'.length));
  const [last] = database
    .prepare('SELECT max(sequence) AS sequence FROM entry WHERE year = ?')
    .all(year) as readonly { readonly sequence: number | null }[];
  const sequence = (last?.sequence ?? 0) + 1;
  const number = `${year}-${String(sequence).padStart(DIGITS, '0')}`;
  const entered: Receipt = { ...receipt, number };
  const { submission, due, reply, counts } = entered;
  const { lastInsertRowid } = database
    .prepare(INSERT)
    .run(
      year,
      sequence,
      number,
      submission.sha256,
      copy,
      submission.name,
      entered.title,
      entered.documentType,
      JSON.stringify(entered.organs),
      entered.urgency?.level ?? null,
      entered.received,
      due?.date ?? null,
      due?.provisional === true ? 1 : 0,
      reply?.date ?? null,
      reply?.provisional === true ? 1 : 0,
      counts.errors,
      counts.warnings,
      counts.infos,
      entered.missing.length,
      JSON.stringify(entered),
    );
  const insertFile = database.prepare(
    'INSERT INTO file (entry, position, path, part, size, sha256) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [position, { path, part, size, sha256 }] of entered.files.entries())
    insertFile.run(lastInsertRowid, position, path, part, size, sha256);
  return entered;
}
