import type { DraftEdit } from './draft-edit.ts';
import { dropField, hasField, setField } from './field.ts';
import { dropLine } from './line.ts';
import { replaceLast } from './replace.ts';

/** Takes out 抄送, typed or in the front matter. */
export const dropCopies: DraftEdit = (draft) =>
  hasField(draft, '抄送') ? dropField('抄送')(draft) : dropLine('抄送：')(draft);

/** Gives the draft these 抄送 for the ones that it has. */
export const setCopies =
  (...names: readonly string[]): DraftEdit =>
  (draft) => {
    if (hasField(draft, '抄送')) return setField('抄送', `[${names.join(', ')}]`)(draft);
    if (!/^抄送：/mu.test(draft)) throw new Error('the draft has no copy recipients');
    return draft.replace(/^抄送：.*$/mu, () => `抄送：${names.join('，')}。`);
  };

/** Takes out the signature of these organs, typed or in the front matter. */
export const dropSignature =
  (...names: readonly string[]): DraftEdit =>
  (draft) =>
    hasField(draft, '署名')
      ? dropField('署名')(draft)
      : names.reduce((text, name) => replaceLast(`\n\n${name}\n`, '\n')(text), draft);

/** Puts another signature for that of one organ. */
export const changeSignature =
  (from: string, to: string): DraftEdit =>
  (draft) =>
    hasField(draft, '署名')
      ? setField('署名', to)(draft)
      : replaceLast(`\n\n${from}\n`, `\n\n${to}\n`)(draft);

/** Takes out 成文日期, typed or in the front matter. */
export const dropDate =
  (date: string): DraftEdit =>
  (draft) =>
    hasField(draft, '成文日期') ? dropField('成文日期')(draft) : replaceLast(`\n\n${date}\n`, '\n')(draft);

/** Puts another 附注 for the one that the draft has, both without their brackets. */
export const changeAnnotation =
  (from: string, to: string): DraftEdit =>
  (draft) =>
    hasField(draft, '附注')
      ? setField('附注', to)(draft)
      : replaceLast(`\n（${from}）\n`, `\n（${to}）\n`)(draft);

/** Takes out 附注, typed or in the front matter; its text without the brackets. */
export const dropAnnotation =
  (text: string): DraftEdit =>
  (draft) =>
    hasField(draft, '附注') ? dropField('附注')(draft) : replaceLast(`\n\n（${text}）\n`, '\n')(draft);
