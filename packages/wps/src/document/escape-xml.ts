import { cleanText } from './clean-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, in elements and attributes; control characters, which XML cannot write, go. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
