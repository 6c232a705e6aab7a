// The examples of docs/ci: read by the programs that read them in earnest, as far as these can be had, and their commands
// run in a project that has the command installed.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { SaxesParser } from 'saxes';
import { parse } from 'yaml';
import { BAD, createRepository, RIGHT, ROOT, TARBALL } from './drafts-repository.mjs';

const example = (name) => readFileSync(join(ROOT, 'docs/ci', name), 'utf8');
let project;

before(() => {
  project = createRepository();
  project.write(
    'package.json',
    JSON.stringify({ name: 'office', private: true, devDependencies: { 'gongwen-lint': `file:${TARBALL}` } }),
  );
  project.write('.gitignore', 'node_modules/\n.npm/\n.gitlab-ci-local/\n');
  project.write('drafts/bridge.md', RIGHT);
  project.write('drafts/bad.md', BAD);
  const { status, output } = project.run('npm', ['install', '--offline', '--package-lock-only']);
  assert.equal(status, 0, output);
  project.commit('Drafts');
});
after(() => project.remove());

const shell = (command) => project.run('sh', ['-c', command]);

function rulesOf(name) {
  return JSON.parse(project.read(name));
}

/** The elements of an XML file. @throws {Error} when it is not well-formed. */
function elementsOf(name) {
  const names = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => names.push(tag.name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(project.read(name)).close();
  return names;
}

describe('the example for GitHub Actions', () => {
  const { jobs } = parse(example('github-actions.yml'));
  const { steps } = jobs.gongwen;

  it('is a workflow to GitHub’s own parser', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongwen-workflow-'));
    // The parser imports JSON in a way that Node 20 does not know.
    const outfile = join(folder, 'parser.cjs');
    const stdin = { contents: "export * from '@actions/workflow-parser';", resolveDir: ROOT };
    await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    const { parseWorkflow, NoOperationTraceWriter } = createRequire(outfile)(outfile);
    const errorsOf = (content) => {
      const { context } = parseWorkflow({ name: 'gongwen.yml', content }, new NoOperationTraceWriter());
      return context.errors.getErrors().map(({ message }) => message);
    };
    assert.deepEqual(errorsOf(example('github-actions.yml')), []);
    assert.notDeepEqual(errorsOf(example('github-actions.yml').replace('runs-on', 'runs_on')), []);
    rmSync(folder, { recursive: true });
  });

  it('installs, annotates and writes SARIF by its commands', () => {
    const [install, annotate, sarif] = steps.flatMap(({ run }) => run ?? []);
    assert.equal(shell(install).status, 0);
    const annotated = shell(annotate);
    assert.equal(annotated.status, 1);
    assert.match(annotated.output, /^::error file=drafts\/bad\.md,line=\d+/mu);
    assert.equal(shell(sarif).status, 1);
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif')).with;
    const ids = rulesOf(upload.sarif_file).runs[0].results.map(({ ruleId }) => ruleId);
    assert.ok(ids.includes('date/invalid'));
  });
});

describe('the example for GitLab', () => {
  it('is run by gitlab-ci-local, fails on errors and leaves its report', () => {
    project.write('.gitlab-ci.yml', example('gitlab-ci.yml'));
    const runner = join(ROOT, 'node_modules/.bin/gitlab-ci-local');
    const run = project.run(runner, [
      '--force-shell-executor',
      '--no-shell-isolation',
      '--no-artifacts-to-source',
    ]);
    assert.notEqual(run.status, 0);
    // It validates the file against GitLab's own schema first.
    assert.match(run.output, /json schema validated/u);
    assert.match(run.output, /FAIL {2}gongwen/u);
    assert.match(run.output, /> \$ npx gongwen check --format gitlab/u);
    const { artifacts, script } = parse(example('gitlab-ci.yml')).gongwen;
    assert.equal(shell(script.join('\n')).status, 1);
    const problems = rulesOf(artifacts.reports.codequality);
    assert.ok(
      problems.some(
        ({ check_name: id, location }) => id === 'date/invalid' && location.path === 'drafts/bad.md',
      ),
    );
  });

  it('is refused by gitlab-ci-local when a key is wrong', () => {
    project.write('.gitlab-ci.yml', example('gitlab-ci.yml').replace('when: always', 'when: sometimes'));
    const runner = join(ROOT, 'node_modules/.bin/gitlab-ci-local');
    const { output } = project.run(runner, ['--list']);
    assert.match(output, /when/u);
  });
});

describe('the example for Jenkins', () => {
  it('writes both reports by its commands', () => {
    const commands = [...example('Jenkinsfile').matchAll(/(?:\bsh|script:) '([^']+)'/gu)].map(
      ([, command]) => command,
    );
    assert.equal(commands.length, 3);
    const runs = commands.map(shell);
    assert.deepEqual(
      runs.map(({ status }) => status),
      [0, 1, 1],
      runs[0]?.output,
    );
    const [, checkstyle] = /pattern: '([^']+)'/u.exec(example('Jenkinsfile'));
    const [, junit] = /testResults: '([^']+)'/u.exec(example('Jenkinsfile'));
    assert.ok(elementsOf(checkstyle).includes('error'));
    assert.ok(elementsOf(junit).includes('failure'));
  });
});
