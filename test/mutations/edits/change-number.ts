import type { DraftEdit } from './draft-edit.ts';
import { setField } from './field.ts';

/** Writes the draft's own 发文字号 otherwise. Throws where it has none. */
export const changeNumber =
  (write: (number: string) => string): DraftEdit =>
  (draft) => {
    const number = /^发文字号: (.*)$/mu.exec(draft)?.[1];
    if (number === undefined) throw new Error('the draft has no document number');
    return setField('发文字号', write(number))(draft);
  };
