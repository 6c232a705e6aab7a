import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { belowOrAbsolute } from '@gongwen/preset/paths';

const FOLDER = pagesFolder();
const known = new Map<string, string | null>();

/** The package of the rules; where the repository was installed as one package (by pre-commit), its folder there. */
function pagesFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('@gongwen/rules/package.json'));
  } catch {
    return fileURLToPath(new URL('../../../../rules/', import.meta.url));
  }
}

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
