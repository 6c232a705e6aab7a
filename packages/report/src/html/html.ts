import { escapeMarkup } from '../escape-markup.ts';

/** Markup that is safe to put into a page. Only `html` makes it. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text, which is escaped, markup, or a list of it. */
export type HtmlPart = string | number | Html | readonly Html[];

/** Markup from a template. Whatever is filled in as text is escaped, so that nothing of a draft becomes markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const markup = strings.map((text, index) => text + markupOf(parts[index] ?? '')).join('');
  return { markup };
}

/** Nothing at all. */
export const NOTHING: Html = { markup: '' };

function markupOf(part: HtmlPart): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part));
  if ('markup' in part) return part.markup;
  return part.map(({ markup }) => markup).join('\n');
}
