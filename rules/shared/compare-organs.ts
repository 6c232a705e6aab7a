import { type ResolveContext, type ResolvedOrgan, resolveOrgan, squeeze } from '@gongwen/core';

/** `unlike`: the names differ, but no directory says that the organs do. `unknown`: one may be short for the other. */
export type Comparison = 'same' | 'different' | 'unlike' | 'unknown';

/** Short forms in general use whose full name only adds to them: 应急局 is 应急管理局. */
const SHORT_FORMS = /^(?:应急|交通|退役军人|市场监管|机关事务|大数据)$/u;

/** Whether two names mean one organ: by the directory, else by the names (中共, white space and the place aside). */
export function compareOrgans(first: string, second: string, context: ResolveContext): Comparison {
  const [a, b] = [bare(first), bare(second)];
  if (a === b) return 'same';
  const [one, other] = [resolveOrgan(a, context), resolveOrgan(b, context)];
  if (one.organ && other.organ) {
    if (one.organ.id === other.organ.id) return 'same';
    return one.confidence === 'directory' && other.confidence === 'directory' ? 'different' : 'unlike';
  }
  const [x, y] = [bare(one.organ?.name ?? one.name), bare(other.organ?.name ?? other.name)];
  if (x === y || x.endsWith(y) || y.endsWith(x)) return 'same';
  if (one.type !== null && other.type !== null && one.type !== other.type) return 'unlike';
  return compareStems(stemOf(one, x), stemOf(other, y));
}

function bare(name: string): string {
  return squeeze(name).replace(/^中共|文件$/gu, '');
}

/** The name without its place and its last word: 洛阳市偃师区教育局 → 教育. */
function stemOf({ division }: ResolvedOrgan, name: string): string {
  let rest = name;
  for (const place of [division.province, division.city, division.county, division.town]) {
    if (place !== null && rest.startsWith(place)) rest = rest.slice(place.length);
  }
  return rest.replace(/(?:委员会|办公室|办公厅|[局厅委部办院])$/u, '');
}

function compareStems(a: string, b: string): Comparison {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '') return 'unknown';
  if (long.startsWith(short)) return short === long || SHORT_FORMS.test(short) ? 'unknown' : 'unlike';
  return isSubsequence(short, long) ? 'unknown' : 'unlike';
}

/** 人社 of 人力资源和社会保障: the characters of a short form stand in the full one, in their order. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at += 1;
  return at === short.length;
}
