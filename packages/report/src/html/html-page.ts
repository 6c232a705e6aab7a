import type { Locale } from '@gongwen/core';
import { reportAssets } from '../generated/report-assets.ts';
import { type Html, html } from './html.ts';

/**
 * A page that stands on its own: it asks for nothing from anywhere, and its policy forbids it to. Only the style sheet
 * and the script that it carries may count, named by their hashes; anything that a draft smuggled in would not run.
 */
export function htmlPage(title: string, content: Html, locale: Locale): string {
  const { style, script } = reportAssets;
  const policy = [
    "default-src 'none'",
    `style-src '${style.hash}'`,
    `script-src '${script.hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: style.text }}</style>
</head>
<body>
${content}
<script type="module">${{ markup: script.text }}</script>
</body>
</html>
`;
  return page.markup;
}
