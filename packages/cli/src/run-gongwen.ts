import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '@gongwen/core';
import { commandHelp, programHelp } from './arguments/help-text.ts';
import type { Option } from './arguments/option.ts';
import { firstPositional, parseArguments } from './arguments/parse-arguments.ts';
import type { Command } from './commands/command.ts';
import { COMMANDS } from './commands/commands.ts';
import { GLOBAL_OPTIONS } from './commands/global-options.ts';
import { CommandError } from './shared/command-error.ts';
import type { Context } from './shared/context.ts';
import { EXIT, type ExitStatus } from './shared/exit-status.ts';
import { nearest } from './shared/nearest.ts';
import { sayIn } from './shared/say.ts';
import { toolVersion } from './shared/tool-version.ts';
import { UsageError } from './shared/usage-error.ts';

/** Names of errors that say what is wrong with a configuration; known by name, so that core need not be loaded. */
const CONFIGURATION_ERRORS: ReadonlySet<string> = new Set(['ConfigError', 'DirectoryError']);

/**
 * Runs one call of the command.
 * @param args What stands after the program's name.
 * @param process The streams and settings of the process.
 */
export async function runGongwen(
  args: readonly string[],
  process: Omit<Context, 'locale' | 'say'>,
): Promise<ExitStatus> {
  const locale = localeOf(args);
  const context: Context = { ...process, locale, say: sayIn(locale) };
  try {
    return await runCommand(args, context);
  } catch (error) {
    const text = explain(error, context);
    if (text === null) throw error;
    process.stderr.write(text);
    return EXIT.failed;
  }
}

async function runCommand(args: readonly string[], context: Context): Promise<ExitStatus> {
  const { command, rest } = findCommand(args, context.cwd);
  const options = [...(command ?? COMMANDS[0]).options, ...GLOBAL_OPTIONS];
  const parsed = parseArguments(rest, options);
  if (parsed.has('version')) context.stdout.write(`${toolVersion()}\n`);
  else if (parsed.has('help') && command)
    context.stdout.write(commandHelp(command, GLOBAL_OPTIONS, context.say));
  else if (parsed.has('help') || args.length === 0)
    context.stdout.write(programHelp(COMMANDS, GLOBAL_OPTIONS, context.say));
  else {
    const run = await (command ?? COMMANDS[0]).load();
    return run(parsed, context);
  }
  return EXIT.clean;
}

/**
 * The command named by the first argument that is no option. `gongwen PATH` is `gongwen check PATH`, so a word that is
 * neither a command nor looks like a path is taken for a mistyped command.
 */
function findCommand(
  args: readonly string[],
  cwd: string,
): { command: Command | null; rest: readonly string[] } {
  const first = firstPositional(args, allOptions());
  if (first === undefined) return { command: null, rest: args };
  const command = COMMANDS.find(({ name }) => name === first.value) ?? null;
  if (command) return { command, rest: args.toSpliced(first.index, 1) };
  const isWord = /^[a-z][a-z-]*$/u.test(first.value);
  if (!isWord || existsSync(resolve(cwd, first.value))) return { command: null, rest: args };
  const names = COMMANDS.map(({ name }) => name);
  const guess = nearest(first.value, names);
  throw new UsageError({
    zh: `没有命令 ${first.value}${guess ? `；是不是 ${guess}？` : `；现有：${names.join('、')}`}`,
    en: `Unknown command ${first.value}${guess ? `. Did you mean ${guess}?` : `; there are: ${names.join(', ')}`}`,
  });
}

function allOptions(): readonly Option[] {
  return [...COMMANDS.flatMap(({ options }) => options), ...GLOBAL_OPTIONS];
}

/** The language, read before anything can go wrong. */
function localeOf(args: readonly string[]): Locale {
  const at = args.lastIndexOf('--locale');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--locale=en') ? 'en' : 'zh-CN';
}

/** Text for an error that the user can mend; null for a fault of the program. */
function explain(error: unknown, { say }: Context): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof CommandError) {
    const hint =
      error instanceof UsageError
        ? say({ zh: '用 gongwen --help 查看用法\n', en: 'See gongwen --help\n' })
        : '';
    return `gongwen: ${say(error.phrase)}\n${hint}`;
  }
  if (CONFIGURATION_ERRORS.has(error.name)) {
    return `${say({ zh: 'gongwen: 配置有误', en: 'gongwen: the configuration cannot be used' })}\n${error.message}\n`;
  }
  return null;
}
