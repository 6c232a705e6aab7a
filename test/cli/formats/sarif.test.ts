import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Level } from '@gongwen/core';
import { Ajv } from 'ajv';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import {
  BRACKET_ONLY,
  createWorkspace,
  onlyRules,
  type Workspace,
  WRONG_NUMBER,
} from '../support/workspace.ts';
import { DRAFTS, NAMES } from './support/drafts.ts';

interface RuleOutput {
  readonly id: string;
  readonly severity: Level;
}

const isSarif = sarifValidator();

/** The OASIS schema; it is of draft 4, but uses nothing that draft 7 understands otherwise. */
function sarifValidator() {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const uriReference = /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/u;
  const formats = {
    uri: /^[a-z][a-z\d+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]*$/iu,
    'uri-reference': uriReference,
    'date-time': /^\d{4}-\d{2}-\d{2}T/u,
  };
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
}

async function runOf({ call }: Workspace, args: readonly string[]): Promise<Run> {
  const { stdout } = await call(['--format', 'sarif', ...args]);
  const log: Log = JSON.parse(stdout);
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  const [run] = log.runs;
  if (!run) throw new Error('the log has no run');
  return run;
}

const resultsOf = ({ results }: Run): readonly Result[] => results ?? [];
const printOf = ({ partialFingerprints }: Result) => partialFingerprints?.primaryLocationLineHash;

describe('check --format sarif', () => {
  it('is valid by the OASIS schema, with every rule that is on described', async () => {
    const workspace = await createWorkspace({ 'a.txt': WRONG_NUMBER });
    const run = await runOf(workspace, ['a.txt']);
    const described = run.tool.driver.rules ?? [];
    const listed: { readonly rules: readonly RuleOutput[] } = JSON.parse(
      (await workspace.call(['rules', '--format', 'json'])).stdout,
    );
    const on = listed.rules.filter(({ severity }) => severity !== 'off');
    expect(described.map(({ id }) => id)).toEqual(on.map(({ id }) => id));
    const levels = { error: 'error', warning: 'warning', info: 'note', off: 'none' };
    expect(described.map(({ defaultConfiguration }) => defaultConfiguration?.level)).toEqual(
      on.map(({ severity }) => levels[severity]),
    );
    expect(described.find(({ id }) => id === 'number/bracket')).toMatchObject({
      shortDescription: { text: '文号括号' },
      fullDescription: { text: expect.stringContaining('六角括号') },
      helpUri: expect.stringMatching(/^file:.+\/number\/bracket\.md$/u),
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['number'] },
    });
    for (const { shortDescription, fullDescription, helpUri } of described) {
      expect([shortDescription?.text, fullDescription?.text, helpUri]).not.toContain(undefined);
    }
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('describes no rule that is off', async () => {
    const run = await runOf(await createWorkspace({ 'gongwen.yaml': BRACKET_ONLY, 'a.txt': WRONG_NUMBER }), [
      'a.txt',
    ]);
    expect(run.tool.driver.rules?.map(({ id }) => id)).toEqual(['number/bracket']);
  });

  it('has results with clause and fix for text, paragraphs for .docx, and suppressions of the draft', async () => {
    const workspace = await createWorkspace(DRAFTS);
    const run = await runOf(workspace, NAMES);
    const [text, docx, suppressed] = resultsOf(run);
    expect(run.originalUriBaseIds).toEqual({
      '%SRCROOT%': { uri: `${pathToFileURL(workspace.folder).href}/` },
    });
    expect(text).toMatchObject({
      ruleId: 'number/bracket',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '%E7%A8%BF%201.txt', uriBaseId: '%SRCROOT%', index: 0 },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 12 },
          },
        },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [
                { deletedRegion: { charOffset: 3, charLength: 1 }, insertedContent: { text: '〔' } },
                { deletedRegion: { charOffset: 8, charLength: 1 }, insertedContent: { text: '〕' } },
              ],
            },
          ],
        },
      ],
      properties: { clause: expect.stringContaining('7.2.5'), element: 'documentNumber' },
    });
    expect(docx?.fixes).toBeUndefined();
    expect(docx?.locations?.[0]?.logicalLocations).toEqual([
      { name: '段1', fullyQualifiedName: '发文字号/段1', kind: 'element' },
    ]);
    expect(suppressed?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: '原件如此' },
    ]);
    expect(resultsOf(run)).toHaveLength(3);
    expect(run.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'not-a-zip' } }] },
    ]);
  });

  it('keeps fingerprints when lines move and when another of the kind is suppressed', async () => {
    const sentence = '根据豫政办（2026）9号文件办理。';
    const settings = { 'gongwen.yaml': BRACKET_ONLY };
    const before = await runOf(
      await createWorkspace({ ...settings, 'a.md': `${WRONG_NUMBER}\n${sentence}\n\n${sentence}\n` }),
      ['a.md'],
    );
    const reason = '<!-- gongwen-disable-next-line number/bracket -- 原件如此 -->';
    const after = await runOf(
      await createWorkspace({
        ...settings,
        'a.md': `\n\n${WRONG_NUMBER}\n新的一段。\n\n${reason}\n${sentence}\n\n${sentence}\n`,
      }),
      ['a.md'],
    );
    const [number, first, second] = resultsOf(before).map(printOf);
    expect(new Set([number, first, second]).size).toBe(3);
    const open = resultsOf(after).filter(({ suppressions }) => suppressions === undefined);
    const silenced = resultsOf(after).filter(({ suppressions }) => suppressions !== undefined);
    expect(open.map(printOf)).toEqual([number, second]);
    expect(silenced.map(printOf)).toEqual([first]);
  });

  it('counts columns in UTF-16 units where a character takes two', async () => {
    const run = await runOf(
      await createWorkspace({
        'gongwen.yaml': onlyRules({ 'wording/typo': 'error' }),
        'a.txt': '洛阳市偃师区教育局关于𠀀布署工作的通知\n\n各学校：\n\n现将𠀀𠀀布署情况通知如下。\n',
      }),
      ['a.txt'],
    );
    const region = resultsOf(run).at(-1)?.locations?.[0]?.physicalLocation?.region;
    expect(region).toMatchObject({ startLine: 5, startColumn: 7, endColumn: 9 });
  });
});
