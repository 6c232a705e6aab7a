import type { ClientSettings } from '../protocol.ts';

/** Settings with nothing left out. */
export interface Settings {
  readonly check: NonNullable<ClientSettings['check']>;
  readonly profile: string | null;
  /** Addresses of the folders of the workspace. */
  readonly folders: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { check: 'auto', profile: null, folders: [] };

const CHECKS: readonly Settings['check'][] = ['auto', 'always', 'never'];

/** Settings as a client sends them; what is not understood counts as left out. */
export function readSettings(sent: unknown, folders: readonly string[]): Settings {
  const values: Readonly<Record<string, unknown>> =
    typeof sent === 'object' && sent !== null ? { ...sent } : {};
  const check = CHECKS.find((known) => known === values.check) ?? DEFAULT_SETTINGS.check;
  const profile = typeof values.profile === 'string' && values.profile !== '' ? values.profile : null;
  return { check, profile, folders };
}
