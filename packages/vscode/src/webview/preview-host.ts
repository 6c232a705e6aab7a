import type { Host, HostAnswer, HostDocument } from '@gongwen/panel/host';
import type { PreviewContent } from './preview-messages.ts';

/** What the extension sent last, as a host of the panel: the preview shows a document and changes nothing in it. */
export interface PreviewHost extends Host {
  readonly show: (content: PreviewContent) => void;
  readonly content: () => PreviewContent | null;
}

const NOTHING: HostAnswer<never> = { kind: 'none', code: 'no-document', message: '' };
const REFUSED = { kind: 'refused', reason: 'read-only', detail: null } as const;

export function previewHost(): PreviewHost {
  const listeners = new Set<() => void>();
  let content: PreviewContent | null = null;
  let revision = 0;
  const read = (): HostAnswer<HostDocument> => {
    if (content === null) return NOTHING;
    // The extension checks it: its bytes are not needed here.
    const value = { name: content.name, format: 'docx', content: '', revision: String(revision) } as const;
    return { kind: 'answer', value };
  };
  return {
    // The panel moves the paper of the preview itself.
    capabilities: { goTo: false, replace: 'none', comment: false, watch: true, save: false },
    read: async () => read(),
    goTo: async () => false,
    replace: async (fixes) => fixes.map(() => REFUSED),
    comment: async () => REFUSED,
    watch: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    save: async () => ({ kind: 'none', code: 'failed', message: '' }),
    content: () => content,
    show: (next) => {
      content = next;
      revision += 1;
      for (const changed of listeners) changed();
    },
  };
}
