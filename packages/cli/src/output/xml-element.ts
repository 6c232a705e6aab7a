import { escapeMarkup } from '@gongwen/report';

/**
 * An XML element; attributes that are null are left out.
 * @param content Elements, which are indented below it, or text with its line ends.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: readonly string[] | string = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeMarkup(String(value))}"`,
  );
  const tag = `${name}${written.join('')}`;
  if (typeof content === 'string') {
    const lines = content.split('\n').map(escapeMarkup);
    return `<${tag}>${lines.join('\n')}</${name}>`;
  }
  if (content.length === 0) return `<${tag}/>`;
  const inner = content.map((child) => child.replace(/^(?= *<)/gmu, '  '));
  return [`<${tag}>`, ...inner, `</${name}>`].join('\n');
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
