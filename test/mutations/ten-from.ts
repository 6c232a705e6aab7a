import { FIXTURE_NAMES, type FixtureName } from '../fixtures/fixture-docx-options.ts';

/** Whether a document has what an operator needs. */
export type Fits = (name: FixtureName) => boolean;

const EVERY: Fits = () => true;

/** Ten conforming documents that fit, in the order of their names from one on and round: each operator names its own. */
export function tenFrom(first: FixtureName, fits: Fits = EVERY): readonly FixtureName[] {
  const at = FIXTURE_NAMES.indexOf(first);
  const names = [...FIXTURE_NAMES.slice(at), ...FIXTURE_NAMES.slice(0, at)].filter(fits);
  if (names.length < 10) throw new Error(`only ${names.length} documents fit`);
  return names.slice(0, 10);
}

/** Every document but these. */
export const butNot =
  (...names: readonly FixtureName[]): Fits =>
  (name) =>
    !names.includes(name);
