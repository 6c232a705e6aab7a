import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CheckedFile,
  type DraftSource,
  fixText,
  formatBasis,
  type LintOptions,
  parseConfig,
  type Rule,
} from '@gongwen/core';
import { createPreset, rules } from '@gongwen/preset';
import { createLatinSpeller } from '@gongwen/retext-chinese/spelling';
import dictionary from 'dictionary-en';
import { describe, expect, it } from 'vitest';
import { type ExampleChanges, exampleDocx } from '../layout/example-docx.ts';
import { checkRun } from '../support/check-run.ts';
import { type PageExample, readRulePage } from '../support/read-rule-page.ts';

const spelling = createLatinSpeller(dictionary);
const folder = fileURLToPath(new URL('../../rules/', import.meta.url));

interface CheckedExample {
  readonly result: CheckedFile;
  /** The other files of its run. */
  readonly others: readonly CheckedFile[];
  readonly options: LintOptions;
  readonly path: string;
}

async function check(rule: Rule, example: PageExample): Promise<CheckedExample> {
  const written = example.config && parseConfig(JSON.stringify(example.config), 'gongwen.yaml');
  const preset = createPreset({ profile: example.profile, config: written, spelling });
  const source = await sourceOf(example);
  const base = preset.lintOptions(source.path);
  const setting = base.config.rules.get(rule.id);
  const severity = setting?.severity === 'off' || setting === undefined ? 'warning' : setting.severity;
  const parsed = rule.options.parse(example.options ?? setting?.options ?? {});
  const config = {
    ...base.config,
    rules: new Map([[rule.id, { severity, basis: setting?.basis ?? [], options: parsed }]]),
  };
  const options = { ...base, rules: [rule], config };
  const beside = example.others.map(({ file, text }) => ({ path: file, value: text }));
  const [result, ...others] = checkRun([source, ...beside], options);
  if (!result) throw new Error('nothing was checked');
  return { result, others, options, path: source.path };
}

/** The file of an example: its text, or the .docx written from it. */
async function sourceOf({ language, text, docx, file }: PageExample): Promise<DraftSource> {
  if (docx !== null) return { path: 'example.docx', value: await exampleDocx(text, docx as ExampleChanges) };
  return { path: file ?? (language === 'markdown' ? 'example.md' : 'example.txt'), value: text };
}

function shown(result: CheckedFile, rule: Rule): string[] {
  return result.messages
    .filter(({ ruleId }) => ruleId === rule.id)
    .map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

describe('every page belongs to a rule and every rule has a page', () => {
  it('there is no page without its rule', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => !file.startsWith('draft/'))
      .filter((file) => /^[a-z]+\/[a-z0-9-]+\.md$/u.test(file));
    const ids = new Set(rules.map(({ id }) => id));
    expect(pages.map((file) => file.slice(0, -3)).filter((id) => !ids.has(id))).toEqual([]);
  });
});

for (const rule of rules) {
  describe(rule.id, () => {
    const path = join(folder, `${rule.id}.md`);
    it('has a page that agrees with what the rule says of itself', () => {
      expect(existsSync(path)).toBe(true);
      const page = readRulePage(path);
      expect([page.id, page.name]).toEqual([rule.id, rule.name.zh]);
      expect(page.english).toMatch(/[A-Za-z]{3}/u);
      expect(page.headings).toEqual(expect.arrayContaining(['要求', '依据', '例子', '何时可以不用']));
      for (const basis of rule.basis)
        expect(page.text).toContain(basis.regulation === '实务' ? '实务' : formatBasis(basis));
      const options = Object.keys((rule.options as { shape?: object }).shape ?? {});
      for (const option of options) expect(page.text).toContain(`\`${option}\``);
      expect(page.examples.filter(({ kind }) => kind === 'bad').length).toBeGreaterThanOrEqual(1);
      expect(page.examples.filter(({ kind }) => kind === 'good').length).toBeGreaterThanOrEqual(1);
      if (rule.fixes)
        expect(page.examples.filter(({ kind }) => kind === 'fixed').length).toBeGreaterThanOrEqual(1);
    });
    const examples = existsSync(path) ? readRulePage(path).examples : [];
    for (const [index, example] of examples.entries()) {
      it(`${example.kind} example of line ${example.line}`, async () => {
        if (example.kind === 'fixed') {
          const before = examples[index - 1] as PageExample;
          const { result, options, path: name } = await check(rule, before);
          const fixable = {
            ...result,
            messages: result.messages.map((message) =>
              Object.assign(message, { fix: message.fix && { ...message.fix, safe: true } }),
            ),
          };
          const text = rule.fixes === 'safe' ? fixText(result, name, options).text : fixOnce(fixable);
          expect(text).toBe(example.text);
          return;
        }
        const { result, others } = await check(rule, example);
        const messages =
          example.file === null
            ? shown(result, rule)
            : [result, ...others].flatMap((file) => shown(file, rule).map((text) => `${file.path} ${text}`));
        expect(messages).toEqual(example.expected);
        if (example.kind === 'bad') expect(example.expected.length).toBeGreaterThan(0);
      });
    }
  });
}

/** Suggested fixes are taken once, as a user would who accepts each. */
function fixOnce(result: CheckedFile): string {
  let text = result.document.draft.data.text;
  for (const message of [...result.messages].reverse()) {
    for (const edit of [...(message.fix?.edits ?? [])].reverse())
      text = text.slice(0, edit.offset) + edit.text + text.slice(edit.endOffset);
  }
  return text;
}
