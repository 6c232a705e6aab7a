// A git repository of an office that keeps its drafts in one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'));
export const TARBALL = join(ROOT, 'dist-offline', `gongwen-lint-${version}.tgz`);

/** A document number in round brackets: an error that is fixed, in a draft that is right otherwise. */
export const RIGHT = readFileSync(join(ROOT, 'fixtures/conforming/request-town-bridge.md'), 'utf8');
export const FIXABLE = RIGHT.replace(/〔(\d{4})〕/u, '（$1）');
/** A day that does not exist: nobody but its drafter knows the right one. */
export const BAD = `${RIGHT}\n工期至2026年2月30日。\n`;
if (FIXABLE === RIGHT) throw new Error('the fixture has no document number');

/** Runs a program; its output is one text, as somebody at a terminal reads it. */
export function run(command, args, { cwd, env = {}, input = '' }) {
  const options = { cwd, input, encoding: 'utf8', maxBuffer: 64 << 20, env: { ...process.env, ...env } };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (error) throw error;
  return { status, output: stdout + stderr };
}

/** A new repository in a temporary folder, with one commit. */
export function createRepository(env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-hooks-'));
  const path = (name) => join(folder, name);
  const repository = {
    folder,
    path,
    write: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    exists: (name) => existsSync(path(name)),
    run: (command, args) => run(command, args, { cwd: folder, env }),
    git: (...args) => run('git', args, { cwd: folder, env }),
    /** Puts every change on the index and commits it. */
    commit: (message) => {
      repository.git('add', '--all');
      return repository.git('commit', '--message', message);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  repository.git('init', '--quiet');
  repository.git('config', 'user.name', 'Drafter');
  repository.git('config', 'user.email', 'drafter@localhost');
  repository.git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
  return repository;
}

/** How many commits there are: whether one was let through. */
export const commitsOf = ({ git }) => Number(git('rev-list', '--count', 'HEAD').output);
