import { type DraftFormat, formatBasis } from '@gongwen/core';
import { type Marked, placeText } from '@gongwen/report';
import type { Context } from '../shared/context.ts';
import type { CollectedFile, Finding } from './findings/collected-file.ts';
import { collectingReporter } from './findings/collecting-reporter.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './to-json.ts';
import { xmlDocument, xmlElement } from './xml-element.ts';

/**
 * JUnit XML as Jenkins and GitLab read it: a file is a suite, a message is a test that failed, a file without a message
 * has one that passed, and one that cannot be read has one with an error.
 */
export function junitReporter(context: Context): Reporter {
  return collectingReporter((files) => {
    const { unreadable, errors, warnings, infos } = summarize(files.map(({ output }) => output));
    const failures = errors + warnings + infos;
    const attributes = {
      name: 'gongwen-lint',
      tests: files.reduce((sum, file) => sum + testsOf(file), 0),
      failures,
      errors: unreadable,
    };
    const suites = files.map((file) => suiteElement(file, context));
    return xmlDocument(xmlElement('testsuites', attributes, suites));
  });
}

/** A file without a message is one test, too. */
function testsOf({ findings }: CollectedFile): number {
  return Math.max(1, findings.length);
}

function suiteElement(file: CollectedFile, context: Context): string {
  const { output, findings } = file;
  const { path, error } = output;
  // Readers take what stands before the last dot for a package.
  const classname = path.replaceAll('.', '_');
  const attributes = {
    name: path,
    tests: testsOf(file),
    failures: findings.length,
    errors: error === null ? 0 : 1,
  };
  if (error !== null) {
    const failed = xmlElement('error', { message: error.message, type: error.code });
    return xmlElement('testsuite', attributes, [
      xmlElement('testcase', { name: error.code, classname }, [failed]),
    ]);
  }
  const cases = findings.map((finding) => caseElement(finding, output.format, classname, context));
  const passed = xmlElement('testcase', {
    name: context.say({ zh: '没有问题', en: 'no problems' }),
    classname,
  });
  return xmlElement('testsuite', attributes, cases.length === 0 ? [passed] : cases);
}

function caseElement(
  finding: Finding,
  format: DraftFormat | null,
  classname: string,
  context: Context,
): string {
  const { ruleId, severity, message, line, column } = finding.message;
  const place = placeText(format, line, column, context.say);
  const failure = xmlElement('failure', { message, type: severity }, detailOf(finding, place, context));
  return xmlElement('testcase', { name: `${ruleId} (${place})`, classname }, [failure]);
}

/** What the reader of a failed test sees below its message. */
function detailOf({ message, excerpt }: Finding, place: string, { say, locale }: Context): string {
  const { expected, basis } = message;
  const parts = [
    `${place}  ${excerptText(excerpt)}`,
    ...(expected.length > 0
      ? [say({ zh: '改为：', en: 'Expected: ' }) + expected.join(say({ zh: '；或 ', en: '; or ' }))]
      : []),
    ...(basis.length > 0
      ? [
          say({ zh: '依据：', en: 'Basis: ' }) +
            basis.map((entry) => formatBasis(entry, locale)).join(say({ zh: '、', en: ', ' })),
        ]
      : []),
  ];
  return parts.join('\n');
}

function excerptText({ before, marked, after }: Marked): string {
  return marked === '' ? before + after : `${before}【${marked}】${after}`;
}
