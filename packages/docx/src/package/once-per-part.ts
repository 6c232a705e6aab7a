/**
 * Remembers what was made of a part, for as long as its bytes are held elsewhere (`Package.readShared`) and what it
 * depends on besides them stays the same. Results are shared between documents, so nobody may write to them.
 */
export function oncePerPart<Dependency, Result>(): (
  bytes: Uint8Array,
  dependency: Dependency,
  make: () => Result,
) => Result {
  const known = new WeakMap<Uint8Array, { readonly dependency: Dependency; readonly result: Result }>();
  return (bytes, dependency, make) => {
    const last = known.get(bytes);
    if (last !== undefined && last.dependency === dependency) return last.result;
    const result = make();
    known.set(bytes, { dependency, result });
    return result;
  };
}
