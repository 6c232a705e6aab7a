import { lengthLimits } from '@gongwen/preset';
import { SKELETONS, skeletonText } from '@gongwen/preset/skeletons';
import type { CancellationToken } from 'vscode-languageserver';
import { codeActions } from '../code-actions/code-actions.ts';
import type { DraftState } from '../features/draft-state.ts';
import {
  codeLenses,
  completion,
  documentSymbols,
  foldingRanges,
  formattingEdits,
  hover,
  semanticTokens,
} from '../features/index.ts';
import type { SkeletonsResult } from '../protocol.ts';
import { answer } from './answer.ts';
import type { ServerContext } from './server-context.ts';

/** Answers what editors ask about an open draft. */
export function serveFeatures(context: ServerContext): void {
  const { connection } = context;
  /** Answers from the newest text; with `none` where the document is no draft. */
  const fromState =
    <P extends { readonly textDocument: { readonly uri: string } }, T>(
      none: T,
      feature: (state: DraftState, params: P) => T,
    ) =>
    (params: P, token: CancellationToken): Promise<T> =>
      answer(token, async () => {
        const state = await stateOf(params.textDocument.uri, context);
        return state === null ? none : feature(state, params);
      });
  connection.onCodeAction(
    fromState([], (state, { range, context: asked }) => codeActions(state, range, asked)),
  );
  connection.onHover(fromState(null, (state, { position }) => hover(state, position)));
  connection.onDocumentSymbol(fromState([], (state) => documentSymbols(state)));
  connection.onFoldingRanges(fromState([], (state) => foldingRanges(state)));
  connection.onCodeLens(
    fromState([], (state) => codeLenses(state, lengthLimits(state.config, state.checked.document))),
  );
  connection.onDocumentFormatting(fromState([], (state) => formattingEdits(state)));
  connection.languages.semanticTokens.on(fromState({ data: [] }, (state) => semanticTokens(state)));
  serveCompletion(context);
}

function serveCompletion(context: ServerContext): void {
  const { connection, documents, drafts, state, locale } = context;
  connection.onCompletion(({ textDocument, position }, token) =>
    answer(token, async () => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const outcome = await drafts.outcomeOf(document.uri);
      const year = new Date().getFullYear();
      const snippets = state.session?.snippets === true;
      const asked = { skeletons: skeletons(context), year, snippets };
      if (outcome.kind === 'checked') return completion(outcome.state, position, asked);
      // An empty document is offered what to start from.
      if (outcome.kind !== 'unreadable' || outcome.code !== 'empty') return [];
      const { config } = outcome.config;
      return completion({ document, locale: locale(), config, checked: null }, position, asked);
    }),
  );
}

/** The open draft at an address as it is now; null when it is none. @throws {Outdated} */
export async function stateOf(uri: string, { documents, drafts }: ServerContext): Promise<DraftState | null> {
  if (!documents.get(uri)) return null;
  const outcome = await drafts.outcomeOf(uri);
  return outcome.kind === 'checked' ? outcome.state : null;
}

/** The drafts to start from. */
export function skeletons({ locale }: ServerContext): SkeletonsResult {
  return SKELETONS.map((skeleton) => ({
    name: skeleton.name,
    english: skeleton.english,
    text: skeletonText(skeleton, locale()),
  }));
}
