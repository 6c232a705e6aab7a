import type { DirectoryOrgan } from './organ.ts';
import type { DirectoryData } from './organ-directory.ts';

/** A problem of content, at the key that holds it. */
export interface ContentProblem {
  readonly key: readonly (string | number)[];
  readonly message: string;
}

/**
 * What a schema cannot see: repeated ids, references to nobody, circles of superiors, one name for two organs,
 * a validity that ends before it begins (organs.md 8).
 */
export function checkDirectory(data: DirectoryData): readonly ContentProblem[] {
  const ids = new Set(data.organs.map((organ) => organ.id));
  return [
    ...repeatedIds(data.organs),
    ...data.organs.flatMap((organ, index) => [
      ...missingReferences(organ, index, ids),
      ...backwardDates(organ, index),
    ]),
    ...circles(data.organs),
    ...sharedNames(data.organs),
    ...(ids.has(data.scope) ? [] : [{ key: ['scope'], message: `没有 id 为 ${data.scope} 的机关` }]),
    ...collectiveProblems(data, ids),
  ];
}

function repeatedIds(organs: readonly DirectoryOrgan[]): ContentProblem[] {
  const seen = new Set<string>();
  return organs.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ key: ['organs', index, 'id'], message: `id ${id} 重复` }];
    seen.add(id);
    return [];
  });
}

const SINGLE = ['parent', 'partyLead', 'authorizedBy'] as const;
const SEVERAL = ['dualParents', 'guideParents', 'localLiaison'] as const;

function missingReferences(organ: DirectoryOrgan, index: number, ids: ReadonlySet<string>): ContentProblem[] {
  const single = SINGLE.map((key) => ({ key: ['organs', index, key], id: organ[key] }));
  const several = SEVERAL.flatMap((key) =>
    organ[key].map((id, place) => ({ key: ['organs', index, key, place], id })),
  );
  return [...single, ...several].flatMap(({ key, id }) =>
    id === null || ids.has(id) ? [] : [{ key, message: `没有 id 为 ${id} 的机关` }],
  );
}

function backwardDates(organ: DirectoryOrgan, index: number): ContentProblem[] {
  const spans = [
    { span: organ, key: ['organs', index, 'validFrom'] },
    ...organ.formerNames.map((span, place) => ({
      span,
      key: ['organs', index, 'formerNames', place, 'validFrom'],
    })),
  ];
  return spans.flatMap(({ span: { validFrom, validTo }, key }) =>
    validFrom !== null && validTo !== null && validFrom > validTo
      ? [{ key, message: `validFrom（${validFrom}）晚于 validTo（${validTo}）` }]
      : [],
  );
}

/** Circles along `parent` and along `guideParents`; each is named once, at the organ that closes it. */
function circles(organs: readonly DirectoryOrgan[]): ContentProblem[] {
  const byId = new Map(organs.map((organ) => [organ.id, organ]));
  const problems: ContentProblem[] = [];
  for (const key of ['parent', 'guideParents'] as const) {
    const done = new Set<string>();
    organs.forEach((organ, index) => {
      const circle = circleFrom(organ.id, (id) => upward(byId.get(id), key), done);
      if (circle) problems.push({ key: ['organs', index, key], message: `上级成环：${circle.join(' → ')}` });
    });
  }
  return problems;
}

function upward(organ: DirectoryOrgan | undefined, key: 'parent' | 'guideParents'): readonly string[] {
  if (!organ) return [];
  if (key === 'guideParents') return organ.guideParents;
  return organ.parent === null ? [] : [organ.parent];
}

/** Depth-first search without recursion, so that a chain of any length is safe. */
function circleFrom(
  start: string,
  next: (id: string) => readonly string[],
  done: Set<string>,
): readonly string[] | null {
  const path: { readonly id: string; readonly rest: string[] }[] = [{ id: start, rest: [...next(start)] }];
  if (done.has(start)) return null;
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const id = top.rest.pop();
    if (id === undefined) {
      done.add(top.id);
      path.pop();
    } else if (path.some((step) => step.id === id)) {
      for (const step of path) done.add(step.id);
      return [...path.slice(path.findIndex((step) => step.id === id)).map((step) => step.id), id];
    } else if (!done.has(id)) path.push({ id, rest: [...next(id)] });
  }
  return null;
}

function sharedNames(organs: readonly DirectoryOrgan[]): ContentProblem[] {
  const owner = new Map<string, string>();
  return organs.flatMap((organ, index) =>
    namesOf(organ).flatMap(({ name, key }) => {
      const other = owner.get(name);
      owner.set(name, other ?? organ.id);
      return other === undefined || other === organ.id
        ? []
        : [{ key: ['organs', index, ...key], message: `“${name}”已是 ${other} 的名称` }];
    }),
  );
}

function namesOf(
  organ: DirectoryOrgan,
): { readonly name: string; readonly key: readonly (string | number)[] }[] {
  return [
    { name: organ.name, key: ['name'] },
    ...(['shortNames', 'aliases', 'colloquial'] as const).flatMap((list) =>
      organ[list].map((name, place) => ({ name, key: [list, place] })),
    ),
    ...organ.formerNames.map(({ name }, place) => ({ name, key: ['formerNames', place, 'name'] })),
  ];
}

function collectiveProblems(data: DirectoryData, ids: ReadonlySet<string>): ContentProblem[] {
  const names = new Set(data.collectives.flatMap(({ name, aliases }) => [name, ...aliases]));
  const seen = new Set<string>();
  const members = data.collectives.flatMap(({ name, members, select }, index) => {
    const repeated = seen.has(name)
      ? [{ key: ['collectives', index, 'name'], message: `统称“${name}”重复` }]
      : [];
    seen.add(name);
    const parent = select?.parent ?? null;
    return [
      ...repeated,
      ...members.flatMap((member, place) =>
        ids.has(member) || (names.has(member) && member !== name)
          ? []
          : [{ key: ['collectives', index, 'members', place], message: `没有机关或统称 ${member}` }],
      ),
      ...(parent === null || ids.has(parent)
        ? []
        : [{ key: ['collectives', index, 'select', 'parent'], message: `没有 id 为 ${parent} 的机关` }]),
    ];
  });
  const pairs = data.jointExceptions.flatMap((pair, index) =>
    pair.flatMap((id, place) =>
      ids.has(id) ? [] : [{ key: ['jointExceptions', index, place], message: `没有 id 为 ${id} 的机关` }],
    ),
  );
  return [...members, ...pairs];
}
