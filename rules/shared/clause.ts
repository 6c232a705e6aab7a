import type { Basis } from '@gongwen/core';
import { data } from '../generated/data/regulations.ts';

interface Regulation {
  readonly id: string;
  readonly name: string;
  readonly number?: string;
  readonly effective?: string;
}

export type RegulationId =
  | 'regulation'
  | 'layout'
  | 'burden'
  | 'reporting'
  | 'secrecy'
  | 'punctuation'
  | 'numerals'
  | 'yanshi'
  | 'state-council-rules'
  | 'party-constitution';

const REGULATIONS = new Map((data as readonly Regulation[]).map((entry) => [entry.id, entry]));

/**
 * A clause of a regulation of `data/regulations.yaml`.
 * @param id e.g. `regulation` for 《党政机关公文处理工作条例》.
 * @param at The clause as cited: 第十五条第一项, 7.3.5.4.
 */
export function clause(id: RegulationId, at: string): Basis {
  const { name, number, effective } = regulation(id);
  return { regulation: name, clause: at, ...(number ? { number } : {}), ...(effective ? { effective } : {}) };
}

/** Common practice that no clause demands; messages that rest on it say 实务中通常. */
export const practice: Basis = { regulation: '实务', clause: '' };

function regulation(id: string): Regulation {
  const found = REGULATIONS.get(id);
  if (!found) throw new Error(`data/regulations.yaml has no "${id}"`);
  return found;
}
