/**
 * The work that something does, counted in characters read and elements visited: every search of a text counts the
 * characters from where it begins to where it ends, every call of an array's methods the elements it has. What is
 * counted is the same on every machine and at every run.
 *
 * The built-in methods are replaced while `run` runs. Expressions are linear by their own test, so a search by one
 * counts what it reads once. Plain loops are not seen; what they do with texts and arrays is.
 */
export function countWork(run: () => void): number {
  let work = 0;
  const add = (amount: number): void => {
    work += amount;
  };
  const restore = [...countedTexts(add), ...countedArrays(add), countedExpressions(add)];
  try {
    run();
  } finally {
    for (const step of restore) step();
  }
  return work;
}

type Restore = () => void;
type Add = (amount: number) => void;

/** Puts a method in another's place; gives what puts the old one back. */
function replaceMethod(prototype: object, name: string, make: (native: Callable) => Callable): Restore {
  const native: unknown = Reflect.get(prototype, name);
  if (typeof native !== 'function') throw new Error(`there is no method ${name}`);
  const set = (value: unknown): void => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true, enumerable: false });
  };
  set(make(native as Callable));
  return () => set(native);
}

type Callable = (this: unknown, ...parameters: unknown[]) => unknown;

/** `exec` alone: `test`, `match`, `matchAll`, `replace`, `search` and `split` call it once it is replaced. */
function countedExpressions(add: Add): Restore {
  return replaceMethod(
    RegExp.prototype,
    'exec',
    (native) =>
      function exec(this: unknown, text: unknown): unknown {
        const regex = this as RegExp;
        const start = regex.global || regex.sticky ? regex.lastIndex : 0;
        const match = native.call(this, text) as RegExpExecArray | null;
        const end =
          match === null ? (regex.sticky ? start : String(text).length) : match.index + match[0].length;
        add(1 + Math.max(0, end - start));
        return match;
      },
  );
}

const SEARCHES = ['indexOf', 'includes'];
const WHOLE_TEXTS = ['normalize', 'replaceAll', 'toLowerCase', 'trim', 'trimEnd', 'trimStart'];
/** Methods that ask about one element after the other, until the answer is known. */
const ASKING = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
];
const WHOLE_ARRAYS = ['concat', 'flat', 'join', 'reverse', 'sort', 'toSorted'];

function countedTexts(add: Add): Restore[] {
  const searches = SEARCHES.map((name) =>
    replaceMethod(
      String.prototype,
      name,
      (native) =>
        function search(this: unknown, ...parameters: unknown[]): unknown {
          const text = String(this);
          const start = Number(parameters[1] ?? 0);
          const at = findFrom(text, String(parameters[0]), start);
          add(1 + Math.max(0, (at < 0 ? text.length : at) - start));
          return native.apply(this, parameters);
        },
    ),
  );
  return [...searches, ...lengthCounted(String.prototype, WHOLE_TEXTS, add)];
}

const findFrom = String.prototype.indexOf.call.bind(String.prototype.indexOf) as (
  text: string,
  part: string,
  from: number,
) => number;

function countedArrays(add: Add): Restore[] {
  const asking = ASKING.map((name) =>
    replaceMethod(
      Array.prototype,
      name,
      (native) =>
        function ask(this: unknown, ...parameters: unknown[]): unknown {
          const [callback, ...others] = parameters;
          if (typeof callback !== 'function') return native.apply(this, parameters);
          const asked = function asked(this: unknown, ...values: unknown[]): unknown {
            add(1);
            return (callback as Callable).apply(this, values);
          };
          return native.apply(this, [asked, ...others]);
        },
    ),
  );
  const places = ['includes', 'indexOf'].map((name) =>
    replaceMethod(
      Array.prototype,
      name,
      (native) =>
        function place(this: unknown, ...parameters: unknown[]): unknown {
          const at = indexIn(this as readonly unknown[], parameters[0]);
          add(1 + (at < 0 ? (this as readonly unknown[]).length : at));
          return native.apply(this, parameters);
        },
    ),
  );
  const slice = replaceMethod(
    Array.prototype,
    'slice',
    (native) =>
      function slice(this: unknown, ...parameters: unknown[]): unknown {
        const part = native.apply(this, parameters) as readonly unknown[];
        add(1 + part.length);
        return part;
      },
  );
  return [...asking, ...places, slice, ...lengthCounted(Array.prototype, WHOLE_ARRAYS, add)];
}

const indexIn = Array.prototype.indexOf.call.bind(Array.prototype.indexOf) as (
  array: readonly unknown[],
  item: unknown,
) => number;

function lengthCounted(prototype: object, names: readonly string[], add: Add): Restore[] {
  return names.map((name) =>
    replaceMethod(
      prototype,
      name,
      (native) =>
        function counted(this: unknown, ...parameters: unknown[]): unknown {
          add(1 + ((this as { readonly length?: number } | null)?.length ?? 0));
          return native.apply(this, parameters);
        },
    ),
  );
}
