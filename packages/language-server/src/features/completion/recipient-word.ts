import type { Cursor } from './cursor.ts';
import { placedWord } from './placed-word.ts';
import type { Typed } from './proposal.ts';
import type { RecipientUse } from './recipient-standing.ts';

/** A name in a line of recipients that is being typed. */
export interface RecipientWord {
  readonly use: RecipientUse;
  readonly typed: Typed;
  /** Names that stand on the line already. */
  readonly named: ReadonlySet<string>;
}

/** 主送：, 抄送：, 抄报： at the head of a line, in the 版记. */
const LABEL = /^\s*(?<kind>主送|抄送|抄报|抄发)(?:机关)?\s*[：:]/u;
const SEPARATOR = /[，,、；;：:]/u;
const ENDS = /[，,、；;：:。]/u;
/** A longer line, or one with a stop, is no list of names. */
const LONGEST = 600;

/**
 * The name under the cursor where recipients stand: behind 主送 or 抄送, or in the line below the title.
 * @param belowTitle the cursor stands in that line
 */
export function recipientWord({ before, after }: Cursor, belowTitle: boolean): RecipientWord | null {
  const label = LABEL.exec(before);
  if (!label && !belowTitle) return null;
  const line = before + after;
  if (line.length > LONGEST || /[。！？]/u.test(before) || /^\s*#/u.test(line)) return null;
  const from = label?.[0].length ?? 0;
  const word = placedWord(before.slice(from), after, SEPARATOR, ENDS);
  // The colon at the end of the line closes it.
  if (!label && /[：:]\s*$/u.test(before)) return null;
  const raw = word.raw.trimStart();
  const named = new Set(line.slice(from).split(/[\s，,、；;：:。]+/u));
  return { use: label?.groups?.kind?.startsWith('抄') ? 'copy' : 'main', typed: { ...word, raw }, named };
}
