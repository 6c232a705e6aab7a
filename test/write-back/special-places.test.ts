import { removeAnnotations } from '@gongwen/docx/write-back';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../packages/docx/src/test-support/read-draft.ts';
import { AUTHOR } from '../../packages/docx/src/write-back/marks/own-marks.ts';
import { SPECIAL_PLACES, specialFile } from './special-places.ts';

const textOf = (bytes: Uint8Array) => readDraft(bytes).data.text;

describe.each(SPECIAL_PLACES)('in $name', (place) => {
  const file = specialFile(place);
  const wrong = place.wrong ?? '（2026）';
  const right = place.right ?? '〔2026〕';

  it(place.commentOnly ? 'the fix is left to the drafter' : 'the fix is made', () => {
    const before = textOf(file.original);
    const at = before.indexOf(wrong);
    const after = before.slice(0, at) + right + before.slice(at + wrong.length);
    expect(textOf(file.fixed)).toBe(place.commentOnly ? before : after);
    expect(textOf(file.annotated)).toBe(textOf(file.fixed));
  });

  it('the message is one comment with a place in the text', () => {
    const comments = readDraft(file.annotated).data.comments.filter(({ author }) => author === AUTHOR);
    expect(comments.map(({ text }) => text.split('\n')[0])).toEqual(['错误 number/bracket']);
    expect(comments[0]?.position).not.toBeNull();
  });

  it('cleaning gives every part back', () => {
    expect(unzipSync(removeAnnotations(file.annotated))).toEqual(unzipSync(file.original));
  });
});
