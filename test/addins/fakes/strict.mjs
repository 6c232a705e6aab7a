/**
 * An object of a fake that has only what its documentation names: anything else is an error, as is setting what is
 * read-only. What the fake leaves out although it is documented is an error too, so that no test passes on a guess.
 */
export function strict(name, members) {
  const own = (key) => Object.getOwnPropertyDescriptor(members, key);
  return new Proxy(members, {
    get(target, key) {
      // Asked by the language itself: whether it is a promise, how it is printed.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (own(key) === undefined) throw new Error(`${name}.${key} is not in the documentation that the fake follows`);
      return Reflect.get(target, key);
    },
    set(target, key, value) {
      const known = own(key);
      if (known === undefined || (known.set === undefined && !known.writable) || typeof known.value === 'function')
        throw new Error(`${name}.${String(key)} cannot be set`);
      return Reflect.set(target, key, value);
    },
  });
}
