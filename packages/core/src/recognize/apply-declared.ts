import type { DeclaredFields, DeclaredProblem } from '../document/declared-fields.ts';
import type { Elements } from '../document/elements.ts';
import type { ResolveContext } from '../organs/index.ts';
import type { Range } from '../tree/line-table.ts';
import { DECLARED_ELEMENTS, type DeclaredElement, type DeclaredKind } from './declared-elements.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Adds the elements that the front matter declares. An element that also stands in the text keeps its place there;
 * where the two differ the front matter counts (elements.md 1) and a problem says so.
 */
export function applyDeclared(
  found: Elements,
  declared: DeclaredFields,
  context: ResolveContext,
): { readonly elements: Elements; readonly problems: readonly DeclaredProblem[] } {
  const elements: Mutable<Elements> = { ...found };
  const problems: DeclaredProblem[] = [];
  for (const kind of Object.keys(DECLARED_ELEMENTS) as DeclaredKind[]) {
    if (declared[kind] !== null) applyOne(kind, elements, declared, context, problems);
  }
  return { elements, problems };
}

function applyOne<K extends DeclaredKind>(
  kind: K,
  elements: Mutable<Elements>,
  declared: DeclaredFields,
  context: ResolveContext,
  problems: DeclaredProblem[],
): void {
  const { read, compare }: DeclaredElement<K> = DECLARED_ELEMENTS[kind];
  const element = read(declared, context);
  const inText = elements[kind];
  const at = declared[kind];
  if (element === null || at === null) return;
  if (inText !== null) {
    if (compare === null || compare(inText) === compare(element)) return;
    problems.push(conflict(at.key, at.range));
  }
  elements[kind] = element;
}

function conflict(key: string, range: Range): DeclaredProblem {
  return {
    range,
    message: {
      zh: `front matter 的“${key}”与正文不一致，以 front matter 为准`,
      en: `"${key}" in the front matter differs from the text; the front matter counts`,
    },
  };
}
