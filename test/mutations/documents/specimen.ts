import type { WriteDocxOptions } from '../../support/write-docx/index.ts';
import { draft } from '../define-operator.ts';
import type { DraftEdit } from '../edits/index.ts';
import { inTurn } from '../in-turn.ts';
import type { Base, Change, Profile } from '../operator.ts';
import { type DocumentText, draftOf, WRITINGS, type Writing } from './draft-of.ts';

/** A conforming document of one kind, made of a scene. */
export interface Specimen<Scene> extends Base {
  readonly scene: Scene;
}

/** Between them they show every way of building a .docx that real files differ in. */
const DOCX: readonly WriteDocxOptions[] = [
  {},
  { imprintAs: 'paragraphs' },
  { headerAs: 'textBox' },
  { numbering: 'automatic' },
  { numbering: 'automatic', headerAs: 'textBox', imprintAs: 'paragraphs' },
];

/**
 * The documents of a kind, one a scene. Each in its turn is written and built another way.
 *
 * @param writings Where drafts of this kind may have their closing.
 */
export const specimensOf = <Scene extends { readonly id: string }>(
  kind: string,
  scenes: readonly Scene[],
  write: (scene: Scene) => DocumentText,
  writings: readonly Writing[] = WRITINGS,
): readonly Specimen<Scene>[] =>
  scenes.map((scene, index) => ({
    name: `${kind}-${scene.id}`,
    draft: () => draftOf(write(scene), inTurn(writings, index)),
    docx: inTurn(DOCX, index),
    change: null,
    profiles: null,
    scene,
  }));

/** The same documents with the operator's change made in the words of each scene. */
export const changedBy = <Scene>(
  specimens: readonly Specimen<Scene>[],
  change: (scene: Scene, index: number) => DraftEdit | Change,
): readonly Specimen<Scene>[] =>
  specimens.map((specimen, index) => {
    const own = change(specimen.scene, index);
    return { ...specimen, change: typeof own === 'function' ? draft(own) : own };
  });

/** Variants of documents that conform as well. */
export const prepared = <Scene>(
  specimens: readonly Specimen<Scene>[],
  prepare: (scene: Scene, index: number) => DraftEdit,
): readonly Specimen<Scene>[] =>
  specimens.map((specimen, index) => ({
    ...specimen,
    draft: () => prepare(specimen.scene, index)(specimen.draft()),
  }));

/** The same documents, checked only in these profiles. */
export const checkedIn = <Scene>(
  specimens: readonly Specimen<Scene>[],
  profilesOf: (scene: Scene) => readonly Profile[] | null,
): readonly Specimen<Scene>[] =>
  specimens.map((specimen) => ({ ...specimen, profiles: profilesOf(specimen.scene) }));
