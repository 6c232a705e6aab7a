import type { IntakeSettings, ReaderLimits, ResolvedConfig } from '@gongwen/core';
import type { Say } from '../shared/say.ts';
import { dueDay, replyDay } from './calendar/deadlines.ts';
import type { WorkCalendar } from './calendar/work-calendar.ts';
import { checkPapers, countsOf, type PaperChecks } from './check-papers.ts';
import { findMissing } from './find-missing.ts';
import { findProblems } from './find-problems.ts';
import { assignParts, type KnownFile } from './parts/assign-parts.ts';
import { matchAttachments } from './parts/attachment-match.ts';
import { lookAtPaper } from './parts/look-at-paper.ts';
import type { FileEntry, ProblemOutput, Receipt, UrgencyOutput } from './receipt.ts';
import type { Submission } from './submission/submission.ts';

/** What the caller says of the submissions of a run. */
export interface IntakeTerms {
  readonly config: ResolvedConfig;
  readonly limits: Partial<ReaderLimits>;
  readonly calendar: WorkCalendar;
  /** ISO date. */
  readonly received: string;
  /** `--urgency`; null for what the papers say. */
  readonly urgency: string | null;
  /** `--kind`, beside what the drafts say. */
  readonly kinds: readonly string[];
  /** `--organ`; null for what the papers say. */
  readonly organ: string | null;
  readonly checks: Omit<PaperChecks, 'path' | 'absolute' | 'formats' | 'say'>;
  readonly say: Say;
}

/** Recognises and checks the papers of a submission, and writes its receipt; it has no number yet. */
export async function makeReceipt(
  submission: Submission,
  place: Pick<PaperChecks, 'path' | 'absolute'>,
  terms: IntakeTerms,
): Promise<Receipt> {
  const { config, limits, calendar, received, say } = terms;
  const { intake } = config;
  const looked = submission.files.map((file) => ({ file, ...lookAtPaper(file, config, limits) }));
  const known = assignParts(looked, intake.parts);
  const attachments = matchAttachments(known);
  const checks = { ...terms.checks, ...place, formats: intake.formats, say };
  const files = (await checkPapers(known, checks)).map((entry) => asAttachment(entry, attachments.named));
  const kinds = kindsOf(known, terms.kinds);
  const arrived = { files, kinds, attachments };
  const urgency = urgencyOf(known, intake, terms.urgency);
  const draft = known.find(({ role }) => role === 'draft') ?? known.find(({ role }) => role === 'cover');
  const types = known.flatMap(({ role, documentType }) =>
    (role === 'draft' || role === 'cover') && documentType !== null ? [documentType] : [],
  );
  const missing = findMissing(arrived, intake, say);
  const problems = [...findProblems(arrived, intake, say), ...unknownLevel(known, intake, say)];
  return {
    version: 1,
    number: null,
    submission: {
      name: submission.name,
      kind: submission.kind,
      sha256: submission.sha256,
      size: files.reduce((sum, { size }) => sum + size, 0),
    },
    profile: config.settings.profile,
    received,
    title: draft?.paper?.title ?? null,
    documentType: draft?.documentType ?? null,
    kinds,
    organs: terms.organ === null ? organsOf(known) : [terms.organ],
    urgency,
    due:
      urgency === null || intake.handling === null
        ? null
        : dueDay(received, urgency.level, intake.handling, types, calendar),
    reply: intake.reply === null ? null : replyDay(received, intake.reply, calendar),
    files,
    ignored: submission.ignored,
    missing,
    problems,
    counts: countsOf([...files.flatMap(({ messages }) => messages), ...missing, ...problems]),
  };
}

/** A file that nothing but the note of a draft tells of is its attachment. */
function asAttachment(entry: FileEntry, named: ReadonlySet<KnownFile>): FileEntry {
  if (entry.role !== 'other' || ![...named].some(({ file }) => file.path === entry.path)) return entry;
  return { ...entry, part: '附件', role: 'attachment', knownBy: 'declared' };
}

const isOfficial = ({ role }: KnownFile): boolean => role === 'draft' || role === 'cover';

function kindsOf(files: readonly KnownFile[], given: readonly string[]): readonly string[] {
  const declared = files.filter(isOfficial).flatMap(({ paper }) => (paper?.kind ? [paper.kind] : []));
  return [...new Set([...given, ...declared])];
}

/** Who sends: the issuers of the cover; without one those of the draft. */
function organsOf(files: readonly KnownFile[]): readonly string[] {
  const issuersOf = (wanted: KnownFile['role']): readonly string[] =>
    files.filter(({ role }) => role === wanted).flatMap(({ paper }) => paper?.issuers ?? []);
  const sent = issuersOf('cover');
  return [...new Set(sent.length > 0 ? sent : issuersOf('draft'))];
}

function levelsIn(files: readonly KnownFile[]): readonly string[] {
  return files.filter(isOfficial).flatMap(({ paper }) => paper?.handlingLevel ?? []);
}

/** The level by the option, else of the papers the one with the fewest days, else the default. */
function urgencyOf(
  files: readonly KnownFile[],
  { handling }: IntakeSettings,
  given: string | null,
): UrgencyOutput | null {
  if (handling === null) return null;
  if (given !== null) return { level: given, source: 'option' };
  const daysOf = (level: string): number => handling.levels[level] ?? Number.POSITIVE_INFINITY;
  const marked = files.filter(isOfficial).flatMap(({ paper }) => paper?.urgency ?? []);
  const [level] = [...levelsIn(files), ...marked]
    .filter((name) => handling.levels[name] !== undefined)
    .toSorted((a, b) => daysOf(a) - daysOf(b));
  return level === undefined ? { level: handling.default, source: 'assumed' } : { level, source: 'declared' };
}

function unknownLevel(
  files: readonly KnownFile[],
  { handling }: IntakeSettings,
  say: Say,
): readonly ProblemOutput[] {
  if (handling === null) return [];
  const known = Object.keys(handling.levels);
  return [...new Set(levelsIn(files))]
    .filter((level) => !known.includes(level))
    .map((level) => ({
      code: 'unknown-level',
      severity: 'warning',
      message: say({
        zh: `办理等级“${level}”不在${known.join('、')}之内，没有采用`,
        en: `The handling level "${level}" is none of ${known.join(', ')} and was not taken`,
      }),
      files: [],
      basis: handling.basis.map(({ regulation, clause, number }) => ({
        regulation,
        clause,
        number: number ?? null,
      })),
    }));
}
