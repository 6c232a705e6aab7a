import { isElement, type XmlElement, type XmlNode } from './xml-element.ts';

/** What stands in place of an element of one name: one node or several, or none. */
export type Edit = (found: XmlElement) => XmlNode | readonly XmlNode[];

const isList = (nodes: XmlNode | readonly XmlNode[]): nodes is readonly XmlNode[] => Array.isArray(nodes);

/** The tree with each element that has an edit of its name replaced, those within first. */
export function rewrite(root: XmlElement, edits: Readonly<Record<string, Edit>>): XmlElement {
  const visit = (node: XmlNode): readonly XmlNode[] => {
    if (!isElement(node)) return [node];
    const inside = { ...node, children: node.children.flatMap(visit) };
    const edit = edits[node.name];
    if (edit === undefined) return [inside];
    const edited = edit(inside);
    return isList(edited) ? edited : [edited];
  };
  return { ...root, children: root.children.flatMap(visit) };
}
