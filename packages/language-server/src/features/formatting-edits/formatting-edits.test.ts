import { fixText } from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { draftState } from '../test-support/draft-state.ts';
import { FIXTURES, fixture } from '../test-support/fixtures.ts';
import { formattingEdits } from './formatting-edits.ts';

describe('formattingEdits', () => {
  it('change only the characters that are wrong', () => {
    const { document, checked, ...state } = draftState(fixture('drafts/request.md'));
    const edits = formattingEdits({ document, checked, ...state });
    expect(edits.map(({ range, newText }) => [document.getText(range), newText])).toEqual([
      ['（', '〔'],
      ['）', '〕'],
      ['0', ''],
      [':', '：'],
      ['止', '至'],
      ['布', '部'],
      ['按', '安'],
    ]);
  });

  it('made again and again end where the command line ends', () => {
    const options = createPreset({ profile: 'yanshi-2023' }).lintOptions('draft.md');
    for (const [path, text] of FIXTURES) {
      if (!path.startsWith('defects/')) continue;
      let state = draftState(text);
      for (let round = 0; round < 10; round += 1) {
        const edits = formattingEdits(state);
        if (edits.length === 0) break;
        state = draftState(TextDocument.applyEdits(state.document, edits));
      }
      const expected = fixText(draftState(text).checked, 'draft.md', options).text;
      expect(state.document.getText(), path).toBe(expected);
    }
  });
});
