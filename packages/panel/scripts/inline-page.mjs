import { createHash } from 'node:crypto';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A plugin for Vite that puts scripts and styles of a page into the page itself, and a policy before them that names
 * them by their hashes: nothing else may run, and nothing may be asked for from anywhere.
 */
export function inlinePage() {
  return {
    name: 'inline-page',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const pages = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.html'));
      const styles = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
      const scripts = Object.values(bundle).filter(({ type }) => type === 'chunk');
      for (const page of pages) page.source = inlined(String(page.source), styles, scripts);
      for (const { fileName } of [...styles, ...scripts]) delete bundle[fileName];
    },
  };
}

function inlined(html, styles, scripts) {
  const style = styles.map(({ source }) => String(source)).join('\n');
  // `</script`, `<script` and `<!--` within a script would end it or begin a comment.
  const code = scripts.map((script) => script.code.replace(/<(?=\/?script|!--)/giu, '\\x3c')).join('\n');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    // The worker is made of a text that the page holds.
    'worker-src blob:',
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/u, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/u, '')
    .replace(
      '<meta charset="utf-8" />',
      () => `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${code}</script>\n  </body>`);
}
