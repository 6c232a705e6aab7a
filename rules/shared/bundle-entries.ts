import type { OfficialDocument } from '@gongwen/core';

/** Conflicts that somebody noted by hand in 成套: `{conflicts: [与现行细则不一致]}`. */
export function bundleConflicts({ declared }: OfficialDocument): readonly string[] {
  const noted = valueAt(declared.bundle?.value, ['冲突', 'conflicts']);
  return Array.isArray(noted) ? noted.map(String).filter((text) => text !== '') : [];
}

/** Roles of the papers listed in 成套: `[{角色: 解读材料, 文件: jd.md}]`. */
export function bundleRoles({ declared }: OfficialDocument): readonly string[] {
  const list = declared.bundle?.value;
  if (!Array.isArray(list)) return [];
  return list
    .map((entry: unknown) => valueAt(entry, ['角色', 'role']))
    .filter((role) => typeof role === 'string');
}

function valueAt(holder: unknown, keys: readonly string[]): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(holder));
  return keys.map((key) => entries.get(key)).find((value) => value !== undefined);
}
