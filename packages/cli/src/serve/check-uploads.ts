import { resolve } from 'node:path';
import type { AnnotatedDraft, DraftChoice, UploadedDraft } from '@gongwen/server';
import { annotateDraft } from '../check/annotate-draft.ts';
import type { AnnotationOrder, CheckOrders } from '../check/check-orders.ts';
import { findingsOf } from '../check/compare-files.ts';
import { type Checker, createChecker } from '../check/create-checker.ts';
import { createConfigLoader } from '../config/create-config-loader.ts';
import type { Target } from '../files/find-targets.ts';
import { type FileReport, withFindings } from '../output/file-report.ts';
import { type CheckOutput, toJson } from '../output/to-json.ts';
import { sayIn } from '../shared/say.ts';
import type { ServeOrders } from './serve-task.ts';

/** Checks what was sent to the server as the command checks files that lie in its working folder. */
export interface UploadChecker {
  readonly check: (drafts: readonly UploadedDraft[]) => Promise<CheckOutput>;
  readonly annotate: (draft: UploadedDraft) => Promise<AnnotatedDraft>;
}

/**
 * @param chosen What the request chooses; a profile takes the place of what the configuration says.
 * @throws {ConfigError} when the configuration cannot be used.
 */
export function createUploadChecker(orders: ServeOrders, chosen: DraftChoice): UploadChecker {
  const { limits } = orders;
  const { locale } = chosen;
  const choice = { ...orders.choice, profile: chosen.profile ?? orders.choice.profile };
  const loader = createConfigLoader(choice);
  const checkerWith = (annotations: AnnotationOrder): Checker => {
    const all: CheckOrders = {
      choice,
      limits,
      locale,
      fix: 'off',
      fixLayout: false,
      annotations,
      cache: null,
      pages: new Map(),
    };
    return createChecker(all, loader);
  };
  // Drafts are in memory; nothing is read from this path.
  const targetOf = ({ name }: UploadedDraft): Target => ({
    path: name,
    absolute: resolve(choice.cwd, name),
    error: null,
  });
  return {
    check: async (drafts) => {
      const checker = checkerWith('keep');
      const targets = drafts.map(targetOf);
      const files: { readonly report: FileReport }[] = [];
      for (const draft of drafts)
        files.push(await checker({ target: targetOf(draft), bytes: draft.bytes, error: null }));
      const configFor = ({ absolute }: Target) => loader.forFile(absolute);
      const digests = [...files.entries()].flatMap(([index, { report: { digest } }]) =>
        digest === null ? [] : [[index, digest] as const],
      );
      const found = files.length > 1 ? findingsOf(digests, { targets, locale, configFor }) : [];
      const findings = new Map(found);
      const withFound = ({ report }: { readonly report: FileReport }, index: number) => {
        const added = findings.get(index);
        return (added === undefined ? report : withFindings(report, added)).output;
      };
      return toJson(files.map(withFound));
    },
    annotate: async (draft) => {
      const { report } = await checkerWith('ignore')({
        target: targetOf(draft),
        bytes: draft.bytes,
        error: null,
      });
      const { error, format } = report.output;
      if (error !== null) return { kind: 'refused', ...error };
      if (format !== 'docx')
        return { kind: 'refused', code: 'unsupported-format', message: sayIn(locale)(NOT_DOCX) };
      const { made } = await annotateDraft(draft.name, draft.bytes, report.output, { limits, locale });
      return { kind: 'annotated', bytes: made.bytes, comments: made.comments, changes: made.changes };
    },
  };
}

const NOT_DOCX = {
  zh: '只有 .docx 能写入批注；Markdown 和纯文本请用 /api/check',
  en: 'Only .docx drafts can be annotated; send Markdown and text to /api/check',
};
