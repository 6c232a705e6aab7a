import { DOCUMENT_TYPES, type IntakePart } from '@gongwen/core';
import type { FileEntry, PaperRole } from '../receipt.ts';
import type { SubmittedFile } from '../submission/submission.ts';
import { type BareName, bareName } from './bare-name.ts';
import type { LookedAt, Paper } from './look-at-paper.ts';
import { partOfFolder, partOfName, partOfTitle } from './part-of-name.ts';

/** A file of a submission and what it was taken for. */
export interface KnownFile {
  readonly file: SubmittedFile;
  readonly name: BareName;
  /** Null where no reader reads it, or could. */
  readonly paper: Paper | null;
  /** Why it could not be read; null when it could, or no reader reads such files. */
  readonly error: LookedAt['error'];
  readonly part: string | null;
  readonly role: PaperRole;
  readonly knownBy: FileEntry['knownBy'];
  /** 文种 by its content, else by its name. */
  readonly documentType: string | null;
}

/** A file and what was seen in it. */
export type LookedAtFile = LookedAt & { readonly file: SubmittedFile };

type Found = Pick<KnownFile, 'part' | 'role' | 'knownBy'>;

/** A file before the official documents are told apart. */
type Seen = Omit<KnownFile, 'part' | 'role' | 'knownBy'> & { readonly found: Found | null };

/**
 * Says of each file what it is: as the front matter of another lists it, by its name or that of its folder, by its
 * title; an official document that none of these names is the draft, or what it is sent with.
 * @param parts The parts that the configuration knows, the more special ones first.
 */
export function assignParts(
  files: readonly LookedAtFile[],
  parts: readonly IntakePart[],
): readonly KnownFile[] {
  const declared = declaredParts(files, parts);
  const seen = files.map(({ file, paper, error }): Seen => {
    const name = bareName(file.path);
    const documentType = paper?.documentType ?? typeOfName(name);
    return { file, name, paper, error, documentType, found: findPart(file, name, paper, declared, parts) };
  });
  const roleOf = officialRoles(seen);
  const partOf = (wanted: 'draft' | 'cover'): string =>
    parts.find(({ role }) => role === wanted)?.name ?? (wanted === 'draft' ? '送审稿' : '报送文');
  return seen.map(({ found, ...rest }): KnownFile => {
    if (found !== null) return { ...rest, ...found };
    const role = roleOf({ ...rest, found });
    if (role === 'other') return { ...rest, part: null, role, knownBy: null };
    return { ...rest, part: partOf(role), role, knownBy: rest.paper?.documentType ? 'content' : 'name' };
  });
}

function findPart(
  { path }: SubmittedFile,
  name: BareName,
  paper: Paper | null,
  declared: ReadonlyMap<string, IntakePart>,
  parts: readonly IntakePart[],
): Found | null {
  const listed = declared.get(path);
  if (listed) return foundAs(listed, 'declared');
  const byName = partOfName(name, parts);
  if (byName) return foundAs(byName, 'name');
  const attachment = name.attachment === null ? undefined : parts.find(({ role }) => role === 'attachment');
  if (attachment) return foundAs(attachment, 'name');
  const byFolder = partOfFolder(path, parts);
  if (byFolder) return foundAs(byFolder, 'name');
  const byTitle = paper?.title ? partOfTitle(paper.title, parts) : null;
  return byTitle ? foundAs(byTitle, 'content') : null;
}

function foundAs({ name, role }: IntakePart, knownBy: FileEntry['knownBy']): Found {
  return { part: name, role, knownBy };
}

/** Parts of files that the front matter of a paper lists (成套), by path. */
function declaredParts(
  files: readonly LookedAtFile[],
  parts: readonly IntakePart[],
): ReadonlyMap<string, IntakePart> {
  const declared = new Map<string, IntakePart>();
  for (const { file, paper } of files) {
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    for (const { path, role } of paper?.bundle ?? []) {
      const part = role === null ? null : partCalled(role, parts);
      if (part) declared.set(folder + path, part);
    }
  }
  return declared;
}

function partCalled(role: string, parts: readonly IntakePart[]): IntakePart | null {
  return (
    parts.find(({ name }) => name === role) ??
    partOfName({ text: role, remarks: [], attachment: null }, parts)
  );
}

function typeOfName({ text }: BareName): string | null {
  return DOCUMENT_TYPES.find((type) => text.endsWith(type)) ?? null;
}

/** Types (文种) of what a draft is sent with. */
const COVERS: ReadonlySet<string> = new Set(['请示', '报告', '函']);

/**
 * Tells the official documents apart that nothing names. 请示, 报告 and 函 are sent with the draft, unless there is
 * nothing else. Beside a draft those that were issued already (what it rests on) or cannot be read (scans) are none.
 */
function officialRoles(seen: readonly Seen[]): (file: Seen) => 'draft' | 'cover' | 'other' {
  const isCover = ({ documentType }: Seen): boolean => documentType !== null && COVERS.has(documentType);
  const isNamed = seen.some(({ found }) => found?.role === 'draft');
  const open = seen.filter(({ found, documentType }) => found === null && documentType !== null);
  const texts = open.filter((file) => !isCover(file));
  const readable = texts.filter(({ paper }) => paper !== null);
  const unissued = readable.filter(({ paper }) => paper?.issued === false);
  const readableCovers = open.filter(({ paper }) => paper !== null);
  const [drafts = []] = isNamed
    ? [unissued]
    : [unissued, readable, texts, readableCovers, open].filter((some) => some.length > 0);
  const files = new Set(drafts.map(({ file }) => file));
  return (one) => {
    if (files.has(one.file)) return 'draft';
    return isCover(one) ? 'cover' : 'other';
  };
}
