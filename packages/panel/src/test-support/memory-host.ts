import { createEngine } from '../engine/create-engine.ts';
import type { Host, HostCapabilities, HostOutcome } from '../host/index.ts';

/** A host that keeps a Markdown draft in memory, and what it was asked for. */
export interface MemoryHost extends Host {
  readonly text: () => string;
  readonly visited: readonly string[];
  /** Changes the text as somebody who types does. */
  readonly type: (text: string) => void;
}

const CAPABILITIES: HostCapabilities = {
  goTo: true,
  replace: 'tracked',
  comment: false,
  watch: true,
  save: false,
};

export function memoryHost(start: string, capabilities: Partial<HostCapabilities> = {}): MemoryHost {
  const engine = createEngine();
  const listeners = new Set<() => void>();
  const visited: string[] = [];
  let text = start;
  const change = (next: string): void => {
    text = next;
    for (const listener of listeners) listener();
  };
  const changed: HostOutcome = { kind: 'refused', reason: 'changed', detail: null };
  return {
    capabilities: { ...CAPABILITIES, ...capabilities },
    text: () => text,
    visited,
    type: change,
    read: async () => ({
      kind: 'answer',
      value: { name: '稿.md', format: 'markdown', content: text, revision: text },
    }),
    goTo: async (place) => {
      visited.push(place.text);
      return true;
    },
    replace: async (fixes, revision) => {
      if (revision !== text) return fixes.map(() => changed);
      const made = await engine.fix({ path: '稿.md', content: text }, fixes);
      if (typeof made.content === 'string' && made.content !== text) change(made.content);
      return made.outcomes;
    },
    comment: async () => changed,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: async () => ({ kind: 'none', code: 'failed', message: '' }),
  };
}
