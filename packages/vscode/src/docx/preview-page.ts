import script from 'gongwen:preview-script';
import style from 'gongwen:preview-style';
import type { PreviewSettings } from '../webview/preview-messages.ts';

function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The page of the preview. Nothing is loaded from anywhere: script and style are in it, pictures are data. */
export function previewPage(settings: PreviewSettings): string {
  const key = nonce();
  const policy = `default-src 'none'; script-src 'nonce-${key}'; style-src 'nonce-${key}'; img-src data:`;
  // `<` would end the element that holds the data.
  const data = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${settings.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>gongwen-lint</title>
<style nonce="${key}">${style}</style>
<script type="application/json" id="settings" nonce="${key}">${data}</script>
</head>
<body><script nonce="${key}">${script}</script></body>
</html>`;
}
