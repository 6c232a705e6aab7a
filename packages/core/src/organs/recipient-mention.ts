import type { Collective } from './collective.ts';
import type { ResolvedOrgan } from './resolved-organ.ts';

/** One of the addressees in a line of recipients. */
export interface RecipientMention {
  readonly text: string;
  /** The name with what the line left out filled in: 北京 → 北京市人民政府. Equal to `text` for the rest. */
  readonly name: string;
  /** Indices (UTF-16 units) into the text that was split. */
  readonly start: number;
  readonly end: number;
  /** `open`: 各有关单位. `organ-and-person`: an organ and its leader in one breath (区政府张区长). */
  readonly kind: 'organ' | 'collective' | 'open' | 'person' | 'organ-and-person';
  readonly organ: ResolvedOrgan | null;
  readonly collective: Collective | null;
}
