import { createHash } from 'node:crypto';

/**
 * Content-Security-Policy of the review page, a single file: its own scripts run, by their hashes, and no others; it
 * talks to this server alone. Styles may be set by its scripts; workers and pictures may be made by it.
 */
export function pagePolicy(html: string): string {
  const scripts = inlineScripts(html).map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.length > 0 ? scripts.join(' ') : "'none'"}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What stands between `<script …>` and `</script>`: as browsers do, to the first end tag. */
function inlineScripts(html: string): string[] {
  const found: string[] = [];
  const lower = html.toLowerCase();
  for (let at = lower.indexOf('<script'); at >= 0; at = lower.indexOf('<script', at)) {
    const start = lower.indexOf('>', at) + 1;
    const end = lower.indexOf('</script', start);
    if (start === 0 || end < 0) break;
    // Browsers hash the text with its line ends made one kind.
    found.push(html.slice(start, end).replaceAll('\r\n', '\n'));
    at = end;
  }
  return found;
}
