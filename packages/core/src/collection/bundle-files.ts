import type { BundleFile } from './document-digest.ts';

/**
 * The papers that 成套 lists: `[{角色: 解读材料, 文件: jd.md}]`, or the same list as 文件 of a map that also declares
 * values.
 * @param value As the front matter has it.
 */
export function bundleFiles(value: unknown): readonly BundleFile[] {
  const list = Array.isArray(value) ? value : valueAt(value, ['文件', 'files']);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const path = typeof entry === 'string' ? entry : valueAt(entry, ['文件', 'file']);
    const role = valueAt(entry, ['角色', 'role']);
    return typeof path === 'string' ? [{ path, role: typeof role === 'string' ? role : null }] : [];
  });
}

function valueAt(holder: unknown, keys: readonly string[]): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(holder));
  return keys.map((key) => entries.get(key)).find((value) => value !== undefined);
}
