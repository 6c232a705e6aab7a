import { cutRecipients } from './cut-recipients.ts';
import { fillIn, type NamedFragment } from './fill-in.ts';
import { findInDirectory } from './find-in-directory.ts';
import { isPlace, looksLikeOrgan, readsAsSentence } from './looks-like-organ.ts';
import { isPerson, organAndPerson } from './person.ts';
import { readCollective } from './read-collective.ts';
import type { RecipientMention } from './recipient-mention.ts';
import { resolveOrgan } from './resolve-organ.ts';
import type { ResolveContext } from './resolved-organ.ts';

/** What a line of recipients holds, and whether it is one. */
export interface SplitRecipients {
  readonly mentions: readonly RecipientMention[];
  /**
   * The names are those of organs, collectives or persons. With a colon at the end (which the caller looks for
   * where it matters) half of the categories must be so, without one every name.
   */
  readonly looksLikeRecipients: boolean;
}

const NOTHING: SplitRecipients = { mentions: [], looksLikeRecipients: false };
/** The longest real line, 22 provinces and 6 military regions, has 128 characters. */
const LONGEST_LINE = 2000;
const END = /(?<![：:，,。;；\s])[：:，,。;；\s]*$/u;

/**
 * Splits a line of recipients (主送、抄送; elements.md 4.3). Categories are cut at ，, names at 、, at white space
 * behind an organ, and at 和、及、并 between two organs; names of the directory are taken whole.
 * @param text the line, with or without its colon, without its label (抄送：)
 */
export function splitRecipients(text: string, context: ResolveContext): SplitRecipients {
  const start = text.length - text.trimStart().length;
  const [closing = ''] = END.exec(text.slice(-20)) ?? [];
  const end = text.length - closing.length;
  const list = text.slice(start, end);
  if (list.length < 2 || list.length > LONGEST_LINE || /[。；！？：:\n]/u.test(list)) return NOTHING;
  const categories = cutRecipients(text, start, end, context.directory).map((fragments) =>
    fillIn(fragments, context.directory).map((fragment) => mentionOf(fragment, context)),
  );
  const mentions = categories.flat();
  const good = categories.filter((row) => {
    const last = row.at(-1);
    return last !== undefined && isAddressee(last);
  });
  const colon = /[：:]/u.test(closing);
  const enough = colon ? good.length * 2 >= categories.length : mentions.every(isAddressee);
  return {
    mentions,
    looksLikeRecipients:
      mentions.length > 0 &&
      !/[。;；]/u.test(closing) &&
      enough &&
      !mentions.some(({ text: part }) => readsAsSentence(part)) &&
      !mentions.every(({ text: part }) => isPlace(part)) &&
      !/如下|决定|根据|为了/u.test(list),
  };
}

function isAddressee({ kind, name, organ, collective }: RecipientMention): boolean {
  if (kind === 'person' || kind === 'organ-and-person') return true;
  if (organ?.organ || (collective && collective.members.length > 0)) return true;
  return looksLikeOrgan(name);
}

function mentionOf(fragment: NamedFragment, context: ResolveContext): RecipientMention {
  const { text, name, start, end } = fragment;
  const base = { text, name, start, end, organ: null, collective: null };
  const bare = name.replace(/\s+/gu, '');
  const { directory, date } = context;
  if (directory && findInDirectory(bare, directory, date))
    return { ...base, kind: 'organ', organ: resolveOrgan(bare, context) };
  const both = organAndPerson(bare);
  if (both) return { ...base, kind: 'organ-and-person', organ: resolveOrgan(both.organ, context) };
  if (isPerson(bare)) return { ...base, kind: 'person' };
  const collective = readCollective(bare, context);
  if (collective) return { ...base, kind: collective.kind === 'open' ? 'open' : 'collective', collective };
  return { ...base, kind: 'organ', organ: resolveOrgan(bare, context) };
}
