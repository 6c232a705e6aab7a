import { createPreview, type Preview } from './preview.ts';
import type { FromPreview, PreviewLabels, ToPreview } from './preview-messages.ts';
import { connectHost } from './preview-state.ts';

/** Labels come with the page, as data in the element with the id `labels`. */
function readLabels(): PreviewLabels {
  return JSON.parse(document.querySelector('#labels')?.textContent ?? '{}') as PreviewLabels;
}

/** What a key does; the arrows within the list only, as they scroll the paper. */
function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.key === 'F8') return event.shiftKey ? -1 : 1;
  if (!(event.target instanceof Element) || event.target.closest('.side') === null) return null;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : null;
}

function listen(preview: Preview): void {
  window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
    if (data.type === 'checking') preview.checking();
    if (data.type === 'show') preview.show(data.content);
  });
  window.addEventListener('keydown', (event) => {
    const by = stepOf(event);
    if (by === null) return;
    event.preventDefault();
    // F8 would move among the problems of the text editor behind the preview.
    event.stopPropagation();
    preview.step(by);
  });
}

const host = connectHost();
listen(createPreview(readLabels(), host));
host.post({ type: 'ready' } satisfies FromPreview);
