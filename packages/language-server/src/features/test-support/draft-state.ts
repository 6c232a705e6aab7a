import { type Locale, lintSync, parseConfig } from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftState } from '../draft-state.ts';

export interface StateOptions {
  readonly locale?: Locale;
  readonly profile?: string;
  /** `gongwen.yaml`. */
  readonly config?: string;
}

/** A draft as an editor holds it, checked with everything that ships. */
export function draftState(text: string, options: StateOptions = {}): DraftState {
  const state = checkedState(text, options);
  if (state === null) throw new Error('the draft cannot be read');
  return state;
}

/** The same; null for a draft that cannot be read, such as an empty one. */
export function checkedState(text: string, options: StateOptions = {}): DraftState | null {
  const { locale = 'zh-CN', profile = 'yanshi-2023', config } = options;
  const lintOptions = createPreset({
    profile: config === undefined ? profile : null,
    locale,
    config: config === undefined ? null : parseConfig(config, 'gongwen.yaml'),
  }).lintOptions('draft.md');
  const checked = lintSync({ path: 'draft.md', value: text }, lintOptions);
  if (checked.status !== 'checked') return null;
  return { document: documentOf(text), checked, config: lintOptions.config, locale };
}

export function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///draft.md', 'markdown', 1, text);
}
