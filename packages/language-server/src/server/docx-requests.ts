// Each of these loads what it works with when it is first asked for: a server that only checks drafts starts sooner.
import { type CheckedFile, type LintOptions, lintSync } from '@gongwen/core';
import { lengthLimits, readers, rules } from '@gongwen/preset';
import { pages } from '@gongwen/preset/pages';
import { ruleTexts, sayIn } from '@gongwen/report';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeIn } from '../diagnostics/outcome-diagnostics.ts';
import { type DiagnosticContext, toDiagnostic } from '../diagnostics/to-diagnostic.ts';
import type { DraftState } from '../features/draft-state.ts';
import type { AnnotateDocxResult, ExportDraftResult, PreviewDocxResult } from '../protocol.ts';
import { toBase64 } from './base64.ts';

/** How a .docx is checked. */
export interface DocxCheck {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: Pick<LintOptions, 'config' | 'locale'>;
}

/** A .docx as an editor shows it. */
export async function docxPreview(
  { path, bytes, options }: DocxCheck,
  context: Omit<DiagnosticContext, 'rangeOf'>,
): Promise<PreviewDocxResult> {
  const result = lintSync({ path, value: bytes }, { readers, rules, ...options });
  if (result.status === 'unreadable') return { review: null, error: result.error.message, problems: [] };
  const { pictureSources } = await import('@gongwen/docx/pictures');
  const { reviewOf } = await import('@gongwen/report/review');
  const { locale } = context;
  const review = reviewOf(result, {
    speech: { locale, say: sayIn(locale) },
    rules,
    textsOf: (ruleId) => {
      const page = pages.get(ruleId);
      return page === undefined ? null : ruleTexts(page);
    },
    limits: lengthLimits(options.config, result.document),
    pictureOf: pictureSources(bytes, result.document.draft),
    profile: options.config.settings.profile,
  });
  return { review, error: null, problems: problemsOf(result, context) };
}

function problemsOf(
  { messages, document }: CheckedFile,
  context: Omit<DiagnosticContext, 'rangeOf'>,
): PreviewDocxResult['problems'] {
  const text = TextDocument.create(context.uri, 'docx', 0, document.draft.data.text);
  const placed = { ...context, rangeOf: rangeIn(text) };
  return messages.map((message) => ({ diagnostic: toDiagnostic(message, placed) }));
}

/** A copy of a .docx with each message as a comment and each safe fix as a tracked change; earlier ones of ours go. */
export async function annotatedDocx({ path, bytes, options }: DocxCheck): Promise<AnnotateDocxResult> {
  const first = lintSync({ path, value: bytes }, { readers, rules, ...options });
  if (first.status === 'unreadable') return { error: first.error.message };
  const { annotate, removeAnnotations } = await import('@gongwen/docx/write-back');
  const clean = removeAnnotations(bytes);
  const result = lintSync({ path, value: clean }, { readers, rules, ...options });
  if (result.status === 'unreadable') return { error: result.error.message };
  const made = annotate(clean, result.document.draft, result.messages, {
    date: new Date(),
    ...(options.locale ? { locale: options.locale } : {}),
  });
  return { data: toBase64(made.bytes), comments: made.comments, changes: made.changes };
}

/** A draft as .docx in the layout of GB/T 9704. */
export async function exportedDocx({ checked, locale }: DraftState): Promise<ExportDraftResult> {
  const { exportDocx } = await import('@gongwen/docx/export');
  const { bytes, notes } = await exportDocx(checked.document);
  return {
    data: toBase64(bytes),
    notes: notes.map(({ message: { zh, en } }) => (locale === 'en' ? en : zh)),
  };
}
