import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';

/** All that a preview may hold: no scripts, styles, forms, frames or event attributes. */
const SCHEMA: Schema = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'br', 'img', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 's', 'sup', 'sub'],
  ],
  attributes: { a: ['href'], img: ['src', 'alt'], td: ['colSpan', 'rowSpan'], th: ['colSpan', 'rowSpan'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
  strip: ['script', 'style', 'template'],
};

/** Pictures of a kind that browsers show and that holds no script, as an SVG may. */
const PICTURE = /^data:image\/(?:png|jpeg|gif|bmp|webp);base64,[A-Za-z\d+/=]+$/u;

/** What a tied element gets beside its id. */
export type ClassOf = (line: number) => string | null;

/** The first text of an element, cut out of it when it bears a mark; the number in the mark. */
function takeMark(element: Element, mark: string): number | null {
  const [first] = element.children;
  if (first?.type === 'element') return takeMark(first, mark);
  if (first?.type !== 'text' || !first.value.startsWith(mark)) return null;
  const end = first.value.indexOf(mark, mark.length);
  const number = Number(first.value.slice(mark.length, end));
  first.value = first.value.slice(end + mark.length);
  return number;
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li']);

function isKept(node: RootContent | ElementContent): boolean {
  return (
    node.type !== 'element' || node.tagName !== 'img' || PICTURE.test(String(node.properties['src'] ?? ''))
  );
}

/**
 * Cleans HTML to what a preview may hold, and turns the marks of tied paragraphs into ids: `p12` for line 12.
 * @returns the HTML and the lines that have an element
 */
export function cleanHtml(
  html: string,
  mark: string,
  classOf: ClassOf,
): { readonly html: string; readonly lines: readonly number[] } {
  const lines: number[] = [];
  const clean = sanitize(fromHtml(html, { fragment: true }), SCHEMA);
  const root: Root = clean.type === 'root' ? clean : { type: 'root', children: [] };
  const visit = (parent: Root | Element): void => {
    parent.children = parent.children.filter(isKept) as typeof parent.children;
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const line = BLOCKS.has(child.tagName) ? takeMark(child, mark) : null;
      if (line !== null) {
        lines.push(line);
        const name = classOf(line);
        child.properties = { id: `p${line}`, ...(name === null ? {} : { className: [name] }) };
      }
      visit(child);
    }
  };
  visit(root);
  return { html: toHtml(root), lines };
}
