import type { OfficialDocument } from '@gongwen/core';

/** Whether the government of the organ directory (its scope: 区政府) issues, itself or through its office. */
export function isHomeGovernment({ issuers, organContext: { directory } }: OfficialDocument): boolean {
  const organ = issuers[0]?.organ ?? null;
  if (directory === null || organ === null) return false;
  return organ.id === directory.scope || organ.authorizedBy === directory.scope;
}
