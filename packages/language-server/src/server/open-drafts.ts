import type { Locale } from '@gongwen/core';
import { checkInSlices, Outdated, readers, rules } from '@gongwen/preset';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configs } from './configs.ts';
import { draftPath } from './draft-path.ts';
import { isDraft } from './is-draft.ts';
import type { Outcome } from './outcome.ts';
import type { Settings } from './settings.ts';
import { warmUp } from './warm-up.ts';

/** A check that took longer waits until typing pauses, so that it is not begun for nothing at each key. */
const LONG = 50;
const LONGEST_PAUSE = 250;

/** The open documents as they are checked: each version once, whoever asks first. */
export interface OpenDrafts {
  /** @throws {Outdated} when the document has changed, or was closed, before the check was done. */
  readonly outcomeOf: (uri: string) => Promise<Outcome>;
  readonly closed: (uri: string) => void;
  /** Everything is to be checked again: a configuration or setting has changed. */
  readonly reset: () => void;
}

export interface OpenDraftsOptions {
  readonly documents: { readonly get: (uri: string) => TextDocument | undefined };
  readonly configs: Configs;
  readonly settings: () => Settings;
  /** Fulfilled when the settings of the client are known: what is checked before would be checked for nothing. */
  readonly ready: Promise<void>;
  readonly locale: () => Locale;
  /** Called with each outcome that is not outdated. */
  readonly onChecked: (document: TextDocument, outcome: Outcome) => void;
}

interface Entry {
  readonly version: number;
  readonly outcome: Promise<Outcome>;
}

export function openDrafts(options: OpenDraftsOptions): OpenDrafts {
  const { documents, configs, settings, ready, locale, onChecked } = options;
  const entries = new Map<string, Entry>();
  const costs = new Map<string, number>();
  let generation = 0;
  let isWarm = false;

  const check = async (document: TextDocument, isOutdated: () => boolean): Promise<Outcome> => {
    const { uri } = document;
    const before = costs.get(uri) ?? 0;
    if (before > LONG) await new Promise((resolve) => setTimeout(resolve, Math.min(before, LONGEST_PAUSE)));
    await ready;
    if (isOutdated()) throw new Outdated();
    if (settings().check === 'never') return { kind: 'left-out' };
    const { path, configUri } = draftPath(document, settings().folders);
    const found = await configs.forDraft(configUri);
    if (isOutdated()) throw new Outdated();
    if (found.kind === 'broken') return { kind: 'broken', problems: found.problems };
    if (found.ignored) return { kind: 'left-out' };
    const started = performance.now();
    const source = { path, value: document.getText() };
    const lintOptions = { readers, rules, config: found.config, locale: locale() };
    const result = await checkInSlices(source, lintOptions, isOutdated);
    const cost = performance.now() - started;
    costs.set(uri, cost);
    if (result.status === 'unreadable') return { kind: 'unreadable', ...result.error, config: found };
    if (!isDraft(result, found.governed, settings().check)) return { kind: 'left-out' };
    if (!isWarm && cost < LONGEST_PAUSE) {
      isWarm = true;
      setTimeout(() => void warmUp(source, lintOptions, isOutdated).then(() => costs.delete(uri)));
    }
    return {
      kind: 'checked',
      state: { document, checked: result, config: found.config, locale: locale() },
    };
  };

  const begin = (live: TextDocument): Entry => {
    const { uri, version, languageId } = live;
    const begun = generation;
    const isOutdated = (): boolean => generation !== begun || documents.get(uri)?.version !== version;
    // The live document changes in place.
    const snapshot = TextDocument.create(uri, languageId, version, live.getText());
    const outcome = check(snapshot, isOutdated).then((reached) => {
      if (isOutdated()) throw new Outdated();
      onChecked(snapshot, reached);
      return reached;
    });
    // Who waits for it hears of it; perhaps nobody does.
    outcome.catch(() => {});
    return { version, outcome };
  };

  return {
    outcomeOf: async (uri) => {
      for (;;) {
        const live = documents.get(uri);
        if (!live) throw new Outdated();
        const { version } = live;
        const known = entries.get(uri);
        const entry = known?.version === version ? known : begin(live);
        entries.set(uri, entry);
        try {
          return await entry.outcome;
        } catch (error) {
          // A changed configuration outdates a check too; whoever asked for this version still waits for it.
          if (!(error instanceof Outdated) || documents.get(uri)?.version !== version) throw error;
          if (entries.get(uri) === entry) entries.delete(uri);
        }
      }
    },
    closed: (uri) => {
      entries.delete(uri);
      costs.delete(uri);
    },
    reset: () => {
      generation += 1;
      entries.clear();
    },
  };
}
