import type { Arguments } from '../arguments/parse-arguments.ts';
import type { ChangeKind } from '../git/changed-files.ts';
import { FORMATS, type Format } from '../output/format.ts';
import { UsageError } from '../shared/usage-error.ts';

/** `off`: report only; `write`: into the files; `show`: as a diff. */
export type FixMode = 'off' | 'write' | 'show';

/** Options of `check`, put in order. */
export interface CheckSettings {
  /** Paths; null for standard input. */
  readonly paths: readonly string[] | null;
  readonly stdinName: string | null;
  readonly format: Format;
  readonly output: string | null;
  readonly noColor: boolean;
  readonly fix: FixMode;
  /** Mend the formatting of .docx files. */
  readonly fixLayout: boolean;
  /** Folder for copies with comments and tracked changes; null for none. */
  readonly annotate: string | null;
  /** Take out the comments and tracked changes that `--annotate` made. */
  readonly clean: boolean;
  /** Keep the original of a .docx that is written to. */
  readonly backup: boolean;
  readonly quiet: boolean;
  /** File of known problems; null for none. */
  readonly baseline: string | null;
  /** Write it as the run finds it. */
  readonly updateBaseline: boolean;
  readonly maxWarnings: number | null;
  readonly allowUnmatched: boolean;
  /** Only files that have changed in a Git repository; null for all. */
  readonly change: ChangeKind | null;
  /** Leave out what `.gitignore` and `.gongwenignore` name. */
  readonly ignoreFiles: boolean;
  /** Take the results of files that were checked before from the cache. */
  readonly cache: boolean;
  /** Folder of the cache; null for that of the user. */
  readonly cacheLocation: string | null;
  /** `--jobs`; null to choose by the number of files. */
  readonly jobs: number | null;
}

/** @throws {UsageError} when options do not go together. */
export function checkSettings(args: Arguments): CheckSettings {
  const stdin = args.has('stdin') || args.positionals.includes('-');
  const others = args.positionals.filter((path) => path !== '-');
  const settings: CheckSettings = {
    paths: stdin ? null : others.length > 0 ? others : ['.'],
    stdinName: args.one('stdin-filename'),
    format: formatOf(args),
    output: args.one('output'),
    noColor: args.has('no-color'),
    fix: args.has('fix-dry-run') ? 'show' : args.has('fix') ? 'write' : 'off',
    fixLayout: args.has('fix-layout'),
    annotate: args.one('annotate'),
    clean: args.has('annotate-clean'),
    backup: !args.has('no-backup'),
    quiet: args.has('quiet'),
    baseline: args.one('baseline'),
    updateBaseline: args.has('update-baseline'),
    maxWarnings: args.number('max-warnings', 0),
    allowUnmatched: args.has('no-error-on-unmatched-pattern'),
    change: changeOf(args),
    ignoreFiles: !args.has('no-ignore'),
    cache: args.has('cache') || args.one('cache-location') !== null,
    cacheLocation: args.one('cache-location'),
    jobs: args.number('jobs', 1),
  };
  if (stdin && others.length > 0) {
    throw new UsageError({
      zh: '标准输入不能与其他稿件一起检查',
      en: 'Standard input cannot be checked along with other paths',
    });
  }
  if (!stdin && settings.stdinName !== null) {
    throw new UsageError({ zh: '--stdin-filename 须与 --stdin 同用', en: '--stdin-filename needs --stdin' });
  }
  if (stdin && settings.fix === 'write') {
    throw new UsageError({
      zh: '标准输入没有文件可改；用 --fix-dry-run 查看修改',
      en: 'Standard input has no file to fix; --fix-dry-run shows the changes',
    });
  }
  if (stdin && settings.change !== null) {
    throw new UsageError({
      zh: '标准输入不是仓库中的文件，不能用 --staged、--changed',
      en: 'Standard input is no file of a repository: --staged and --changed cannot be used',
    });
  }
  refuseMixed(settings, stdin);
  refuseUnfit(settings);
  return settings;
}

function changeOf(args: Arguments): ChangeKind | null {
  const since = args.one('changed-since');
  const isChanged = args.has('changed') || since !== null;
  if (!args.has('staged')) return isChanged ? { kind: 'changed', since } : null;
  if (!isChanged) return { kind: 'staged' };
  throw new UsageError({
    zh: '--staged 与 --changed 不能同时使用',
    en: '--staged and --changed cannot be used together',
  });
}

function formatOf(args: Arguments): Format {
  const asked = args.one('format');
  return FORMATS.find((format) => format === asked) ?? 'pretty';
}

/** What cannot go with `--fix-dry-run`, and an update of no baseline. */
function refuseUnfit({ fix, format, output, baseline, updateBaseline }: CheckSettings): void {
  if (fix === 'show' && format !== 'pretty' && output === null) {
    const name = format === 'json' ? 'JSON' : format;
    throw new UsageError({
      zh: `--fix-dry-run 输出修改对照；同时要 ${name} 时用 --output 写入文件`,
      en: `--fix-dry-run prints a diff; send the ${name} to a file with --output`,
    });
  }
  if (!updateBaseline) return;
  if (baseline === null) {
    throw new UsageError({
      zh: '--update-baseline 须与 --baseline 文件 同用',
      en: '--update-baseline needs --baseline FILE',
    });
  }
  if (fix === 'show') {
    throw new UsageError({
      zh: '--fix-dry-run 不改稿件，不能用来更新基线',
      en: '--fix-dry-run changes no draft, so a baseline cannot be updated with it',
    });
  }
}

/** A run writes one kind of thing: fixes, annotated copies, or files cleaned of annotations. */
function refuseMixed(settings: CheckSettings, stdin: boolean): void {
  const { fix, fixLayout, annotate, clean } = settings;
  const asked = [
    ...(fix === 'off' ? [] : ['--fix']),
    // Both may be mended in one go, but a diff of the text does not show formatting.
    ...(fixLayout && fix !== 'write' ? ['--fix-layout'] : []),
    ...(annotate === null ? [] : ['--annotate']),
    ...(clean ? ['--annotate-clean'] : []),
  ];
  if (asked.length > 1) {
    throw new UsageError({
      zh: `${asked.join('、')} 不能同时使用`,
      en: `${asked.join(' and ')} cannot be used together`,
    });
  }
  if (stdin && (annotate !== null || clean || fixLayout)) {
    throw new UsageError({
      zh: `标准输入没有文件，不能用 ${asked.join('')}`,
      en: `Standard input is no file: ${asked.join('')} cannot be used`,
    });
  }
}
