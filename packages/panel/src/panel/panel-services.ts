import type { Engine } from '../engine/index.ts';
import type { Host } from '../host/index.ts';
import type { Texts } from '../texts/index.ts';

/** What a panel works with. */
export interface PanelServices {
  readonly host: Host;
  readonly review: Engine['review'];
  readonly texts: Texts;
  /** What can be exported from here, in the order of the menu. */
  readonly exports: readonly PanelExport[];
  /** Opens the page of a rule where the host shows such pages; null where the panel alone tells of rules. */
  readonly openRule: ((ruleId: string) => void) | null;
}

export interface PanelExport {
  readonly id: keyof Texts['panel']['exports'];
  /** @returns what to tell the user; null where nothing is to be told. */
  readonly run: () => Promise<string | null>;
}
