import { visitor, walkXml } from '../xml/walk-xml.ts';
import { decodePart } from './decode-part.ts';
import { oncePerPart } from './once-per-part.ts';
import type { Package } from './open-package.ts';

/** A relationship to another part of the package; external ones (links, linked pictures) are never followed. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type, e.g. `styles`, `header`. */
  readonly kind: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** Resolves a target against the folder of its source part; `..` cannot lead out of the package. */
function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.replaceAll('\\', '/').split('/')) {
    if (segment === '..') folder.pop();
    else if (segment !== '.' && segment !== '') folder.push(segment);
  }
  return folder.join('/');
}

/** Name of the part that holds the relationships of a part (of the package itself for `''`). */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

function parseRelationships(name: string, xml: string, source: string): Relationship[] {
  const found: Relationship[] = [];
  const visits = visitor({
    'rel:Relationship': ({ Id, Type, Target, TargetMode }) => {
      if (Id === undefined || Type === undefined || Target === undefined || TargetMode === 'External') return;
      found.push({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolveTarget(source, Target),
      });
    },
  });
  walkXml(name, xml, visits);
  return found;
}

const relationshipsOf = oncePerPart<string, readonly Relationship[]>();

/** Relationships of a part (of the package itself for `''`); none where the file has none. */
export function readRelationships(opened: Package, source: string): readonly Relationship[] {
  const name = relationshipsName(source);
  const bytes = opened.readShared(name);
  if (bytes === null) return [];
  return relationshipsOf(bytes, source, () => parseRelationships(name, decodePart(name, bytes).text, source));
}
