import { CompletionItemKind } from 'vscode-languageserver';
import type { Say } from '../shared/say.ts';
import type { BodyPlace } from './body-place.ts';
import { CLOSINGS } from './closings.ts';
import type { Cursor } from './cursor.ts';
import type { Drafting } from './drafting.ts';
import type { Proposal } from './proposal.ts';

/**
 * Closing words of the type: in an empty paragraph that is the last of the body, and where a sentence begins as one does
 * (特, 妥, 以上, 现).
 */
export function closingProposals(
  { before, after }: Cursor,
  { part, last }: BodyPlace,
  { type }: Drafting,
  say: Say,
): readonly Proposal[] {
  const raw = before.slice(sentenceStart(before)).trimStart();
  const query = raw.replaceAll(',', '，');
  if (raw === '' && (!last || part === 'belowTitle' || before.trim() !== '' || after.trim() !== ''))
    return [];
  return CLOSINGS.filter(
    (closing) => (type === null || closing.type === type) && closing.text.startsWith(query),
  )
    .filter(({ text }) => text !== query)
    .map((closing) => ({
      label: closing.text,
      insert: closing.text,
      kind: CompletionItemKind.Text,
      detail: say({ zh: `${closing.type}的结尾语`, en: `Closing of a ${closing.type}` }),
      documentation: say({
        zh: '实务中通常的写法，没有条款规定',
        en: 'Common practice; no clause asks for it',
      }),
      match: closing.text,
      typed: { raw, query, after: sharedWith(after, closing.text.slice(query.length)) },
    }));
}

/** How much of what was to be put in stands behind the cursor already. */
function sharedWith(after: string, rest: string): number {
  let length = 0;
  while (length < rest.length && after[length] === rest[length]) length += 1;
  return length;
}

function sentenceStart(text: string): number {
  return Math.max(...[...'。！？；'].map((mark) => text.lastIndexOf(mark))) + 1;
}
