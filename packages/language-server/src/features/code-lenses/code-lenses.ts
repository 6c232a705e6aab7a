import type { CheckedFile, DocumentFacts, Locale, Severity } from '@gongwen/core';
import type { LengthLimits } from '@gongwen/preset';
import type { CodeLens } from 'vscode-languageserver';
import type { DraftState } from '../draft-state.ts';
import { counted } from '../shared/counted.ts';
import { rangeOf } from '../shared/range-of.ts';
import { sayIn } from '../shared/say.ts';

/**
 * One line above the title (above the first text where there is none): how long the draft is and may be, and how many
 * messages it has. The lenses only tell; their command is empty.
 */
export function codeLenses(state: DraftState, limits: LengthLimits): CodeLens[] {
  const { checked, locale, document } = state;
  const at = placeOf(checked);
  const range = rangeOf(document, { start: at, end: at });
  const titles = [lengthText(checked.facts, limits, locale), countsText(checked, locale)];
  return titles.flatMap((title) => (title === '' ? [] : [{ range, command: { title, command: '' } }]));
}

/** Where the title begins, whether it stands in the text or in the front matter; else the first text. */
function placeOf({ document }: CheckedFile): number {
  const { elements, lines } = document;
  return elements.title?.range.start ?? lines.find(({ from, to }) => to > from)?.pieces[0]?.offset ?? 0;
}

/** 字数 1234 / 5000 · 约 3 页 / 10 页. */
function lengthText({ characters, pages }: DocumentFacts, limits: LengthLimits, locale: Locale): string {
  const say = sayIn(locale);
  const estimated = pages.method === 'grid';
  return [
    limits.characters === null
      ? say({ zh: `字数 ${characters}`, en: counted(characters, 'character') })
      : say({
          zh: `字数 ${characters} / ${limits.characters}`,
          en: `${characters} / ${limits.characters} characters`,
        }),
    say({
      zh: `${estimated ? '约 ' : ''}${pages.count} 页${limits.pages === null ? '' : ` / ${limits.pages} 页`}`,
      en: `${estimated ? 'about ' : ''}${
        limits.pages === null ? counted(pages.count, 'page') : `${pages.count} / ${limits.pages} pages`
      }`,
    }),
  ].join(' · ');
}

const COUNTED: readonly { readonly severity: Severity; readonly zh: string; readonly en: string }[] = [
  { severity: 'error', zh: '错误', en: 'error' },
  { severity: 'warning', zh: '警告', en: 'warning' },
  { severity: 'info', zh: '提示', en: 'hint' },
];

/** 2 处错误，1 处警告; empty when there is no message. */
function countsText({ messages }: CheckedFile, locale: Locale): string {
  const say = sayIn(locale);
  return COUNTED.flatMap(({ severity, zh, en }) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return count === 0 ? [] : [say({ zh: `${count} 处${zh}`, en: counted(count, en) })];
  }).join(say({ zh: '，', en: ', ' }));
}
