import { readFileSync } from 'node:fs';

/** The JSON schema of `check --format json`, which lies beside the sources, `dist` and the bundle alike. */
export function checkSchema(): object {
  return JSON.parse(readFileSync(new URL('../../schema/check-output.schema.json', import.meta.url), 'utf8'));
}
