import type { Severity } from '@gongwen/core';
import type { Context } from '../shared/context.ts';
import { sha256 } from '../shared/sha256.ts';
import type { CollectedFile, Finding } from './findings/collected-file.ts';
import { collectingReporter } from './findings/collecting-reporter.ts';
import { pathBelow, repositoryRoot } from './report-paths.ts';
import type { Reporter } from './reporter.ts';

/** One entry of a Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  /** Unlike any other of the report, and the same when lines move. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'blocker';
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end?: number };
  };
}

const SEVERITIES: Readonly<Record<Severity, GitlabIssue['severity']>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** A GitLab Code Quality report. Paths are those of the repository. */
export function gitlabReporter({ cwd }: Pick<Context, 'cwd'>): Reporter {
  const root = repositoryRoot(cwd);
  return collectingReporter((files) => {
    const issues = files.flatMap((file) => issuesOf(file, pathBelow(root, cwd, file.output.path)));
    return `${JSON.stringify(issues, null, 2)}\n`;
  });
}

function issuesOf({ output: { error }, findings }: CollectedFile, path: string): GitlabIssue[] {
  if (error === null) return findings.map((finding) => issueOf(finding, path));
  const { code, message } = error;
  const location = { path, lines: { begin: 1 } };
  return [
    {
      description: message,
      check_name: code,
      fingerprint: hash(path, code),
      severity: 'blocker',
      location,
    },
  ];
}

function issueOf({ message, fingerprint }: Finding, path: string): GitlabIssue {
  return {
    description: message.message,
    check_name: message.ruleId,
    fingerprint: hash(path, fingerprint),
    severity: SEVERITIES[message.severity],
    location: { path, lines: { begin: message.line, end: message.endLine } },
  };
}

/** GitLab drops all but one of the issues that share a fingerprint, so the path is part of it. */
function hash(path: string, fingerprint: string): string {
  return sha256(`${path}\n${fingerprint}`);
}
