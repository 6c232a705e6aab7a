import { strFromU8, unzipSync } from 'fflate';

const FONT = /(?:w:(?:ascii|hAnsi|eastAsia|cs)|typeface)="([^"+][^"]*)"/gu;

/** Names of all fonts that the documents use. */
export function fontNames(documents) {
  const names = new Set();
  for (const { bytes } of documents) {
    const parts = unzipSync(bytes, {
      filter: ({ name }) => /^word\/(?:[^/]+|theme\/[^/]+)\.xml$/u.test(name),
    });
    for (const part of Object.values(parts))
      for (const [, name] of strFromU8(part).matchAll(FONT)) names.add(name);
  }
  return names;
}
