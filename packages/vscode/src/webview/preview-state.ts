import type { PreviewSeverity } from './preview-messages.ts';

/** What of the preview is kept while its tab is hidden. */
export interface PreviewState {
  readonly hidden: readonly PreviewSeverity[];
  /** Pixels. */
  readonly scroll: number;
}

export interface Host {
  readonly post: (message: unknown) => void;
  readonly restore: () => PreviewState;
  readonly keep: (state: PreviewState) => void;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const FRESH: PreviewState = { hidden: [], scroll: 0 };

function isState(value: unknown): value is PreviewState {
  return typeof value === 'object' && value !== null && 'hidden' in value && 'scroll' in value;
}

/** The editor that shows the preview. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    restore: () => {
      const state = api.getState();
      return isState(state) ? state : FRESH;
    },
    keep: (state) => api.setState(state),
  };
}
