import { SaxesParser } from 'saxes';
import type { XmlElement, XmlNode } from './xml-element.ts';

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/** The root element of a part. Throws on XML that is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const document: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [document];
  const put = (node: XmlNode) => open.at(-1)?.children.push(node);
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    put(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    if (open.length > 1) put(text);
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (root === undefined || typeof root === 'string') throw new Error('the part has no element');
  return root;
}
