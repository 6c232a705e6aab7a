import { type CheckedFile, DraftError, type LintOptions, type LintResult, type Locale } from '@gongwen/core';
import { checkInSlices, lengthLimits, Outdated, profiles, readers, rules } from '@gongwen/preset';
import { sayIn } from '@gongwen/report';
import { type Review, reviewOf } from '@gongwen/report/review';
import { annotateDraft, mendLayout } from './annotate-draft.ts';
import { commentDraft, fixDraft } from './change-draft.ts';
import { type Configuration, configProblems, configurationOf } from './configuration.ts';
import type { ChangedDraft, DraftFile, Engine, EngineSettings } from './engine.ts';
import { keptDrafts } from './kept-drafts.ts';
import { pageTexts, writeReport } from './write-reports.ts';

const DEFAULTS: EngineSettings = { locale: 'zh-CN', profile: null, files: [] };

/** The engine itself. It runs in a worker, since a check must not hold up the page. */
export function createEngine(): Engine {
  const drafts = keptDrafts();
  let settings = DEFAULTS;
  let configuration: Configuration = configurationOf(DEFAULTS);
  let reviews = 0;

  const optionsFor = (path: string): LintOptions | null => {
    const config = configuration.forDraft(path);
    return config === null ? null : { readers, rules, config, locale: settings.locale };
  };

  async function check(
    file: DraftFile,
    options: LintOptions,
    isOutdated: () => boolean,
  ): Promise<LintResult> {
    const result = await checkInSlices({ path: file.path, value: file.content }, options, isOutdated);
    drafts.keep(file.path, result, options.config);
    return result;
  }

  return {
    configure: async (next) => {
      try {
        const made = configurationOf(next);
        // Reads it: what is wrong is told at once, not with the first draft.
        for (const folder of foldersOf(next)) made.forDraft(`${folder}x.md`);
        [settings, configuration] = [next, made];
        drafts.clear();
        return { kind: 'ready', profiles: [...profiles.keys()] };
      } catch (error) {
        const problems = configProblems(error);
        if (problems === null) throw error;
        return { kind: 'broken', problems };
      }
    },
    survey: async (file) => {
      const options = optionsFor(file.path);
      if (options === null) return { kind: 'left-out' };
      const result = await check(file, options, () => false);
      return { kind: 'surveyed', output: drafts.keep(file.path, result, options.config).output };
    },
    review: async (file) => {
      reviews += 1;
      const turn = reviews;
      // What a configuration leaves out is shown all the same when somebody opens it.
      const options = optionsFor(file.path) ?? {
        readers,
        rules,
        config: configFor(file),
        locale: settings.locale,
      };
      try {
        const result = await check(file, options, () => turn !== reviews);
        if (result.status === 'unreadable') return { kind: 'unreadable', message: result.error.message };
        return { kind: 'checked', review: await reviewFor(result, file, options, settings.locale) };
      } catch (error) {
        if (error instanceof Outdated) return { kind: 'outdated' };
        throw error;
      }
    },
    compare: async () =>
      drafts.compare(settings.locale).flatMap((path) => {
        const output = drafts.outputOf(path);
        return output === null ? [] : [output];
      }),
    forget: async (path) => drafts.forget(path),
    fix: (file, fixes) => readably(file, fixes.length, () => fixDraft(file, fixes)),
    comment: (file, comment) => readably(file, 1, () => commentDraft(file, comment)),
    mendLayout: async (file) => {
      const options = optionsFor(file.path);
      return options === null ? null : mendLayout(file, options);
    },
    annotate: async (file) => {
      const options = optionsFor(file.path);
      return options === null ? { kind: 'failed', message: file.path } : annotateDraft(file, options);
    },
    report: (format, paths) => {
      const chosen = drafts.all().filter(({ output }) => paths === null || paths.includes(output.path));
      const reported = chosen.map((draft) => ({
        ...draft,
        output: drafts.outputOf(draft.output.path) ?? draft.output,
      }));
      return writeReport(format, reported, settings.locale);
    },
  };

  function configFor({ path }: DraftFile): LintOptions['config'] {
    const config = configurationOf({ ...settings, files: [] }).forDraft(path);
    if (config === null) throw new Error(`there is no configuration for ${path}`);
    return config;
  }

  async function reviewFor(
    result: CheckedFile,
    { path, content }: DraftFile,
    { config }: LintOptions,
    locale: Locale,
  ): Promise<Review> {
    const { pictureSources } = await import('@gongwen/docx/pictures');
    const bytes = typeof content === 'string' ? new Uint8Array() : content;
    return reviewOf(result, {
      speech: { locale, say: sayIn(locale) },
      rules,
      textsOf: pageTexts,
      limits: lengthLimits(config, result.document),
      pictureOf: pictureSources(bytes, result.document.draft),
      profile: config.settings.profile,
      added: drafts.findingsOf(path)?.messages ?? [],
    });
  }
}

/** The folders in which configurations stand, and the one of all files. */
function foldersOf({ files }: EngineSettings): readonly string[] {
  return [
    '',
    ...files
      .filter(({ path }) => /(?:^|\/)gongwen\.yaml$/u.test(path))
      .map(({ path }) => path.slice(0, -'gongwen.yaml'.length)),
  ];
}

/** A draft that cannot be read any more is changed by nobody. */
async function readably(
  { content }: DraftFile,
  count: number,
  change: () => Promise<ChangedDraft>,
): Promise<ChangedDraft> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof DraftError)) throw error;
    const outcome = { kind: 'refused', reason: 'failed', detail: error.message } as const;
    return { content, outcomes: Array.from({ length: count }, () => outcome) };
  }
}
