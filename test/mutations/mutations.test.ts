import { applyEdits, type CheckedFile, resolveFixes } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import { afterAll, describe, expect, it } from 'vitest';
import { type CheckSettings, checkFile, checkOptions, shownMessages } from './check-file.ts';
import type { Base, Format, Operator, Profile } from './operator.ts';
import {
  baseDraft,
  baseFile,
  besideFiles,
  changedFile,
  changesAnything,
  formatsOf,
} from './operator-files.ts';
import { operators } from './operators/index.ts';
import { type Outcome, outcomeTable } from './outcome-table.ts';

const known = new Set(rules.map(({ id }) => id));
const outcomes: Outcome[] = [];

const settingsOf = ({ config, organs }: Operator, profile: Profile): CheckSettings => ({
  profile,
  config,
  organs,
});

/** Profiles in which an operator's rule is on. */
const profilesOf = (operator: Operator): readonly Profile[] =>
  operator.profiles.filter((profile) => {
    const { config } = checkOptions('a.md', settingsOf(operator, profile));
    return (config.rules.get(operator.rule)?.severity ?? 'off') !== 'off';
  });

/** Nothing is said of the document before the change, its rule speaks after it, and no other rule but companions. */
async function expectFound(operator: Operator, base: Base, format: Format, profile: Profile): Promise<void> {
  const settings = settingsOf(operator, profile);
  const before = await baseFile(base, format);
  const beforeSettings = { ...settings, config: operator.configBefore ?? settings.config };
  const beside = await besideFiles(operator, format);
  const whole = checkFile(before, checkOptions(before.path, beforeSettings), beside);
  const file = await changedFile(operator, base, format);
  const result = checkFile(file, checkOptions(file.path, settings), beside);
  const others = result.messages.filter(({ ruleId }) => ruleId !== operator.rule);
  const found = result.messages.some(({ ruleId }) => ruleId === operator.rule);
  outcomes.push({
    id: operator.id,
    rule: operator.rule,
    file: file.path,
    profile,
    found,
    others: others.map(({ ruleId }) => ruleId),
  });
  const place = `${file.path}, ${profile}`;
  const unexpected = others.filter(({ ruleId }) => !operator.companions.includes(ruleId));
  const errors = unexpected.filter(({ severity }) => severity === 'error');
  // Soft: a change is tried on every document and profile, and all that is wrong is shown at once.
  expect.soft(shownMessages(whole), `${place}: messages before the change`).toEqual([]);
  expect.soft(found, `${place}: ${operator.rule} is found`).toBe(true);
  expect.soft(shownMessages({ ...result, messages: errors }), `${place}: errors of other rules`).toEqual([]);
  expect.soft(shownMessages({ ...result, messages: unexpected }), `${place}: other messages`).toEqual([]);
}

/** The draft with every safe fix of one rule taken; null where the rule offers none. */
function mended(result: CheckedFile, rule: string): string | null {
  const own = result.messages.filter(({ ruleId }) => ruleId === rule);
  const { edits } = resolveFixes(own, 'safe');
  return edits.length === 0 ? null : applyEdits(result.document.draft.data.text, edits);
}

/** The fixed draft is the one before the change, or one of which nothing is said. False where no fix is offered. */
async function expectMended(operator: Operator, base: Base, profile: Profile): Promise<boolean> {
  const { path, value } = await changedFile(operator, base, 'md');
  const options = checkOptions(path, settingsOf(operator, profile));
  const text = mended(checkFile({ path, value }, options), operator.rule);
  if (text === null) return false;
  const left = text === baseDraft(base) ? [] : shownMessages(checkFile({ path, value: text }, options));
  expect(left, `${operator.id} ${path}, ${profile}: the fixed draft`).toEqual([]);
  return true;
}

for (const operator of operators.filter(({ rule }) => known.has(rule))) {
  describe(`${operator.id} ${operator.rule}`, () => {
    for (const format of formatsOf(operator)) {
      it(`${operator.does}，.${format} 报这一条，不报别的`, async () => {
        const profiles = profilesOf(operator);
        expect(profiles, 'profiles in which the rule is on').not.toEqual([]);
        for (const base of operator.bases) {
          for (const profile of profiles) await expectFound(operator, base, format, profile);
        }
      });
    }
  });
}

/** Operators on drafts: a fix of a .docx is written another way. */
const onDrafts = operators.filter((operator) => formatsOf(operator).includes('md'));
const mending = rules.filter(
  ({ id, fixes }) => fixes === 'safe' && onDrafts.some((operator) => operator.rule === id),
);

for (const { id } of mending) {
  it(`${id} 的安全修复还原成合格的稿子`, async () => {
    let count = 0;
    for (const operator of onDrafts.filter(({ rule }) => rule === id)) {
      for (const base of operator.bases) {
        for (const profile of profilesOf(operator)) {
          if (await expectMended(operator, base, profile)) count += 1;
        }
      }
    }
    expect(count, 'fixes offered').toBeGreaterThan(0);
  });
}

describe('算子表', () => {
  it('每个算子的号只用一次', () => {
    const ids = operators.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('每个算子在基准稿上都有可改的地方，改后与原稿不同', async () => {
    for (const operator of operators) {
      for (const base of operator.bases) {
        const changed = await changesAnything(operator, base);
        expect(changed, operator.id).toBe(operator.configBefore === null);
      }
    }
  });
});

afterAll(() => {
  const missing = operators.filter(({ rule }) => !known.has(rule));
  const rulesMissing = [...new Set(missing.map(({ rule }) => rule))];
  const found = new Set(operators.filter(({ rule }) => known.has(rule)).map(({ id }) => id));
  console.log(
    [
      outcomeTable(outcomes),
      `${operators.length} operators, ${found.size} run, ${missing.length} wait for their rule.`,
      ...rulesMissing.map(
        (rule) =>
          `rule not there yet: ${rule} (${missing
            .filter((item) => item.rule === rule)
            .map(({ id }) => id)
            .join(', ')})`,
      ),
    ].join('\n'),
  );
});
