import type { ChangedDraft, Engine } from '../engine/index.ts';
import type { Host } from '../host/index.ts';
import { download } from './download.ts';
import type { Files } from './use-files.ts';

/** A draft of the page as a host: it is changed in the memory of the page, and saved as a copy. */
export function pageHost(path: string, files: Files, engine: Engine): Host {
  const take = (revision: string) => {
    const file = files.fileAt(path);
    return file === undefined || String(file.version) !== revision ? null : file;
  };
  const keep = (before: Uint8Array, { content }: ChangedDraft): void => {
    if (content === before) return;
    files.change(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  return {
    // The panel moves the page's own view.
    capabilities: { goTo: false, replace: 'plain', comment: true, watch: true, save: true },
    read: async () => {
      const file = files.fileAt(path);
      if (file === undefined) return { kind: 'none', code: 'no-document', message: path };
      const { format, bytes, version } = file;
      return { kind: 'answer', value: { name: path, format, content: bytes, revision: String(version) } };
    },
    goTo: async () => false,
    replace: async (fixes, revision) => {
      const file = take(revision);
      if (file === null) return fixes.map(() => ({ kind: 'refused', reason: 'changed', detail: null }));
      const changed = await engine.fix({ path, content: file.bytes }, fixes);
      if (changed.outcomes.some(({ kind }) => kind === 'applied')) keep(file.bytes, changed);
      return changed.outcomes;
    },
    comment: async (comment, revision) => {
      const file = take(revision);
      if (file === null) return { kind: 'refused', reason: 'changed', detail: null };
      const changed = await engine.comment({ path, content: file.bytes }, comment);
      const [outcome] = changed.outcomes;
      if (outcome?.kind === 'applied') keep(file.bytes, changed);
      return outcome ?? { kind: 'refused', reason: 'failed', detail: null };
    },
    watch: (changed) => files.watch(path, changed),
    save: async (file) => {
      download(file);
      return { kind: 'answer', value: { path: null } };
    },
  };
}
