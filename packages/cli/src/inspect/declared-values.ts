import type { DeclaredFields } from '@gongwen/core';

/** What the front matter declares, as plain values; keys it does not have are left out. */
export function declaredValues(declared: DeclaredFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(declared).flatMap(([key, field]) => (field === null ? [] : [[key, plain(field)]])),
  );
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return isDeclared(value) ? plain(value.value) : value;
}

function isDeclared(value: unknown): value is { readonly value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value && 'range' in value;
}
