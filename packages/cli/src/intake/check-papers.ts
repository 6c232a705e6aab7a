import type { Severity } from '@gongwen/core';
import type { Checker } from '../check/create-checker.ts';
import type { MessageOutput } from '../output/to-json.ts';
import type { Phrase, Say } from '../shared/say.ts';
import type { KnownFile } from './parts/assign-parts.ts';
import type { CountsOutput, FileEntry } from './receipt.ts';
import { wantsContent } from './submission/wants-content.ts';

/** What turns the files of a submission into entries of its receipt. */
export interface PaperChecks {
  readonly checker: Checker;
  /** Path of the submission as the user named it. */
  readonly path: string;
  readonly absolute: string;
  /** Endings of files that are known and only kept. */
  readonly formats: readonly string[];
  readonly say: Say;
}

/** Checks the drafts and covers of a submission by the rules; says of the other files what became of them. */
export async function checkPapers(files: readonly KnownFile[], checks: PaperChecks): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  for (const file of files) entries.push(await entryOf(file, checks));
  return entries;
}

async function entryOf(known: KnownFile, checks: PaperChecks): Promise<FileEntry> {
  const { file, paper, part, role, knownBy, documentType, error } = known;
  const entry = {
    path: file.path,
    size: file.size,
    sha256: file.sha256,
    part,
    role,
    knownBy,
    title: paper?.title ?? null,
    documentType,
    error: null,
    counts: null,
    messages: [],
  };
  const fail = (code: string, phrase: Phrase): FileEntry => ({
    ...entry,
    status: 'unreadable',
    error: { code, message: checks.say(phrase) },
  });
  if (error !== null) return fail(error.code, error.phrase);
  const isDraft = role === 'draft' || role === 'cover';
  if (!wantsContent(file.path)) {
    // What it is sent with comes as a scan with its seal; the draft has to be one that can be edited.
    if (role === 'draft') return fail('not-checkable', notCheckable(file.path));
    return { ...entry, status: isKnown(file.path, checks.formats) ? 'kept' : 'unknown' };
  }
  if (!isDraft) return { ...entry, status: 'read' };
  return { ...entry, ...(await checked(known, checks)) };
}

async function checked(
  { file }: KnownFile,
  { checker, path, absolute }: PaperChecks,
): Promise<Pick<FileEntry, 'status' | 'error' | 'counts' | 'messages'>> {
  const target = { path: `${path}/${file.path}`, absolute: `${absolute}/${file.path}`, error: null };
  const { report } = await checker({ target, bytes: file.bytes ?? new Uint8Array(), error: null });
  const { status, error, messages } = report.output;
  if (status === 'unreadable') return { status, error, counts: null, messages: [] };
  return { status, error: null, counts: countsOf(messages), messages: messages.map(shortened) };
}

function shortened({
  ruleId,
  severity,
  message,
  line,
  column,
}: MessageOutput): FileEntry['messages'][number] {
  return { ruleId, severity, message, line, column };
}

/** Counts by severity. */
export function countsOf(items: readonly { readonly severity: Severity }[]): CountsOutput {
  const count = (wanted: Severity): number => items.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function isKnown(path: string, formats: readonly string[]): boolean {
  const name = path.toLowerCase();
  return formats.some((ending) => name.endsWith(`.${ending}`));
}

function notCheckable(path: string): Phrase {
  return /\.(?:doc|wps|rtf)$/iu.test(path)
    ? {
        zh: '旧格式的稿件无法检查，请用 Word 或 WPS 另存为 .docx 后补送',
        en: 'A draft in this old format cannot be checked; save it as .docx in Word or WPS',
      }
    : {
        zh: '这种格式的稿件无法检查，请补送可编辑的 .docx',
        en: 'A draft in this format cannot be checked; send an editable .docx',
      };
}
