import { DEFAULT_LIMITS, type Draft, type Figure, type ReaderLimits } from '@gongwen/core';
import { openPackage, type Package } from '../package/open-package.ts';
import { readRelationships } from '../package/read-relationships.ts';

/** The relationship that a drawing (`a:blip`) or an older picture (`v:imagedata`) names. */
const EMBEDDED = /<(?:\w+:)?(?:blip|imagedata)\s[^>]*?\b(?:\w+:)?(?:embed|id)="([^"]+)"/u;

/** Kinds of pictures that browsers show and that hold no script, as an SVG may. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
};

/** Bytes that are turned into characters at once: more are too many arguments for a call. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/**
 * Gives the pictures of a .docx as data URIs; null for a figure that holds none, one that lies outside the file, or one
 * of a kind that browsers do not show.
 * @param bytes The file that the draft was read from.
 */
export function pictureSources(
  bytes: Uint8Array,
  draft: Draft,
  limits: Partial<ReaderLimits> = {},
): (figure: Figure) => string | null {
  if (draft.data.format !== 'docx') return () => null;
  const opened = openPackage(bytes, { ...DEFAULT_LIMITS, ...limits });
  const parts = new Map<string, Uint8Array | null>();
  const read = (name: string): Uint8Array | null => {
    const known = parts.get(name);
    if (known !== undefined) return known;
    const part = opened.read(name);
    parts.set(name, part);
    return part;
  };
  return ({ data: { anchor } }) => {
    const part = anchor === null ? null : read(anchor.part);
    if (anchor === null || part === null) return null;
    const xml = new TextDecoder().decode(part.subarray(anchor.start, anchor.end));
    const id = EMBEDDED.exec(xml)?.[1];
    const target = id === undefined ? null : targetOf(opened, anchor.part, id);
    const type = target === null ? undefined : TYPES[target.slice(target.lastIndexOf('.') + 1).toLowerCase()];
    const content = target === null || type === undefined ? null : read(target);
    return content === null ? null : `data:${type};base64,${toBase64(content)}`;
  };
}

function targetOf(opened: Package, part: string, id: string): string | null {
  return readRelationships(opened, part).find((relationship) => relationship.id === id)?.target ?? null;
}
