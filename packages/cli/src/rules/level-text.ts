import type { Level } from '@gongwen/core';
import { SEVERITY_NAMES } from '@gongwen/report';
import type { Style } from '../output/pretty/style.ts';
import type { Say } from '../shared/say.ts';

export function levelName(level: Level, say: Say): string {
  return say(level === 'off' ? { zh: '关闭', en: 'off' } : SEVERITY_NAMES[level]);
}

/** A severity in its colour; a rule that is off is dim. */
export function levelText(level: Level, style: Style, say: Say): string {
  const name = levelName(level, say);
  return level === 'off' ? style.dim(name) : style.severity(level, name);
}
