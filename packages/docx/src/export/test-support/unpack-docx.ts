import { strFromU8, unzipSync } from 'fflate';

/** A .docx as its XML, for tests that look at what was written. */
export interface UnpackedDocx {
  /** XML of a part; fails where there is none. */
  readonly part: (name: string) => string;
  /** Text of each paragraph that has any, in document order, tabs included. */
  readonly texts: readonly string[];
  /** XML of the one paragraph with this text. */
  readonly paragraph: (text: string) => string;
  /** Names of the footer parts by type: default, even, first. */
  readonly footer: (type: string) => string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:tab\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, text]) => (text === undefined ? '\t' : unescaped(text)))
    .join('');

/** Paragraphs end before the next begins: a paragraph that holds a text box gives its own start and no text. */
const paragraphsOf = (xml: string): readonly string[] => xml.split(/(?=<w:p>)/u).slice(1);

function only<T>(items: readonly T[], what: string): T {
  const [first] = items;
  if (first === undefined || items.length > 1) throw new Error(`${items.length} of ${what}`);
  return first;
}

/** Unpacks a .docx. */
export function unpackDocx(bytes: Uint8Array): UnpackedDocx {
  const parts = unzipSync(bytes);
  const part = (name: string): string => {
    const content = parts[name];
    if (content === undefined) throw new Error(`no part ${name}`);
    return strFromU8(content);
  };
  const paragraphs = paragraphsOf(part('word/document.xml'));
  return {
    part,
    texts: paragraphs.map(textOf).filter((text) => text !== ''),
    paragraph: (text) =>
      only(
        paragraphs.filter((xml) => textOf(xml) === text),
        text,
      ),
    footer: (type) => {
      const reference = new RegExp(`<w:footerReference w:type="${type}" r:id="([^"]+)"`, 'u');
      const id = reference.exec(part('word/document.xml'))?.[1] ?? '';
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`, 'u');
      const match = target.exec(part('word/_rels/document.xml.rels'));
      return part(`word/${match?.[1] ?? match?.[2] ?? `footer ${type}`}`);
    },
  };
}
