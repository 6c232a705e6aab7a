import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { belowOrAbsolute } from '../../files/below-or-absolute.ts';

const FOLDER = dirname(fileURLToPath(import.meta.resolve('@gongwen/rules/package.json')));
const known = new Map<string, string | null>();

/** Absolute path of the page of a rule; null when it has none. */
export function rulePage(ruleId: string): string | null {
  const kept = known.get(ruleId);
  if (kept !== undefined) return kept;
  const path = join(FOLDER, `${ruleId}.md`);
  const page = existsSync(path) ? path : null;
  known.set(ruleId, page);
  return page;
}

/** A page's path as shown: relative where it lies below the working folder. */
export function shownPage(page: string, cwd: string): string {
  return belowOrAbsolute(cwd, page);
}
