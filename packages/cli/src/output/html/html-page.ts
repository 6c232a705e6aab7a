import { createHash } from 'node:crypto';
import type { Locale } from '@gongwen/core';
import { reportAssets } from '../report-assets.ts';
import { type Html, html } from './html.ts';

/**
 * A page that stands on its own: it asks for nothing from anywhere, and its policy forbids it to. Only the style sheet
 * and the script that it carries may count, named by their hashes; anything that a draft smuggled in would not run.
 */
export function htmlPage(title: string, content: Html, locale: Locale): string {
  const { style, script } = reportAssets();
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
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
<style>${{ markup: style }}</style>
</head>
<body>
${content}
<script type="module">${{ markup: script }}</script>
</body>
</html>
`;
  return page.markup;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
