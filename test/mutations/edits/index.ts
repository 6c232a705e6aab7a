export { type DraftEdit, edits } from './draft-edit.ts';
export {
  dropRecipients,
  dropTitle,
  endTitle,
  inTitle,
  setDate,
  setNumber,
  setRecipients,
  setSignature,
  setTitle,
  setType,
} from './element.ts';
export { dropField, inField, setField } from './field.ts';
export { append, dropLine, insertAfter, insertBefore } from './line.ts';
export { drop, replace, replaceAll, replaceLast, swap } from './replace.ts';
