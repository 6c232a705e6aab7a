import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BRACKET_ONLY, createWorkspace, WRONG_NUMBER } from '../support/workspace.ts';
import { DRAFTS, NAMES } from './support/drafts.ts';

/** The page as a browser has it before its script runs. */
function opened(page: string) {
  const window = new Window({ url: 'https://localhost/', settings: { disableJavaScriptEvaluation: true } });
  onTestFinished(() => window.happyDOM.close());
  window.document.write(page);
  return window;
}

/** The same once its script has run. */
function running(page: string) {
  const window = opened(page);
  const script = window.document.querySelector('script')?.textContent ?? '';
  new Function('document', 'FormData', script)(window.document, window.FormData);
  return window;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function reportOf(args: readonly string[] = NAMES): Promise<string> {
  const { call } = await createWorkspace(DRAFTS);
  return (await call(['--format', 'html', ...args])).stdout;
}

describe('check --format html', () => {
  it('shows counts, files, problems with clause and marked sentence, and what the rules ask', async () => {
    const { document } = opened(await reportOf());
    const textOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(textOf('.tiles dd')).toEqual(['5', '1', '2', '0', '0', '2', '1']);
    expect(textOf('#files tbody th')).toEqual(NAMES);
    const rows = document.querySelectorAll('#problems tbody tr');
    expect(rows).toHaveLength(2);
    expect(rows[0]?.textContent).toContain('GB/T 9704—2012 党政机关公文格式 7.2.5');
    expect(textOf('#problems mark')).toEqual(['豫政办（2026）7号', '豫政办（2026）7号']);
    expect(textOf('.rule h3')).toEqual(['文号括号 number/bracket']);
    expect(textOf('.rule p')[0]).toContain('发文字号的年份用六角括号');
    expect(textOf('svg[role=img] title')).toEqual(['按规则', '按发文机关']);
  });

  it('asks for nothing from elsewhere: a strict policy allows its own style and script alone', async () => {
    const page = await reportOf();
    const { document } = opened(page);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const [style, script] = ['style', 'script'].map(
      (name) => document.querySelector(name)?.textContent ?? '',
    );
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf(style ?? '')}`,
      `script-src ${hashOf(script ?? '')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(document.querySelectorAll('[src], link, iframe, img, [style]')).toHaveLength(0);
    expect(style).not.toMatch(/url\(|@import/u);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^(?:#|\.\/)/u.test(href))).toEqual([]);
  });

  it('shows the text of a draft as text, whatever stands in it', async () => {
    const attack = '<img src=x onerror=alert(1)>';
    const { call } = await createWorkspace({
      'gongwen.yaml': BRACKET_ONLY,
      '<b>&amp;.txt': `${attack}豫政办（2026）7号"><script>x()</script>\n${WRONG_NUMBER}`,
    });
    const { document } = opened((await call(['--format', 'html', '<b>&amp;.txt'])).stdout);
    expect(document.querySelectorAll('img, b, [onerror]')).toHaveLength(0);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('#files tbody th')?.textContent).toBe('<b>&amp;.txt');
  });

  it('links to the drafts from where the report lies', async () => {
    const { call, read } = await createWorkspace(DRAFTS);
    await call(['--format', 'html', '--output', 'out/report.html', '稿 1.txt']);
    const { document } = opened((await read('out/report.html')).toString());
    expect(document.querySelector('#files a')?.getAttribute('href')).toBe('./../稿%201.txt');
  });

  it('sorts by a heading and turns the order at the second click', async () => {
    const { document } = running(await reportOf());
    const heading = document.querySelector('#files thead th');
    const button = heading?.querySelector('button');
    const first = () => document.querySelector('#files tbody th')?.textContent;
    expect(heading?.getAttribute('aria-sort')).toBe('none');
    button?.click();
    expect([heading?.getAttribute('aria-sort'), first()]).toEqual(['ascending', '稿 1.txt']);
    button?.click();
    expect([heading?.getAttribute('aria-sort'), first()]).toEqual(['descending', 'e.docx']);
  });

  it('filters by severity, rule, organ and words', async () => {
    const { document, Event } = running(await reportOf());
    const form = document.querySelector('form');
    const status = () => document.querySelector('output')?.textContent;
    const set = (selector: string, change: (field: { value: string; checked: boolean }) => void): void => {
      const field = document.querySelector<never>(selector);
      if (field) change(field);
      form?.dispatchEvent(new Event('input'));
    };
    expect(form?.hasAttribute('hidden')).toBe(false);
    expect(status()).toBe('显示 2 处，共 2 处');
    set('input[name=text]', (field) => {
      field.value = 'DOCX';
    });
    expect(status()).toBe('显示 1 处，共 2 处');
    expect(document.querySelectorAll('#problems tbody tr:not([hidden])')[0]?.textContent).toContain('b.docx');
    set('input[value=error]', (field) => {
      field.checked = false;
    });
    expect(status()).toBe('显示 0 处，共 2 处');
  });

  it('speaks English with --locale en', async () => {
    const { document } = opened(await reportOf([...NAMES, '--locale', 'en']));
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelector('h1')?.textContent).toBe('Report on official documents');
    expect(document.querySelector('.rule p')?.textContent).toBe(
      'The year of a document number stands in 〔〕.',
    );
  });

  it('says so when there is no problem', async () => {
    const { document } = opened(await reportOf(['d.md']));
    expect(document.querySelector('#problems-title')?.parentElement?.textContent).toContain('没有问题');
    expect(document.querySelectorAll('figure, .rule')).toHaveLength(0);
  });
});
