import type { OfficialDocument } from '@gongwen/core';

/** Conflicts that somebody noted by hand in 成套: `{conflicts: [与现行细则不一致]}`. */
export function bundleConflicts({ declared }: OfficialDocument): readonly string[] {
  const noted = valueAt(declared.bundle?.value, ['冲突', 'conflicts']);
  return Array.isArray(noted) ? noted.map(String).filter((text) => text !== '') : [];
}

/** Roles of the papers listed in 成套: `[{角色: 解读材料, 文件: jd.md}]`, or the same list as 文件 of a map. */
export function bundleRoles({ declared }: OfficialDocument): readonly string[] {
  const value = declared.bundle?.value;
  const list = Array.isArray(value) ? value : valueAt(value, ['文件', 'files']);
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

/** One value that a paper of the set gives for something: 解读材料, 申报期限, 2026年6月30日. */
export interface BundleValue {
  readonly paper: string;
  readonly value: string;
}

/** What the declared values are of. */
const VALUE_KINDS = [
  { name: '金额', keys: ['金额', 'amounts'] },
  { name: '期限', keys: ['期限', 'deadlines'] },
  { name: '名称', keys: ['名称', 'names'] },
  { name: '数量', keys: ['数量', 'quantities'] },
] as const;

/**
 * Values that 成套 declares for each paper, by what they are of: `{期限: [{项: 申报, 文件: 正文, 值: 6月30日}, …]}`. A row
 * that notes another way of reckoning (口径) is not compared and left out.
 */
export function bundleValues({ declared }: OfficialDocument): ReadonlyMap<string, readonly BundleValue[]> {
  const groups = new Map<string, BundleValue[]>();
  for (const { name, keys } of VALUE_KINDS) {
    const rows = valueAt(declared.bundle?.value, keys);
    for (const row of Array.isArray(rows) ? rows : []) {
      const [paper, value] = [valueAt(row, ['文件', 'file']), valueAt(row, ['值', 'value'])];
      if (value === undefined || value === null || valueAt(row, ['口径', 'note']) !== undefined) continue;
      const item = valueAt(row, ['项', 'item']);
      const key = typeof item === 'string' ? `${item}${name}` : name;
      const group = groups.get(key) ?? [];
      groups.set(key, [...group, { paper: String(paper ?? ''), value: String(value) }]);
    }
  }
  return groups;
}
