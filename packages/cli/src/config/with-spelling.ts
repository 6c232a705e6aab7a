import type { ResolvedConfig } from '@gongwen/core';
import { rules } from '@gongwen/preset';

const SPELLING_RULES = rules.filter(({ needs }) => needs?.includes('spelling')).map(({ id }) => id);

/** The configuration with a speller where a rule that asks for one is on; it is not loaded for any other. */
export async function withSpelling(config: ResolvedConfig): Promise<ResolvedConfig> {
  const isOn = (id: string): boolean => (config.rules.get(id)?.severity ?? 'off') !== 'off';
  if (!SPELLING_RULES.some(isOn)) return config;
  const { latinSpeller } = await import('./latin-speller.ts');
  return { ...config, settings: { ...config.settings, spelling: latinSpeller } };
}
