import { resolve } from 'node:path';
import { CommandError } from '../shared/command-error.ts';
import { runGit, tryGit } from './run-git.ts';

/** Which files of a Git repository are meant. */
export type ChangeKind =
  /** What the next commit will hold. */
  | { readonly kind: 'staged' }
  /** What is unlike the last commit, new files too; or unlike where the branch left `since`. */
  | { readonly kind: 'changed'; readonly since: string | null };

/** A changed file that is still there. */
export interface ChangedFile {
  readonly absolute: string;
  /** The staged version; null where it is what lies in the folder. */
  readonly staged: Uint8Array | null;
}

/**
 * Files of the repository around a folder that have changed.
 * @throws {CommandError} when the folder is in no repository, or the revision is not there.
 */
export async function changedFiles(change: ChangeKind, cwd: string): Promise<readonly ChangedFile[]> {
  const root = await repositoryRoot(cwd);
  return change.kind === 'staged' ? stagedFiles(root) : workingFiles(root, change.since);
}

async function repositoryRoot(cwd: string): Promise<string> {
  const { output, failure } = await tryGit(['rev-parse', '--show-cdup'], cwd);
  if (failure === null) return resolve(cwd, output.toString().trim());
  throw new CommandError({
    zh: `${cwd} 不在 Git 仓库中（${failure}）`,
    en: `${cwd} is not in a Git repository (${failure})`,
  });
}

async function stagedFiles(root: string): Promise<ChangedFile[]> {
  const staged = await namesOf(['diff', '--cached', '--name-only', '--diff-filter=ACMRT', '-z'], root);
  const unlike = new Set(await namesOf(['diff', '--name-only', '-z'], root));
  const files: ChangedFile[] = [];
  for (const name of staged) {
    // Filters give what a checkout would give: large files may be stored elsewhere.
    const content = unlike.has(name) ? await runGit(['cat-file', '--filters', `:${name}`], root) : null;
    files.push({ absolute: resolve(root, name), staged: content });
  }
  return files;
}

async function workingFiles(root: string, since: string | null): Promise<ChangedFile[]> {
  const base = await baseOf(root, since);
  const names = [
    ...(await namesOf(['diff', '--name-only', '--diff-filter=d', '-z', base, '--'], root)),
    ...(await namesOf(['ls-files', '--others', '--exclude-standard', '-z'], root)),
  ];
  return [...new Set(names)].sort().map((name) => ({ absolute: resolve(root, name), staged: null }));
}

/** What the files are compared with. */
async function baseOf(root: string, since: string | null): Promise<string> {
  if (since === null) {
    const { failure } = await tryGit(['rev-parse', '--verify', '--quiet', 'HEAD'], root);
    // Before the first commit every file is new.
    return failure === null
      ? 'HEAD'
      : (await runGit(['hash-object', '-t', 'tree', '/dev/null'], root)).toString().trim();
  }
  const { failure } = await tryGit(['rev-parse', '--verify', '--end-of-options', `${since}^{commit}`], root);
  if (failure !== null) {
    throw new CommandError({
      zh: `--changed-since：仓库中没有版本 ${since}（${failure}）`,
      en: `--changed-since: there is no revision ${since} in the repository (${failure})`,
    });
  }
  const { output, failure: unrelated } = await tryGit(['merge-base', since, 'HEAD'], root);
  // A shallow clone does not know where the branch began.
  return unrelated === null ? output.toString().trim() : since;
}

async function namesOf(args: readonly string[], root: string): Promise<string[]> {
  const output = await runGit(args, root);
  return output
    .toString()
    .split('\0')
    .filter((name) => name !== '');
}
