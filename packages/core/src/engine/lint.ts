import type { ResolvedConfig } from '../config/resolved-config.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { type Facts, factsOf } from '../facts/facts.ts';
import { recognize } from '../recognize/index.ts';
import type { Locale, Rule } from '../rule/rule.ts';
import type { Draft } from '../tree/draft.ts';
import { DraftError } from '../tree/draft-error.ts';
import type { DraftSource, Reader, ReaderLimits } from '../tree/reader.ts';
import { applySuppressions } from './apply-suppressions.ts';
import { frontMatterMessages } from './front-matter-messages.ts';
import type { CheckedFile, DocumentFacts, LintResult } from './result.ts';
import { runRules } from './run-rules.ts';

/** What a check needs; `createPreset` of `@gongwen/preset` puts it together. */
export interface LintOptions {
  readonly readers: readonly Reader[];
  readonly rules: readonly Rule[];
  readonly config: ResolvedConfig;
  readonly limits?: Partial<ReaderLimits>;
  readonly locale?: Locale;
  /** Number of pages as another program lays the draft out, in place of the computed one. */
  readonly renderedPages?: number;
}

/**
 * Checks one draft. Never rejects for a fault of the draft: what cannot be read comes back as `unreadable` with a
 * code and a sentence.
 *
 * @example
 * ```ts
 * import { lint } from '@gongwen/core';
 * import { createPreset } from '@gongwen/preset';
 *
 * const { lintOptions } = createPreset();
 * const value = '# 甲局关于征求意见的函\n\n乙局:\n\n请予支持。\n';
 * const result = await lint({ path: 'letter.md', value }, lintOptions('letter.md'));
 * if (result.status === 'unreadable') throw new Error(result.error.message);
 * const { ruleId, reason } = result.messages.find(({ element }) => element === 'mainRecipients') ?? {};
 * console.log(ruleId, reason);
 * // → element/main-colon 主送机关后用了“:”，应标全角冒号“：”
 * ```
 */
export async function lint(source: DraftSource, options: LintOptions): Promise<LintResult> {
  return lintSync(source, options);
}

/** The same without a promise, for worker pools. */
export function lintSync(source: DraftSource, options: LintOptions): LintResult {
  return finish(lintInSteps(source, options));
}

/**
 * The same in steps (reading, recognition, then a rule each), for editors: between two of them the program can answer
 * what is more urgent, and give up a check that is outdated.
 */
export function* lintInSteps(source: DraftSource, options: LintOptions): Generator<void, LintResult> {
  const locale = options.locale ?? 'zh-CN';
  const reader = readerFor(source.path, options.readers);
  try {
    if (!reader) throw unsupported(source.path, options.readers);
    const draft = reader.read(source, options.limits);
    yield;
    return yield* checkInSteps(draft, source.path, options);
  } catch (error) {
    if (!(error instanceof DraftError)) throw error;
    const message = locale === 'en' ? error.english : error.message;
    return {
      path: source.path,
      format: reader?.format ?? null,
      status: 'unreadable',
      error: { code: error.code, message },
    };
  }
}

/** Checks a draft tree. */
export function checkDraft(draft: Draft, path: string, options: Omit<LintOptions, 'readers'>): CheckedFile {
  return finish(checkInSteps(draft, path, options));
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* checkInSteps(
  draft: Draft,
  path: string,
  options: Omit<LintOptions, 'readers'>,
): Generator<void, CheckedFile> {
  const locale = options.locale ?? 'zh-CN';
  const document = recognize(draft, path, options.config);
  yield;
  const facts = factsOf(document, options.renderedPages);
  const found = [
    ...frontMatterMessages(document, locale),
    ...(yield* runRules(document, facts, options.rules, options.config, locale)),
  ];
  const { messages, suppressed } = applySuppressions(document, found, options.rules, locale);
  return {
    path,
    format: draft.data.format,
    status: 'checked',
    error: null,
    document,
    facts: documentFacts(document, facts),
    messages,
    suppressed,
  };
}

/** The reader for a path by its extension, or null. */
export function readerFor(path: string, readers: readonly Reader[]): Reader | null {
  const name = path.toLowerCase();
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? null;
}

function unsupported(path: string, readers: readonly Reader[]): DraftError {
  const known = readers.flatMap(({ extensions }) => extensions).join(' ');
  const dot = path.lastIndexOf('.');
  const extension = dot > 0 ? path.slice(dot) : '';
  return new DraftError(
    'unsupported-format',
    `不支持 ${extension || '没有扩展名'} 文件；可检查：${known}。旧的 .doc、.wps 请先另存为 .docx`,
    `${extension || 'Files without an extension'} cannot be checked; supported: ${known}. Save .doc and .wps as .docx first`,
  );
}

/** The facts of a document in the shape that JSON prints. */
export function documentFacts(document: OfficialDocument, facts: Facts): DocumentFacts {
  const { mainRecipients, copyRecipients } = document.elements;
  return {
    documentType: document.documentType,
    direction: document.direction,
    issuers: document.issuers.map(({ name }) => name),
    mainRecipients: mainRecipients?.mentions.map(({ text }) => text) ?? [],
    copyRecipients: copyRecipients?.mentions.map(({ text }) => text) ?? [],
    characters: facts.characters(),
    pages: facts.pages(),
  };
}
