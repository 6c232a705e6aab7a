import { data } from '../generated/data/surnames.ts';

const { single, double } = data as { readonly single: string; readonly double: readonly string[] };

/** A surname and one or two characters of a name, 某 and × standing for those withheld. */
const PERSON = new RegExp(
  `^(?:[${single}][一-龥×]{1,2}|(?:${double.join('|')})[一-龥×]{1,2})(?:同志)?$`,
  'u',
);

/** Whether text reads like a person's name in full: 王某某, 欧阳明. It says nothing on organs of the same form. */
export function isPersonalName(text: string): boolean {
  return PERSON.test(text);
}
