import { parseArgs } from 'node:util';
import { nearest } from '../shared/nearest.ts';
import type { Phrase } from '../shared/say.ts';
import { UsageError } from '../shared/usage-error.ts';
import type { Option } from './option.ts';

/** Arguments of a command, taken apart. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly has: (flag: string) => boolean;
  /** The value of an option; null when it was not given. */
  readonly one: (name: string) => string | null;
  readonly many: (name: string) => readonly string[];
  /** The value of an option as a number; null when it was not given. */
  readonly number: (name: string, least: number) => number | null;
}

/**
 * Takes arguments apart by the options of a command.
 * @throws {UsageError} on an unknown option (the nearest one is named), a missing value, or a value that is none of
 * the option's choices.
 */
export function parseArguments(args: readonly string[], options: readonly Option[]): Arguments {
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw unknownOption(token.rawName, options);
    const values = given.get(option.name) ?? [];
    values.push(optionValue(option, token.value, token.inlineValue === true));
    given.set(option.name, values);
  }
  const one = (name: string): string | null => given.get(name)?.at(-1) ?? null;
  return {
    positionals,
    has: (name) => given.has(name),
    one,
    many: (name) => given.get(name) ?? [],
    number: (name, least) => numberOf(name, one(name), least),
  };
}

/**
 * The first argument that is no option, for finding the command before its options are known.
 * @throws {UsageError} on an option that no command has.
 */
export function firstPositional(
  args: readonly string[],
  options: readonly Option[],
): { readonly value: string; readonly index: number } | undefined {
  const tokens = tokensOf(args, options);
  for (const token of tokens) {
    if (token.kind === 'option' && !options.some(({ name }) => name === token.name)) {
      throw unknownOption(token.rawName, options);
    }
  }
  return tokens.find((token) => token.kind === 'positional');
}

function tokensOf(args: readonly string[], options: readonly Option[]) {
  const config = Object.fromEntries(
    options.map(({ name, kind, short }) => [
      name,
      {
        type: kind === 'flag' ? ('boolean' as const) : ('string' as const),
        ...(short === null ? {} : { short }),
      },
    ]),
  );
  return parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true })
    .tokens;
}

function optionValue(
  { name, kind, choices, value: placeholder }: Option,
  value: string | undefined,
  inline: boolean,
): string {
  if (kind === 'flag') {
    if (value === undefined) return '';
    throw usage(
      `选项 --${name} 不带值，但给了“${value}”`,
      `Option --${name} takes no value, but got "${value}"`,
    );
  }
  // `--config --quiet`: the value was forgotten. `--config=--quiet` is meant.
  const forgotten = value === undefined || (!inline && value.startsWith('-') && value.length > 1);
  if (forgotten)
    throw usage(
      `选项 --${name} 缺少值：--${name} ${placeholder}`,
      `Option --${name} needs a value: --${name} ${placeholder}`,
    );
  if (choices && !choices.includes(value)) {
    const guess = nearest(value, choices);
    throw usage(
      `选项 --${name} 的值“${value}”不对，可用：${choices.join('、')}${guess ? `；是不是 ${guess}？` : ''}`,
      `Option --${name} cannot be "${value}"; one of: ${choices.join(', ')}${guess ? `. Did you mean ${guess}?` : ''}`,
    );
  }
  return value;
}

function numberOf(name: string, value: string | null, least: number): number | null {
  if (value === null) return null;
  const number = Number(value);
  if (/^\d+$/u.test(value) && number >= least) return number;
  throw usage(
    `选项 --${name} 的值应为不小于 ${least} 的整数，现为“${value}”`,
    `Option --${name} must be an integer of at least ${least}, not "${value}"`,
  );
}

function unknownOption(rawName: string, options: readonly Option[]): UsageError {
  const guess = rawName.startsWith('--')
    ? nearest(
        rawName,
        options.map(({ name }) => `--${name}`),
      )
    : undefined;
  return usage(
    `没有选项 ${rawName}${guess ? `；是不是 ${guess}？` : ''}`,
    `Unknown option ${rawName}${guess ? `. Did you mean ${guess}?` : ''}`,
  );
}

function usage(zh: string, en: string): UsageError {
  const phrase: Phrase = { zh, en };
  return new UsageError(phrase);
}
