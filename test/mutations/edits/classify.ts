import type { DraftEdit } from './draft-edit.ts';
import { dropField, hasField, setField } from './field.ts';

const DISCLOSED = /^（此件.*公开.*）$/u;

/** A 附注 on disclosure: as a field, or as a line with the empty one behind it. */
function dropDisclosure(draft: string): string {
  const lines = draft.split('\n');
  const at = lines.findIndex((line) => DISCLOSED.test(line));
  const rest =
    at < 0 ? lines : [...lines.slice(0, at), ...lines.slice(lines[at + 1] === '' ? at + 2 : at + 1)];
  const text = rest.join('\n');
  const note = /^附注: .*公开/mu.test(text) ? dropField('附注')(text) : text;
  return hasField(note, '公开属性') ? dropField('公开属性')(note) : note;
}

/** Makes a classified document of a draft: with its copy number, and nothing of being published. */
export const classify =
  (classification: string): DraftEdit =>
  (draft) =>
    setField('密级', classification)(setField('份号', '"000012"')(dropDisclosure(draft)));
