import { lintSync, resolveConfig } from '@gongwen/core';
import { profiles, readers, rules } from '@gongwen/preset';

const SAMPLE = `---
文种: 请示
---
# 关于拨付维修经费的请示

洛阳市偃师区人民政府：

为保证汛期安全，拟于2026年6月1日开工，需经费86万元。妥否，请批示。

洛阳市偃师区教育局

2026年5月18日
`;

/**
 * Checks a sample, which has the rules build their word lists. Otherwise the first file that a worker takes lasts long,
 * and would be blamed for what ends the worker then.
 */
export function warmUp(): void {
  const options = { rules, profiles, directories: new Map(), config: null, profile: null, severities: {} };
  const config = resolveConfig({ ...options, directory: null }).forFile('sample.md');
  lintSync({ path: 'sample.md', value: SAMPLE }, { readers, rules, config });
}
