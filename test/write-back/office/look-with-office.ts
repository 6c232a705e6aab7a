import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonWithUno } from '../../support/python-with-uno.ts';

const SCRIPT = fileURLToPath(new URL('./office.py', import.meta.url));

/** A file to open, and what to do with its tracked changes before looking. */
export interface OfficeJob {
  readonly path: string;
  readonly changes: 'keep' | 'accept' | 'reject';
}

/** What LibreOffice sees in a file. */
export interface OfficeView {
  /** Body, tables, notes and boxes, a paragraph a line. */
  readonly text: string;
  readonly comments: readonly (readonly [author: string, content: string])[];
  /** Tracked changes are left. */
  readonly hasChanges: boolean;
}

/** Why LibreOffice does not open a file. */
export interface NotOpened {
  readonly error: string;
}

/**
 * Opens files in one LibreOffice process and looks at each.
 * @throws {Error} when LibreOffice or its Python module is missing.
 */
export async function lookWithOffice(jobs: readonly OfficeJob[]): Promise<(OfficeView | NotOpened)[]> {
  const python = pythonWithUno();
  const profile = await mkdtemp(join(tmpdir(), 'gongwen-office-'));
  try {
    return JSON.parse(await run(python, [SCRIPT, profile], JSON.stringify(jobs)));
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      stdout += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      stderr += piece;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(stdout);
      else reject(new Error(`${command} ended with ${status}: ${stderr}`));
    });
    child.stdin.end(input);
  });
}
