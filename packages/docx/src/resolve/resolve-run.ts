import type { RunLayout } from '@gongwen/core';
import type { RunProperties } from '../properties/run-properties.ts';

/** Size where nothing says one (ISO/IEC 29500-1, 17.3.2.38). */
export const FALLBACK_SIZE = 10;

function given(value: string | undefined): string | null {
  return value === undefined || value === 'none' ? null : value;
}

/** The layout of a run from its merged properties. */
export function resolveRun(properties: RunProperties): RunLayout {
  return {
    eastAsia: properties.eastAsia ?? null,
    ascii: properties.ascii ?? null,
    hAnsi: properties.hAnsi ?? null,
    size: properties.size ?? FALLBACK_SIZE,
    bold: properties.bold ?? false,
    italic: properties.italic ?? false,
    underline: given(properties.underline),
    strike: properties.strike ?? false,
    color: properties.color ?? 'auto',
    highlight: given(properties.highlight),
    hidden: properties.vanish ?? false,
    spacing: properties.spacing ?? 0,
    scale: properties.scale ?? 1,
    position: properties.position ?? 0,
    styleId: properties.style ?? null,
  };
}
