import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type Libsql from 'libsql';
import { CommandError } from '../shared/command-error.ts';
import { errorText } from '../shared/error-text.ts';
import { MIGRATIONS } from './migrations.ts';

/** An open connection to a register. */
export type Connection = Libsql.Database;

/** `GWDJ` (公文登记): tells a register from any other SQLite file. */
const APPLICATION_ID = 0x4757444a;
const SQLITE_HEADER = 'SQLite format 3\0';
/** Another process may be writing; a receipt takes it some milliseconds. */
const WAIT_MS = 10_000;

/**
 * Opens the SQLite file of a register and brings its tables up to date.
 *
 * A rollback journal, not a write-ahead log: between runs the register is one file that can be copied, and it may lie
 * where memory cannot be shared. With `synchronous = EXTRA` a commit is on the disk when it returns, the journal's
 * folder included. Locks are those of the operating system, so that a process that is killed leaves none behind.
 *
 * @param create Whether a file that is not there is made.
 * @throws {CommandError} when the file is none, is newer than the program, cannot be opened, or stays locked.
 */
export async function openDatabase(absolute: string, create: boolean): Promise<Connection> {
  if (!create && !existsSync(absolute)) throw absent(absolute);
  refuseOtherFiles(absolute);
  const Database = await loadLibsql();
  return explained(absolute, () => {
    const database = new Database(absolute);
    try {
      database.exec(`PRAGMA busy_timeout = ${WAIT_MS}`);
      database.exec('PRAGMA synchronous = EXTRA');
      database.exec('PRAGMA foreign_keys = ON');
      migrate(database, absolute);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Runs what touches the register and says in words what can go wrong there. */
export function explained<T>(absolute: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof CommandError || !(error instanceof Error)) throw error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (code.startsWith('SQLITE_BUSY'))
      throw fault(
        `登记簿 ${absolute} 一直被其他程序占用，请稍后再试`,
        `The register ${absolute} stays locked by another program; try again later`,
      );
    if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) throw notARegister(absolute);
    throw fault(
      `无法使用登记簿 ${absolute}（${error.message}）`,
      `The register ${absolute} cannot be used (${error.message})`,
    );
  }
}

async function loadLibsql(): Promise<typeof Libsql> {
  try {
    return (await import('libsql')).default;
  } catch (error) {
    const text = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw fault(
      `本机（${process.platform} ${process.arch}）用不了登记簿所需的 SQLite 组件（${text}）；可加 --no-register 只出回执`,
      `The SQLite component of the register does not run on ${process.platform} ${process.arch} (${text}); --no-register only writes receipts`,
    );
  }
}

/** A file of another kind is told from its first bytes, before SQLite could write to it. */
function refuseOtherFiles(absolute: string): void {
  if (!existsSync(absolute)) return;
  const head = Buffer.alloc(SQLITE_HEADER.length);
  let length = 0;
  try {
    const file = openSync(absolute, 'r');
    length = readSync(file, head);
    closeSync(file);
  } catch (error) {
    const text = errorText(error);
    throw fault(`无法打开登记簿 ${absolute}（${text}）`, `Cannot open the register ${absolute} (${text})`);
  }
  // An empty file is what a run leaves that was killed before its first write.
  if (length > 0 && head.toString('latin1') !== SQLITE_HEADER) throw notARegister(absolute);
}

/** Takes the steps that are still to come, all of them or none. */
function migrate(database: Connection, absolute: string): void {
  if (isCurrent(database, absolute)) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have taken the steps while this one waited for the lock.
    if (!isCurrent(database, absolute)) {
      for (const step of MIGRATIONS.slice(versionOf(database))) database.exec(step);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** @throws {CommandError} when the file is no register, or one of a later version. */
function isCurrent(database: Connection, absolute: string): boolean {
  const version = versionOf(database);
  const isOurs = pragma(database, 'application_id') === APPLICATION_ID;
  const isEmpty = database.prepare('SELECT name FROM sqlite_master LIMIT 1').all().length === 0;
  if (!isOurs && !isEmpty) throw notARegister(absolute);
  if (version > MIGRATIONS.length)
    throw fault(
      `登记簿 ${absolute} 由更新版本的 gongwen 写成（第${version}版，本程序认得到第${MIGRATIONS.length}版）；请升级 gongwen`,
      `The register ${absolute} was written by a later gongwen (version ${version}, this program knows ${MIGRATIONS.length}); update gongwen`,
    );
  return isOurs && version === MIGRATIONS.length;
}

function versionOf(database: Connection): number {
  return pragma(database, 'user_version');
}

function pragma(database: Connection, name: 'user_version' | 'application_id'): number {
  const [row] = database.prepare(`PRAGMA ${name}`).all() as readonly Readonly<Record<string, unknown>>[];
  return Number(row?.[name] ?? 0);
}

function absent(absolute: string): CommandError {
  return fault(
    `没有登记簿 ${absolute}；先用 gongwen intake 登记，或用 --register 指明`,
    `There is no register ${absolute}; gongwen intake makes one, --register names another`,
  );
}

function notARegister(absolute: string): CommandError {
  return fault(`${absolute} 不是登记簿，或者已损坏`, `${absolute} is no register, or is damaged`);
}

function fault(zh: string, en: string): CommandError {
  return new CommandError({ zh, en });
}
