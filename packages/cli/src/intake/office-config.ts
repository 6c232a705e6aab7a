import { resolve } from 'node:path';
import type { ConfigLoader } from '@gongwen/preset/config';
import type { ConfigChoice } from '../config/config-choice.ts';
import { createConfigLoader } from '../config/create-config-loader.ts';

/**
 * The configuration of the office where the command runs: `--config`, else looked for upward from the current folder.
 * One that lies in a submission does not count: who sends a draft does not decide by which rules it is checked.
 */
export function officeConfig(choice: ConfigChoice): ConfigLoader {
  const loader = createConfigLoader(choice);
  if (choice.config !== null) return loader;
  const path = loader.pathOf(choice.cwd);
  if (path !== null) return createConfigLoader({ ...choice, config: path });
  return { ...loader, forFile: () => loader.forFile(resolve(choice.cwd, 'draft.md')), ignores: () => false };
}
