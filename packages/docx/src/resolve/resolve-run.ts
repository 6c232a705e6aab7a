import type { RunLayout } from '@gongwen/core';
import type { RunProperties } from '../properties/run-properties.ts';

/** Size where nothing says one (ISO/IEC 29500-1, 17.3.2.38). */
export const FALLBACK_SIZE = 10;

function given(value: string | undefined): string | null {
  return value === undefined || value === 'none' ? null : value;
}

/**
 * The layout of a run.
 * @param below What the styles give it.
 * @param direct What is set on the run itself, which wins.
 */
export function resolveRun(below: RunProperties, direct: RunProperties): RunLayout {
  return {
    eastAsia: direct.eastAsia ?? below.eastAsia ?? null,
    ascii: direct.ascii ?? below.ascii ?? null,
    hAnsi: direct.hAnsi ?? below.hAnsi ?? null,
    size: direct.size ?? below.size ?? FALLBACK_SIZE,
    bold: direct.bold ?? below.bold ?? false,
    italic: direct.italic ?? below.italic ?? false,
    underline: given(direct.underline ?? below.underline),
    strike: direct.strike ?? below.strike ?? false,
    color: direct.color ?? below.color ?? 'auto',
    highlight: given(direct.highlight ?? below.highlight),
    hidden: direct.vanish ?? below.vanish ?? false,
    spacing: direct.spacing ?? below.spacing ?? 0,
    scale: direct.scale ?? below.scale ?? 1,
    position: direct.position ?? below.position ?? 0,
    styleId: direct.style ?? null,
  };
}
