import { FIXTURE_DOCX_OPTIONS, type FixtureName } from '../fixtures/fixture-docx-options.ts';
import { fixtureDraft } from '../fixtures/fixture-draft.ts';
import type { DraftEdit } from './edits/index.ts';
import type { Base, Change, Format, Operator } from './operator.ts';

/** What an operator may have beside its rule, documents and change. */
export type Extra = Partial<
  Pick<Operator, 'companions' | 'profiles' | 'config' | 'configBefore' | 'organs' | 'beside'>
>;

const BOTH: readonly Format[] = ['md', 'docx'];

/** A conforming document as it is, or a variant of it that conforms as well. */
export const base = (fixture: FixtureName, prepare: DraftEdit | null = null): Base => ({
  name: fixture,
  draft: () => (prepare === null ? fixtureDraft(fixture) : prepare(fixtureDraft(fixture))),
  docx: FIXTURE_DOCX_OPTIONS[fixture],
  change: null,
  profiles: null,
});

/** Changes the draft, for both formats or the ones named. */
export const draft = (edit: DraftEdit, formats: readonly Format[] = BOTH): Change => ({
  kind: 'draft',
  formats,
  edit,
});

export const markdownOnly = (edit: DraftEdit): Change => draft(edit, ['md']);

/** An operator with what most have left out: no companions, both profiles, no configuration. */
export function operator(
  id: string,
  rule: string,
  does: string,
  on: FixtureName | Base | readonly (FixtureName | Base)[],
  change: Change | DraftEdit,
  extra: Extra = {},
): Operator {
  const bases = (Array.isArray(on) ? on : [on]) as readonly (FixtureName | Base)[];
  return {
    id,
    rule,
    does,
    bases: bases.map((item) => (typeof item === 'string' ? base(item) : item)),
    change: typeof change === 'function' ? draft(change) : change,
    companions: [],
    profiles: ['national', 'yanshi-2023'],
    config: null,
    configBefore: null,
    organs: null,
    beside: [],
    ...extra,
  };
}

/** Only where the district's rules, or its organ directory, are known. */
export const YANSHI: Extra = { profiles: ['yanshi-2023'] };
export const NATIONAL: Extra = { profiles: ['national'] };
