import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  BAD,
  commitsOf,
  createRepository,
  FIXABLE,
  RIGHT,
  ROOT,
  run,
  TARBALL,
} from './drafts-repository.mjs';

const tools = mkdtempSync(join(tmpdir(), 'gongwen-tools-'));
/** The command on the PATH, as an installation for all users puts it there. */
const env = { PATH: `${join(tools, 'bin')}${delimiter}${process.env.PATH}` };

before(() => {
  const { status, output } = run('npm', ['install', '--global', '--offline', '--prefix', tools, TARBALL], {
    cwd: tools,
  });
  assert.equal(status, 0, output);
});
after(() => rmSync(tools, { recursive: true, force: true }));

/** What every hook does. */
function checksCommits(open) {
  let repository;
  before(() => {
    repository = open();
  });
  after(() => repository.remove());

  it('lets a commit of a draft without errors through', () => {
    repository.write('drafts/bridge.md', RIGHT);
    const { status, output } = repository.commit('A draft');
    assert.equal(status, 0, output);
  });

  it('blocks a commit with an error and shows the message with its clause', () => {
    const commits = commitsOf(repository);
    repository.write('drafts/bad.md', BAD);
    const { status, output } = repository.commit('A bad draft');
    assert.notEqual(status, 0);
    assert.equal(commitsOf(repository), commits);
    assert.match(output, /“2026年2月30日”不存在/u);
    assert.match(output, /《党政机关公文处理工作条例》/u);
    repository.git('rm', '--cached', '--quiet', '--force', 'drafts/bad.md');
    rmSync(repository.path('drafts/bad.md'));
  });

  it('lets a commit without drafts through', () => {
    repository.write('notes.csv', 'a,b\n');
    const { status, output } = repository.commit('No draft');
    assert.equal(status, 0, output);
  });

  it('leaves out the lock file that Word keeps beside an open document', () => {
    repository.write('drafts/~$bridge.docx', 'not a document');
    const { status, output } = repository.commit('Word is open');
    assert.equal(status, 0, output);
  });
}

/** A project with an example's files and its tools installed, as `npm install` does. */
function openProject(example, { tools: needed }) {
  const repository = createRepository();
  cpSync(join(ROOT, 'examples', example), repository.folder, { recursive: true });
  const manifest = JSON.parse(repository.read('package.json'));
  // The version to come is in the tarball only.
  manifest.devDependencies['gongwen-lint'] = `file:${TARBALL}`;
  for (const name of needed) {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
    manifest.devDependencies[name] = version;
  }
  repository.write('package.json', JSON.stringify(manifest));
  repository.write('.gitignore', 'node_modules/\npackage-lock.json\n');
  const { status, output } = repository.run('npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  ]);
  assert.equal(status, 0, output);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--no-verify', '--message', 'Tools');
  return repository;
}

describe('git’s own hook', () => {
  checksCommits(() => {
    const repository = createRepository(env);
    const hook = repository.path('.git/hooks/pre-commit');
    cpSync(join(ROOT, 'examples/git-hook/pre-commit'), hook);
    chmodSync(hook, 0o755);
    return repository;
  });

  it('judges what is staged, not what lies in the folder', () => {
    const repository = createRepository(env);
    cpSync(join(ROOT, 'examples/git-hook/pre-commit'), repository.path('.git/hooks/pre-commit'));
    repository.write('bridge.md', BAD);
    repository.git('add', 'bridge.md');
    repository.write('bridge.md', RIGHT);
    assert.notEqual(repository.git('commit', '--message', 'Staged is bad').status, 0);
    repository.git('add', 'bridge.md');
    repository.write('bridge.md', BAD);
    const { status, output } = repository.git('commit', '--message', 'Staged is right');
    assert.equal(status, 0, output);
    repository.remove();
  });
});

describe('husky', () => {
  checksCommits(() => openProject('husky', { tools: ['husky'] }));
});

describe('lint-staged', () => {
  let repository;
  before(() => {
    repository = openProject('lint-staged', { tools: ['husky', 'lint-staged'] });
  });
  after(() => repository.remove());

  checksCommits(() => openProject('lint-staged', { tools: ['husky', 'lint-staged'] }));

  it('fixes what can be fixed, and the commit has it', () => {
    repository.write('bridge.md', FIXABLE);
    const { status, output } = repository.commit('A draft to fix');
    assert.equal(status, 0, output);
    assert.equal(repository.git('show', 'HEAD:bridge.md').output, RIGHT);
  });
});
