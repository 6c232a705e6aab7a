import type { Range } from '@gongwen/core';
import type { SymbolKind } from 'vscode-languageserver';

/** A symbol before its place is made sure of: ranges are UTF-16 offsets. */
export interface Entry {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  /** What is selected when the symbol is chosen. */
  readonly selection: Range;
  readonly children: readonly Entry[];
}
