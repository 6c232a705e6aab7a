import { isProtected, type OfficialDocument, type Range, rangeIn } from '@gongwen/core';
import { enclosingMarks } from './enclosing-marks.ts';
import { isMention } from './is-mention.ts';
import type { WrongForm } from './wrong-form-finder.ts';

/**
 * Wrong forms in the document's own words, no two over one another, the longest where several begin at one place. None
 * inside 《》 and “”, whose names are as others coined them, in quotation and code blocks, code and links.
 */
export function findWrongForms(
  find: (text: string) => readonly WrongForm[],
  document: OfficialDocument,
): readonly (WrongForm & { readonly range: Range })[] {
  return document.passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) => {
      let free = 0;
      return find(passage.text).flatMap((form) => {
        const { start, end } = form;
        if (start < free || isProtected(passage, start, end) || isMention(passage.text, start, end))
          return [];
        if (enclosingMarks(passage.text, start) !== '') return [];
        free = end;
        return [{ ...form, range: rangeIn(passage, start, end) }];
      });
    });
}
