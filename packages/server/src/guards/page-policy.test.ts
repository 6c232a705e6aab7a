import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pagePolicy } from './page-policy.ts';

const hash = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('the policy of the review page', () => {
  it('lets its own scripts run, each by its hash, as the browser reads them', () => {
    const page = '<SCRIPT type="module">let a = "<b>";\r\n</SCRIPT><p></p><script>b()</script >';
    expect(pagePolicy(page)).toContain(`script-src ${hash('let a = "<b>";\n')} ${hash('b()')};`);
  });

  it('lets no script run where the page has none', () => {
    expect(pagePolicy('<p>审校</p>')).toContain("script-src 'none'");
    expect(pagePolicy('<script>never ended')).toContain("script-src 'none'");
  });

  it('lets it talk to its own server alone', () => {
    expect(pagePolicy('')).toContain("connect-src 'self'");
    expect(pagePolicy('')).not.toMatch(/https?:|\*/u);
  });
});
