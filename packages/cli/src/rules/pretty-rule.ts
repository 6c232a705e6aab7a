import { pathToFileURL } from 'node:url';
import { formatBasis } from '@gongwen/core';
import { rulePage, shownPage } from '../output/pretty/rule-page.ts';
import type { Style } from '../output/pretty/style.ts';
import { wrapText } from '../output/pretty/wrap-text.ts';
import type { Context } from '../shared/context.ts';
import { levelText } from './level-text.ts';
import type { RuleOutput } from './rule-output.ts';

/** Explains one rule: what it says of itself, then its page. */
export function prettyRule(
  rule: RuleOutput,
  { profile, page }: { readonly profile: string; readonly page: string | null },
  style: Style,
  { say, locale, cwd }: Context,
): string {
  const { id, name, severity, basis, settings } = rule;
  const clauses = basis.map((entry) => formatBasis(entry, locale)).join(say({ zh: '、', en: ', ' }));
  const path = rulePage(id);
  const lines = [
    `${style.bold(id)}  ${say(name)}`,
    '',
    `${say({ zh: '级别', en: 'Severity' })}  ${levelText(severity, style, say)}${style.dim(say({ zh: `（${profile}）`, en: ` (${profile})` }))}`,
    `${say({ zh: '依据', en: 'Basis' })}  ${clauses}`,
    ...(isEmpty(settings) ? [] : [`${say({ zh: '选项', en: 'Options' })}  ${JSON.stringify(settings)}`]),
    ...(path === null
      ? []
      : [
          `${say({ zh: '页面', en: 'Page' })}  ${style.link(shownPage(path, cwd), pathToFileURL(path).href)}`,
        ]),
    '',
    ...(page === null ? [] : pageLines(page, style)),
  ];
  return `${lines.join('\n')}\n`;
}

function isEmpty(settings: unknown): boolean {
  return typeof settings !== 'object' || settings === null || Object.keys(settings).length === 0;
}

/** The page without its title: headings bold, examples marked by a bar, text wrapped. */
function pageLines(page: string, style: Style): string[] {
  let fence: string | null = null;
  const lines = page.trimEnd().split(/\r?\n/u).slice(1);
  while (lines[0] === '') lines.shift();
  return lines.flatMap((line) => {
    const ticks = /^`{3,}/u.exec(line)?.[0];
    if (fence !== null && line === fence) {
      fence = null;
      return [];
    }
    if (fence !== null) return [`  ${style.dim('│')} ${line}`.trimEnd()];
    if (ticks !== undefined) {
      fence = ticks;
      return [`  ${exampleName(line.slice(ticks.length), style)}`];
    }
    if (line.startsWith('## ')) return [style.bold(line.slice(3))];
    const hang = line.startsWith('- ') ? 2 : 0;
    return wrapText(line, style.width - hang).map((text, index) =>
      index === 0 ? text : ' '.repeat(hang) + text,
    );
  });
}

/** `markdown bad` and `markdown good` are how pages mark their examples. */
function exampleName(info: string, style: Style): string {
  const [, kind = ''] = info.split(' ');
  const names: Readonly<Record<string, string>> = {
    bad: style.bad('✗'),
    good: style.good('✓'),
    fixed: style.good('→'),
  };
  return `${names[kind] ?? ''} ${style.dim(info)}`.trimStart();
}
