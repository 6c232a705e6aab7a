import type { SemanticTokensLegend } from 'vscode-languageserver';
import { TOKEN_TYPES } from './token-types.ts';

/** The legend of the tokens; there are no modifiers. */
export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: Object.keys(TOKEN_TYPES),
  tokenModifiers: [],
};
