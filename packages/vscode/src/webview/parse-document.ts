const FORBIDDEN = 'script, iframe, object, embed, link, style, meta, base, form, input, button, svg, math';

/** A second look at HTML that came clean: anything that could run or load makes it be shown as nothing. */
function isHarmless(root: ParentNode): boolean {
  if (root.querySelector(FORBIDDEN) !== null) return false;
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'style') return false;
      if (name === 'src' && !value.startsWith('data:image/')) return false;
      if (name === 'href' && !/^(?:https?|mailto):/u.test(value)) return false;
    }
  }
  return true;
}

/**
 * Nodes of a document's HTML, made by a parser that runs nothing.
 * @returns null when the HTML holds more than text, tables and pictures
 */
export function parseDocument(html: string): DocumentFragment | null {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  if (!isHarmless(parsed)) return null;
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(parsed.body.childNodes, (node) => document.importNode(node, true)));
  return fragment;
}
