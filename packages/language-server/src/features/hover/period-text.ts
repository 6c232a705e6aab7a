import type { FormulationSet } from '@gongwen/preset/editor-data';
import type { Say } from '../shared/say.ts';

/** When a set phrase holds, where that is known. */
export function periodText({ from, until }: FormulationSet, say: Say): readonly string[] {
  if (from === undefined && until === undefined) return [];
  const [start, end] = [from ?? '', until ?? ''];
  if (end === '') return [say({ zh: `起用：${start}`, en: `In use since ${start}` })];
  return [say({ zh: `通行：${start} 至 ${end}`, en: `In use: ${start} to ${end}` })];
}
