import type { Collective, CollectiveKind, CollectiveSelect, DirectoryCollective } from './collective.ts';
import { canonicalKey } from './complete-name.ts';
import { NOWHERE } from './divide-name.ts';
import type { Division } from './division.ts';
import { divisionsOf } from './divisions-of.ts';
import type { DirectoryOrgan, OrganLevel } from './organ.ts';
import type { DirectoryData, DirectoryName, OrganDirectory } from './organ-directory.ts';
import { placeName } from './place-name.ts';

/** Indexes a directory for lookup. The data is taken as valid: `parseDirectory` checks it. */
export function buildDirectory(data: DirectoryData): OrganDirectory {
  const byId = new Map(data.organs.map((organ) => [organ.id, organ]));
  const names = new Map<string, DirectoryName[]>();
  for (const organ of data.organs)
    for (const entry of writings(organ)) names.set(entry.name, [...(names.get(entry.name) ?? []), entry]);
  const collectiveNames = new Map(
    data.collectives.flatMap((collective) => {
      const built = buildCollective(collective, data, byId);
      return [collective.name, ...collective.aliases].map((name) => [name, { ...built, name }] as const);
    }),
  );
  const lengths = lengthsByFirst([...names.keys(), ...collectiveNames.keys()]);
  const scope = byId.get(data.scope);
  const home = scope ? (divisionsOf([scope], byId, NOWHERE).get(scope.id) ?? NOWHERE) : NOWHERE;
  const divisions = divisionsOf(data.organs, byId, home);
  const canonical = canonicalNames(data.organs, home);
  return { ...data, byId, names, collectiveNames, lengths, canonical, divisions, home };
}

/** Of two organs with one key the first keeps it: what is listed exactly is found by `names` anyway. */
function canonicalNames(
  organs: readonly DirectoryOrgan[],
  home: Division,
): ReadonlyMap<string, DirectoryName> {
  const canonical = new Map<string, DirectoryName>();
  for (const organ of organs)
    for (const entry of writings(organ)) {
      const key = canonicalKey(placeName(entry.name, home));
      if (key !== null && !canonical.has(key)) canonical.set(key, entry);
    }
  return canonical;
}

function writings(organ: DirectoryOrgan): (DirectoryName & { readonly name: string })[] {
  const always = { organ, validFrom: null, validTo: null };
  return [
    { ...always, name: organ.name, form: 'full' },
    ...organ.shortNames.map((name) => ({ ...always, name, form: 'short' as const })),
    ...organ.aliases.map((name) => ({ ...always, name, form: 'alias' as const })),
    ...organ.colloquial.map((name) => ({ ...always, name, form: 'colloquial' as const })),
    ...organ.formerNames.map((former) => ({ ...former, organ, form: 'alias' as const })),
  ];
}

function lengthsByFirst(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const first = name.charAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set<number>()).add(name.length));
  }
  return new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));
}

function buildCollective(
  collective: DirectoryCollective,
  data: DirectoryData,
  byId: ReadonlyMap<string, DirectoryOrgan>,
): Collective {
  const members = expand(collective, data, byId, new Set());
  const levels = new Set(members.map((organ) => organ.level));
  const [only = null] = levels;
  return {
    name: collective.name,
    kind: collective.open ? 'open' : kindOf(members),
    members,
    level: levels.size === 1 ? only : (collective.select?.level ?? null),
    tail: null,
  };
}

/** `seen` holds the collectives on the way, so that two which name each other come to an end. */
function expand(
  collective: DirectoryCollective,
  data: DirectoryData,
  byId: ReadonlyMap<string, DirectoryOrgan>,
  seen: ReadonlySet<string>,
): readonly DirectoryOrgan[] {
  if (collective.open || seen.has(collective.name)) return [];
  const { members, select } = collective;
  if (members.length === 0) return select ? data.organs.filter((organ) => selects(select, organ)) : [];
  const within = new Set([...seen, collective.name]);
  const organs = members.flatMap((member) => {
    const organ = byId.get(member);
    if (organ) return [organ];
    const other = data.collectives.find(({ name, aliases }) => name === member || aliases.includes(member));
    return other ? expand(other, data, byId, within) : [];
  });
  return [...new Set(organs)];
}

function selects({ type, system, level, parent }: CollectiveSelect, organ: DirectoryOrgan): boolean {
  return (
    (type.length === 0 || (organ.type !== null && type.includes(organ.type))) &&
    (system.length === 0 || (organ.system !== null && system.includes(organ.system))) &&
    (level === null || organ.level === level) &&
    (parent === null || organ.parent === parent)
  );
}

function kindOf(members: readonly DirectoryOrgan[]): CollectiveKind {
  const every = (type: DirectoryOrgan['type'], level: OrganLevel | null = null) =>
    members.every((organ) => organ.type === type && (level === null || organ.level === level));
  if (members.length === 0) return 'directory';
  if (every('government', 4)) return 'towns';
  if (every('dispatched')) return 'streets';
  if (members.every(({ type, level }) => type === 'dispatched' || (type === 'government' && level === 4)))
    return 'towns-and-streets';
  if (members.every(({ type }) => type === 'department' || type === 'office')) return 'departments';
  return 'directory';
}
