export { type Attachment, addAttachments, addNote } from './add-attachments.ts';
export { addParagraphs, addSentence, statementOf } from './add-sentence.ts';
export { changeNumber } from './change-number.ts';
export { classify } from './classify.ts';
export {
  changeAnnotation,
  changeSignature,
  dropAnnotation,
  dropCopies,
  dropDate,
  dropSignature,
  setCopies,
} from './closing.ts';
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
export { beforeHeadings, changeHeadings, emptyHeading } from './headings.ts';
export { changeDate, type DayParts } from './issue-date.ts';
export { append, dropLine, insertAfter, insertBefore } from './line.ts';
export { drop, replace, replaceAll, replaceLast, swap } from './replace.ts';
export { type Slip, slip } from './slip.ts';
