import { type LintOptions, lintSync } from '@gongwen/core';
import type { AnnotateAnswer, DraftFile } from './engine.ts';

/** Formatting can uncover more to be mended; a draft that does not settle keeps what was reached. */
const ROUNDS = 5;

/** A copy of a .docx with its messages written in; our earlier annotations go first. */
export async function annotateDraft(
  { path, content }: DraftFile,
  options: LintOptions,
): Promise<AnnotateAnswer> {
  if (typeof content === 'string') return { kind: 'failed', message: path };
  const { annotate, removeAnnotations } = await import('@gongwen/docx/write-back');
  const first = lintSync({ path, value: content }, options);
  if (first.status === 'unreadable') return { kind: 'failed', message: first.error.message };
  const clean = removeAnnotations(content);
  const result = clean === content ? first : lintSync({ path, value: clean }, options);
  if (result.status === 'unreadable') return { kind: 'failed', message: result.error.message };
  const messages = result.messages.map((message) => ({
    ruleId: message.ruleId,
    severity: message.severity,
    offset: message.offset,
    endOffset: message.endOffset,
    fix: message.fix,
    message: message.reason,
    expected: message.expected ?? [],
    basis: message.basis,
  }));
  const locale = options.locale ?? 'zh-CN';
  return {
    kind: 'annotated',
    ...annotate(clean, result.document.draft, messages, { date: new Date(), locale }),
  };
}

/** A .docx with the changes of formatting that its messages offer; null where there are none. */
export async function mendLayout(
  { path, content }: DraftFile,
  options: LintOptions,
): Promise<Uint8Array | null> {
  if (typeof content === 'string') return null;
  const { fixLayout } = await import('@gongwen/docx/write-back');
  const done = new Set<string>();
  let bytes = content;
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = lintSync({ path, value: bytes }, options);
    if (result.status === 'unreadable') return null;
    const open = result.messages.filter(({ ruleId, layoutFix }) => layoutFix.length > 0 && !done.has(ruleId));
    if (open.length === 0) break;
    for (const { ruleId } of open) done.add(ruleId);
    bytes = fixLayout(
      bytes,
      result.document.draft,
      open.flatMap(({ layoutFix }) => layoutFix),
    );
  }
  return bytes === content ? null : bytes;
}
