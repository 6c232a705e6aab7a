// The hooks as pre-commit installs them: from a repository, by npm, into an environment of its own.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BAD, commitsOf, createRepository, FIXABLE, RIGHT, ROOT, run } from './drafts-repository.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gongwen-pre-commit-'));
const env = {
  PRE_COMMIT_HOME: join(folder, 'cache'),
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
};
let repository;

/** This project as somebody clones it, with what is not committed yet. */
function snapshot() {
  const at = join(folder, 'gongwen-lint');
  const { output } = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  for (const file of output.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(at, file)), { recursive: true });
    cpSync(join(ROOT, file), join(at, file), { verbatimSymlinks: true });
  }
  const git = (...args) =>
    run('git', ['-c', 'user.name=x', '-c', 'user.email=x@localhost', ...args], { cwd: at });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'As it is');
  return { at, revision: git('rev-parse', 'HEAD').output.trim() };
}

before(() => {
  const { at, revision } = snapshot();
  repository = createRepository(env);
  repository.write(
    '.pre-commit-config.yaml',
    `default_language_version: { node: system }
repos:
  - repo: ${at}
    rev: ${revision}
    hooks:
      - { id: gongwen-lint-fix, files: '^fixed/' }
      - { id: gongwen-lint, files: '^drafts/' }
`,
  );
  const { status, output } = repository.run('pre-commit', ['install', '--install-hooks']);
  assert.equal(status, 0, output);
});
after(() => {
  repository?.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('the hooks of pre-commit', () => {
  it('are described as pre-commit asks', () => {
    const { status, output } = run(
      'pre-commit',
      ['validate-manifest', join(ROOT, '.pre-commit-hooks.yaml')],
      { cwd: folder },
    );
    assert.equal(status, 0, output);
  });

  it('let a draft without errors through, .docx as well', () => {
    repository.write('drafts/bridge.md', RIGHT);
    cpSync(join(ROOT, 'fixtures/conforming/request-town-bridge.docx'), repository.path('drafts/bridge.docx'));
    const { status, output } = repository.commit('Drafts');
    assert.equal(status, 0, output);
    assert.match(output, /gongwen-lint\.+Passed/u);
  });

  it('block a commit with an error, and show the message, its clause and the page of the rule', () => {
    const commits = commitsOf(repository);
    repository.write('drafts/bad.md', BAD);
    const { status, output } = repository.commit('A bad draft');
    assert.notEqual(status, 0);
    assert.equal(commitsOf(repository), commits);
    assert.match(output, /“2026年2月30日”不存在/u);
    assert.match(output, /《党政机关公文处理工作条例》/u);
    assert.match(output, /rules\/date\/invalid\.md/u);
    repository.git('rm', '--quiet', '--force', 'drafts/bad.md');
  });

  it('fix what can be fixed, stop the commit, and leave the change for adding', () => {
    const commits = commitsOf(repository);
    repository.write('fixed/bridge.md', FIXABLE);
    const { status, output } = repository.commit('A draft to fix');
    assert.notEqual(status, 0);
    assert.match(output, /files were modified by this hook/u);
    assert.equal(commitsOf(repository), commits);
    assert.equal(repository.read('fixed/bridge.md'), RIGHT);
    assert.equal(repository.git('show', ':fixed/bridge.md').output, FIXABLE);
    const again = repository.commit('Fixed');
    assert.equal(again.status, 0, again.output);
  });

  it('fix a .docx without leaving a second copy beside it', () => {
    cpSync(join(ROOT, 'fixtures/defects/number-bracket.docx'), repository.path('fixed/number.docx'));
    repository.commit('A .docx to fix');
    assert.notDeepEqual(
      readFileSync(repository.path('fixed/number.docx')),
      readFileSync(join(ROOT, 'fixtures/defects/number-bracket.docx')),
    );
    assert.equal(repository.exists('fixed/number.orig.docx'), false);
    repository.git('reset', '--hard', '--quiet');
  });

  it('leave out the lock files of Word', () => {
    repository.write('drafts/~$bridge.docx', 'not a document');
    const { status, output } = repository.commit('Word is open');
    assert.equal(status, 0, output);
    assert.match(output, /no files to check/u);
  });
});
