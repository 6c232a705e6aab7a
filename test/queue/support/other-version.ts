import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BIN } from '../../cli/support/workspace.ts';

/** The built command as another version: a copy in a folder, with that number. Gives its program. */
export function otherVersion(version: string, folder: string): string {
  const from = join(dirname(BIN), '..');
  const to = join(folder, 'other', 'packages', 'cli');
  mkdirSync(to, { recursive: true });
  for (const part of ['bin', join('dist', 'bundle'), 'assets'])
    cpSync(join(from, part), join(to, part), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  writeFileSync(join(to, 'package.json'), JSON.stringify({ ...manifest, version }));
  symlinkSync(join(from, '..', '..', 'node_modules'), join(folder, 'other', 'node_modules'));
  return join(to, 'bin', 'gongwen.js');
}
