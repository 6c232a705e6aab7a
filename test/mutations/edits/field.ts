import type { DraftEdit } from './draft-edit.ts';

interface Parts {
  readonly fields: readonly string[];
  readonly rest: string;
}

function split(draft: string): Parts {
  const match = /^---\n([\s\S]*?)\n---\n/u.exec(draft);
  if (match === null) throw new Error('the draft has no front matter');
  return { fields: (match[1] ?? '').split('\n'), rest: draft.slice(match[0].length) };
}

const join = ({ fields, rest }: Parts): string => `---\n${fields.join('\n')}\n---\n${rest}`;

/** First line of a field and the line behind its last; null where it is not. */
function placeOf(fields: readonly string[], key: string): readonly [number, number] | null {
  const start = fields.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return null;
  const next = fields.findIndex((line, index) => index > start && !/^[ -]/u.test(line));
  return [start, next < 0 ? fields.length : next];
}

export const hasField = (draft: string, key: string): boolean => placeOf(split(draft).fields, key) !== null;

/** Gives a field of the front matter this value, as YAML; adds the field where it is not. */
export const setField =
  (key: string, value: string): DraftEdit =>
  (draft) => {
    const { fields, rest } = split(draft);
    const [start, end] = placeOf(fields, key) ?? [fields.length, fields.length];
    return join({ fields: [...fields.slice(0, start), `${key}: ${value}`, ...fields.slice(end)], rest });
  };

/** Takes a field out of the front matter. */
export const dropField =
  (key: string): DraftEdit =>
  (draft) => {
    const { fields, rest } = split(draft);
    const place = placeOf(fields, key);
    if (place === null) throw new Error(`the front matter has no ${key}`);
    return join({ fields: [...fields.slice(0, place[0]), ...fields.slice(place[1])], rest });
  };

/** Puts `to` for `from` in one field. */
export const inField =
  (key: string, from: string, to: string): DraftEdit =>
  (draft) => {
    const { fields, rest } = split(draft);
    const place = placeOf(fields, key);
    const text = place === null ? '' : fields.slice(...place).join('\n');
    if (place === null || !text.includes(from))
      throw new Error(`${key} of the front matter has no “${from}”`);
    const changed = text.replace(from, () => to).split('\n');
    return join({ fields: [...fields.slice(0, place[0]), ...changed, ...fields.slice(place[1])], rest });
  };
