/**
 * A map whose values are made when they are first asked for.
 * @param sources What each value is made of, by key.
 */
export function lazyMap<Source, Value>(
  sources: ReadonlyMap<string, Source>,
  make: (source: Source) => Value,
): ReadonlyMap<string, Value> {
  const made = new Map<string, Value>();
  const get = (key: string): Value | undefined => {
    const source = sources.get(key);
    if (source !== undefined && !made.has(key)) made.set(key, make(source));
    return made.get(key);
  };
  // What walks over the values needs them all.
  const all = (): ReadonlyMap<string, Value> => {
    for (const key of sources.keys()) get(key);
    return made;
  };
  return {
    get,
    has: (key) => sources.has(key),
    size: sources.size,
    keys: () => sources.keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (visit) => all().forEach(visit),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
