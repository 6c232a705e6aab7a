import type { CompletionItem, Position } from 'vscode-languageserver';
import { sayIn } from '../shared/say.ts';
import { bodyPlace } from './body-place.ts';
import { closingProposals } from './closing-proposals.ts';
import type { CompletionContext, CompletionState } from './completion-context.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { type Drafting, draftingOf } from './drafting.ts';
import { type FrontMatterBlock, frontMatterBlock, isInBlock } from './front-matter-block.ts';
import { frontMatterProposals } from './front-matter-proposals.ts';
import { numberProposals } from './number-proposals.ts';
import { phraseProposals } from './phrase-proposals.ts';
import { type Proposal, type Typed, toItems } from './proposal.ts';
import { recipientProposals } from './recipient-proposals.ts';
import { recipientWord } from './recipient-word.ts';
import { skeletonProposals } from './skeleton-proposals.ts';

/**
 * What may be typed at a place: drafts in an empty document; keys and values of the front matter; document numbers
 * above the title; recipients; closing words and set phrases in the body. The items are in the order in which they fit,
 * and each edit takes exactly the place of what is typed already.
 */
export function completion(
  state: CompletionState,
  position: Position,
  context: CompletionContext,
): CompletionItem[] {
  const cursor = cursorAt(state.document, position);
  return toItems(proposalsAt(state, cursor, context), state.document, cursor);
}

function proposalsAt(
  state: CompletionState,
  cursor: Cursor,
  context: CompletionContext,
): readonly Proposal[] {
  const say = sayIn(state.locale);
  const skeletons = skeletonProposals(cursor, context, say);
  if (skeletons) return skeletons;
  const block = frontMatterBlock(cursor.text);
  const drafting = draftingOf(state, block);
  if (block && isInBlock(block, cursor.lineStart))
    return frontMatterProposals(cursor, block, drafting, context, say);
  if (block && cursor.offset <= block.after) return [];
  return textProposals(state, cursor, block, drafting, context);
}

function textProposals(
  { checked, locale }: CompletionState,
  cursor: Cursor,
  block: FrontMatterBlock | null,
  drafting: Drafting,
  context: CompletionContext,
): readonly Proposal[] {
  const say = sayIn(locale);
  const place = bodyPlace(cursor, block, checked);
  const recipients = recipientWord(cursor, place.part === 'belowTitle');
  if (recipients) {
    const { typed, use, named } = recipients;
    const found = recipientProposals(typed, use, drafting, named, say);
    if (found.length > 0) return found;
  }
  const above = place.part === 'header' || place.part === 'untitled';
  const numbers =
    above && cursor.before.trim() !== '' ? numberProposals(numberWord(cursor), drafting, context, say) : [];
  if (numbers.length > 0 || place.part === 'header' || place.part === 'title') return numbers;
  return [...closingProposals(cursor, place, drafting, say), ...phraseProposals(cursor, drafting.date, say)];
}

/** The line up to the cursor as a document number, with what stands of one behind it. */
function numberWord({ before, after }: Cursor): Typed {
  const raw = before.trimStart();
  const goesOn = /^[〔［[（(〕］\]）)\d０-９ ]*号?$/u.test(after);
  return { raw, query: raw, after: goesOn ? after.length : 0 };
}
