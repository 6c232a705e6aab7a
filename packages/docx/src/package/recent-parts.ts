/** Unpacked parts of the files read last, found again by their packed bytes. */
export interface RecentParts {
  /** The part that was unpacked from the same bytes; undefined when it is not remembered. */
  recall(packed: Uint8Array): Uint8Array | undefined;
  remember(packed: Uint8Array, unpacked: Uint8Array): void;
}

interface RecentPart {
  readonly packed: Uint8Array;
  readonly unpacked: Uint8Array;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) {
    if (one[at] !== other[at]) return false;
  }
  return true;
}

/**
 * @param maxParts Parts remembered at most; that used longest ago is forgotten first.
 * @param maxBytes Unpacked size above which a part is not remembered.
 */
export function recentParts(maxParts: number, maxBytes: number): RecentParts {
  const parts: RecentPart[] = [];
  return {
    recall(packed) {
      // All bytes are compared: a checksum could be forged to slip one file's styles under another.
      const index = parts.findIndex((part) => sameBytes(part.packed, packed));
      const found = parts[index];
      if (found === undefined) return undefined;
      parts.splice(index, 1);
      parts.push(found);
      return found.unpacked;
    },
    remember(packed, unpacked) {
      if (unpacked.length > maxBytes) return;
      if (parts.length === maxParts) parts.shift();
      // A copy, since the packed bytes are a view that would keep the whole archive.
      parts.push({ packed: packed.slice(), unpacked });
    },
  };
}
