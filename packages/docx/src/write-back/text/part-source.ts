import type { PartText } from '../../package/decode-part.ts';
import { byteOffsets } from '../../xml/byte-offsets.ts';
import { elementsUnder, elementTree, type XmlElement } from '../xml/element-tree.ts';

/** A part that is to be written to. */
export interface PartSource {
  readonly part: PartText;
  readonly root: XmlElement;
  /** The paragraph or run that begins at a byte of the part. */
  elementAt(byte: number): XmlElement | null;
}

/** What the reader anchors text to. */
const ANCHORED: ReadonlySet<string> = new Set(['w:p', 'w:r', 'm:r']);

/** @throws {DraftError} `broken-xml`. */
export function partSource(part: PartText): PartSource {
  const root = elementTree(part.name, part.text);
  const offsets = byteOffsets(part.text, part.byteLength, part.markLength);
  const byStart = new Map<number, XmlElement>();
  for (const element of elementsUnder(root)) {
    if (ANCHORED.has(element.name)) byStart.set(offsets.at(element.start), element);
  }
  return { part, root, elementAt: (byte) => byStart.get(byte) ?? null };
}
