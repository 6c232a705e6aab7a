import type { Range, SemanticTokens } from 'vscode-languageserver';
import { SEMANTIC_TOKENS_LEGEND } from '../semantic-tokens/legend.ts';

export interface DecodedToken {
  readonly type: string;
  readonly range: Range;
}

/** Tokens with their places, from the numbers that the protocol sends. */
export function decodeTokens({ data }: SemanticTokens): readonly DecodedToken[] {
  const tokens: DecodedToken[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const name = SEMANTIC_TOKENS_LEGEND.tokenTypes[type];
    if (name === undefined) throw new Error(`the legend has no type ${type}`);
    tokens.push({
      type: name,
      range: { start: { line, character }, end: { line, character: character + length } },
    });
  }
  return tokens;
}
