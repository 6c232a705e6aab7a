import { type Block, type Draft, linesOf, type Reader, type Text } from '@gongwen/core';

/** Reads a draft from a string. */
export function read(reader: Reader, value: string): Draft {
  return reader.read({ path: `draft${reader.extensions[0]}`, value });
}

/** Texts of the lines of a draft. */
export function texts(draft: Draft): string[] {
  return linesOf(draft).map((line) => line.text);
}

/** All text nodes of a draft. */
export function textNodes(draft: Draft): Text[] {
  const visit = (block: Block): Text[] => {
    if (block.type === 'break') return [];
    if (block.type === 'paragraph') return block.children.filter((child) => child.type === 'text');
    return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children.flatMap(visit)));
  };
  return draft.children.flatMap(visit);
}

/** Source of a text node, piece by piece, as its map says. */
export function mappedSource(draft: Draft, node: Text): string {
  const map = node.data.map ?? [{ at: 0, offset: node.position.start.offset ?? 0 }];
  return map
    .map(({ at, offset }, index) => {
      const length = (map[index + 1]?.at ?? node.value.length) - at;
      return draft.data.text.slice(offset, offset + length);
    })
    .join('');
}

/** The bold text of a draft, a string for each text node. */
export function boldTexts(draft: Draft): string[] {
  return textNodes(draft).flatMap((node) => (node.data.bold ? [node.value] : []));
}
