import type { DocumentLayout } from '@gongwen/core';
import { integer } from '../xml/values.ts';
import { type Visit, visitor, walkXml } from '../xml/walk-xml.ts';

export type StoredFacts = DocumentLayout['stored'];

export const NO_STORED_FACTS: StoredFacts = { application: null, pages: null, characters: null };

/** Reads `docProps/app.xml`: what the program that wrote the file stored about it. */
export function readAppProperties(part: string, xml: string): StoredFacts {
  const found = new Map<string, string>();
  const keep =
    (name: string): Visit =>
    (_attributes, walk) =>
      walk.text((piece) => found.set(name, (found.get(name) ?? '') + piece));
  walkXml(
    part,
    xml,
    visitor({
      'ep:Application': keep('application'),
      'ep:Pages': keep('pages'),
      'ep:Characters': keep('characters'),
    }),
  );
  return {
    application: found.get('application') ?? null,
    pages: integer(found.get('pages')) ?? null,
    characters: integer(found.get('characters')) ?? null,
  };
}
