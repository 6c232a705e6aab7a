import type { Invocation, Log, ReportingDescriptor, Result, Run } from 'sarif';
import { toolVersion } from '../../shared/tool-version.ts';
import type { CollectedFile } from '../findings/collected-file.ts';
import { collectingReporter } from '../findings/collecting-reporter.ts';
import type { Reporter } from '../reporter.ts';
import type { ReporterOptions } from '../reporter-options.ts';
import { type Artifacts, artifactsOf } from './artifacts.ts';
import { resultOf, silencedResultOf } from './result-of.ts';
import { ruleDescriptor } from './rule-descriptor.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifReporter(options: ReporterOptions): Reporter {
  return collectingReporter((files) => {
    const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(files, options)] };
    return `${JSON.stringify(log, null, 2)}\n`;
  });
}

function runOf(files: readonly CollectedFile[], options: ReporterOptions): Run {
  const { context } = options;
  const artifacts = artifactsOf(
    files.map(({ output }) => output),
    context.cwd,
  );
  const rules = descriptorsOf(files, options);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const ruleIndex = (id: string): number => indices.get(id) ?? -1;
  return {
    tool: {
      driver: {
        name: 'gongwen-lint',
        version: toolVersion(),
        semanticVersion: toolVersion(),
        language: context.locale,
        rules,
      },
    },
    language: context.locale,
    // Columns are those of JavaScript strings; a character of Extension B counts two.
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { ...artifacts.originalUriBaseIds },
    artifacts: [...artifacts.list],
    invocations: [invocationOf(files, artifacts)],
    results: files.flatMap((file) => resultsOf(file, artifacts, ruleIndex, options)),
  };
}

/** The rules that are on, and any other that has a message. */
function descriptorsOf(
  files: readonly CollectedFile[],
  { rules, context }: ReporterOptions,
): ReportingDescriptor[] {
  const speaking = new Set(
    files.flatMap(({ findings, silenced }) => [
      ...findings.map(({ message }) => message.ruleId),
      ...silenced.map(({ suppressed }) => suppressed.ruleId),
    ]),
  );
  const active = rules();
  const known = new Set(active.map(({ rule }) => rule.id));
  const others = [...speaking].filter((id) => !known.has(id));
  return [
    ...active.map((rule) => ruleDescriptor(rule, speaking.has(rule.rule.id), context)),
    ...others.map((id) => ({ id })),
  ];
}

function resultsOf(
  { output, findings, silenced }: CollectedFile,
  artifacts: Artifacts,
  ruleIndex: (id: string) => number,
  { context, hasBaseline }: ReporterOptions,
): Result[] {
  const { say, locale } = context;
  const location = artifacts.locationOf(output.path);
  const shared = { format: output.format, location, ruleIndex, hasBaseline, say, locale };
  return [
    ...findings.map((finding) => resultOf(finding, shared)),
    ...silenced.map((finding) => silencedResultOf(finding, shared)),
  ];
}

/** Files that could not be read are no results but failures of the run. */
function invocationOf(files: readonly CollectedFile[], artifacts: Artifacts): Invocation {
  const failures = files.flatMap(({ output: { path, error } }) => (error === null ? [] : [{ path, error }]));
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ path, error }) => ({
      descriptor: { id: error.code },
      level: 'error',
      message: { text: error.message },
      locations: [{ physicalLocation: { artifactLocation: artifacts.locationOf(path) } }],
    })),
  };
}
