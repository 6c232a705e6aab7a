import { createApp } from 'vue';
import DocxPreview from './DocxPreview.vue';
import './preview.css';
import { previewHost } from './preview-host.ts';
import type { FromPreview, PreviewSettings } from './preview-messages.ts';

interface VsCodeApi {
  postMessage(message: FromPreview): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** Settings come with the page, as data in the element with the id `settings`. */
function readSettings(): PreviewSettings {
  return JSON.parse(document.querySelector('#settings')?.textContent ?? '{}') as PreviewSettings;
}

const api = acquireVsCodeApi();
createApp(DocxPreview, {
  host: previewHost(),
  settings: readSettings(),
  post: (message: FromPreview) => api.postMessage(message),
}).mount(document.body);
