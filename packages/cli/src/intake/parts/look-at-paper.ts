import {
  type BundleFile,
  bundleFiles,
  DraftError,
  type OfficialDocument,
  type ReaderLimits,
  type ResolvedConfig,
  readerFor,
  recognize,
  squeeze,
} from '@gongwen/core';
import { readers } from '@gongwen/preset';
import type { SubmissionFault, SubmittedFile } from '../submission/submission.ts';

/** What a paper says of itself. */
export interface Paper {
  /** Its title, else its first line. */
  readonly title: string | null;
  readonly documentType: string | null;
  readonly kind: string | null;
  /** 办理等级 of the front matter. */
  readonly handlingLevel: string | null;
  /** What stands at the place of the urgency (紧急程度); some write the handling level there. */
  readonly urgency: string | null;
  readonly issuers: readonly string[];
  /** It bears a full number (发文字号) and date, as what was issued does. */
  readonly issued: boolean;
  /** Attachments that its 附件说明 or front matter names. */
  readonly noted: readonly NotedAttachment[];
  /** Attachments that stand behind it in the same file. */
  readonly inline: readonly NotedAttachment[];
  /** Papers that its front matter lists (成套). */
  readonly bundle: readonly BundleFile[];
}

export interface NotedAttachment {
  readonly number: string | null;
  readonly name: string;
}

/** A paper that was recognised, or why it was not: `error` is null, too, where no reader reads such files. */
export type LookedAt =
  | { readonly paper: Paper; readonly error: null }
  | { readonly paper: null; readonly error: SubmissionFault | null };

/** Recognises a paper. */
export function lookAtPaper(
  { path, bytes, error }: SubmittedFile,
  config: ResolvedConfig,
  limits: Partial<ReaderLimits>,
): LookedAt {
  const reader = readerFor(path, readers);
  if (!reader || bytes === null) return { paper: null, error };
  try {
    const document = recognize(reader.read({ path, value: bytes }, limits), path, config);
    return { paper: paperOf(document), error: null };
  } catch (reason) {
    if (!(reason instanceof DraftError)) throw reason;
    return {
      paper: null,
      error: { code: reason.code, phrase: { zh: reason.message, en: reason.english } },
    };
  }
}

function paperOf({ elements, declared, documentType, issuers, lines }: OfficialDocument): Paper {
  const first = lines.find(({ text }) => text.trim() !== '')?.text ?? null;
  return {
    title: elements.title?.flat ?? (first === null ? null : squeeze(first)),
    documentType,
    kind: declared.kind?.value ?? null,
    handlingLevel: declared.handlingLevel?.value ?? null,
    urgency: elements.urgency?.value ?? null,
    issuers: issuers.map(({ name }) => name),
    issued:
      (elements.documentNumber?.sequence ?? null) !== null && (elements.issueDate?.date.iso ?? null) !== null,
    noted:
      elements.attachmentNote?.items.map(({ number, name }) => ({ number, name })) ??
      declared.attachments?.value.map(({ value }, index, { length }) => ({
        number: length > 1 ? String(index + 1) : null,
        name: value,
      })) ??
      [],
    inline: elements.attachments.map(({ number, title }) => ({ number, name: title ?? '' })),
    bundle: bundleFiles(declared.bundle?.value),
  };
}
