import { visible } from './visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no XML document may hold besides control characters: half a surrogate pair, and two that are no characters. */
const NOT_XML = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** Text for an element or an attribute of XML or HTML. Characters that these cannot hold are shown as pictures. */
export function escapeMarkup(text: string): string {
  return visible(text)
    .replace(NOT_XML, '\uFFFD')
    .replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);
}
