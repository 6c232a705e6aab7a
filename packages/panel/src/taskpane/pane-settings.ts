import type { Locale } from '@gongwen/core';

/** What the user chose; it stays on this machine. */
export interface PaneSettings {
  readonly locale: Locale;
  readonly profile: string;
}

const KEY = 'gongwen.settings';
const DEFAULTS: PaneSettings = { locale: 'zh-CN', profile: 'national' };

/** @returns what was kept; the defaults where nothing was, or the browser keeps nothing */
export function readPaneSettings(): PaneSettings {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<PaneSettings>) };
  } catch {
    return DEFAULTS;
  }
}

export function keepPaneSettings(settings: PaneSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A page from the disk may be forbidden to keep anything: the choice then lasts as long as the pane.
  }
}
