import { applyEdits, type CheckedFile, resolveFixes } from '@gongwen/core';
import { rules } from '@gongwen/preset';
import { afterAll, describe, expect, it } from 'vitest';
import { type CheckSettings, checkFile, checkOptions, shownMessages } from './check-file.ts';
import type { Base, Format, Operator, Profile } from './operator.ts';
import { baseDraft, baseFile, besideFiles, changedFile, formatsOf } from './operator-files.ts';
import { type Outcome, outcomeTable } from './outcome-table.ts';

/** Milliseconds for one operator on all its documents: a busy machine takes many times what a quiet one does. */
const LONGEST = 120_000;

const settingsOf = ({ config, organs }: Operator, profile: Profile): CheckSettings => ({
  profile,
  config,
  organs,
});

/** Profiles in which an operator's rule is on and the document is checked. */
const profilesOf = (operator: Operator, base: Base): readonly Profile[] =>
  operator.profiles.filter((profile) => {
    const { config } = checkOptions('a.md', settingsOf(operator, profile));
    const on = (config.rules.get(operator.rule)?.severity ?? 'off') !== 'off';
    return on && (base.profiles?.includes(profile) ?? true);
  });

/** What is said of documents before the change: many operators start from the same one. */
const saidBefore = new Map<string, readonly string[]>();

async function messagesBefore(
  operator: Operator,
  base: Base,
  format: Format,
  profile: Profile,
): Promise<readonly string[]> {
  const settings = { ...settingsOf(operator, profile), config: operator.configBefore ?? operator.config };
  const key = JSON.stringify([settings, operator.beside, base.name, format, baseDraft(base)]);
  const known = saidBefore.get(key);
  if (known !== undefined) return known;
  const file = await baseFile(base, format);
  const beside = await besideFiles(operator, format);
  const said = shownMessages(checkFile(file, checkOptions(file.path, settings), beside));
  saidBefore.set(key, said);
  return said;
}

/** Nothing is said of the document before the change, its rule speaks after it, and no other rule but companions. */
async function expectFound(
  operator: Operator,
  base: Base,
  format: Format,
  profiles: readonly Profile[],
): Promise<readonly Outcome[]> {
  const file = await changedFile(operator, base, format);
  const same = Buffer.from((await baseFile(base, format)).value).equals(Buffer.from(file.value));
  // Only operators that change the configuration leave the document as it is.
  expect.soft(same, `${file.path}: the change leaves it as it is`).toBe(operator.configBefore !== null);
  const beside = await besideFiles(operator, format);
  const outcomes: Outcome[] = [];
  for (const profile of profiles) {
    const place = `${file.path}, ${profile}`;
    const before = await messagesBefore(operator, base, format, profile);
    const result = checkFile(file, checkOptions(file.path, settingsOf(operator, profile)), beside);
    const others = result.messages.filter(({ ruleId }) => ruleId !== operator.rule);
    const found = result.messages.some(({ ruleId }) => ruleId === operator.rule);
    const unexpected = others.filter(({ ruleId }) => !operator.companions.includes(ruleId));
    // Soft: a change is tried on every document and profile, and all that is wrong is shown at once.
    expect.soft(before, `${place}: messages before the change`).toEqual([]);
    expect.soft(found, `${place}: ${operator.rule} is found`).toBe(true);
    expect.soft(shownMessages({ ...result, messages: unexpected }), `${place}: other messages`).toEqual([]);
    outcomes.push({
      id: operator.id,
      rule: operator.rule,
      file: file.path,
      profile,
      found,
      others: others.map(({ ruleId }) => ruleId),
    });
  }
  return outcomes;
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

function testFixes(operators: readonly Operator[]): void {
  /** Operators on drafts: a fix of a .docx is written another way. */
  const onDrafts = operators.filter((operator) => formatsOf(operator).includes('md'));
  const safe = rules.filter(({ fixes }) => fixes === 'safe').map(({ id }) => id);
  for (const id of safe.filter((rule) => onDrafts.some((operator) => operator.rule === rule))) {
    it(
      `${id} 的安全修复还原成合格的稿子`,
      async () => {
        let count = 0;
        for (const operator of onDrafts.filter(({ rule }) => rule === id)) {
          for (const base of operator.bases) {
            for (const profile of profilesOf(operator, base)) {
              if (await expectMended(operator, base, profile)) count += 1;
            }
          }
        }
        expect(count, 'fixes offered').toBeGreaterThan(0);
      },
      LONGEST,
    );
  }
}

/** Tests that each operator is found, and nothing else, on every document that it names, and what its fix makes of it. */
export function testOperators(operators: readonly Operator[]): void {
  const outcomes: Outcome[] = [];
  for (const operator of operators) {
    describe(`${operator.id} ${operator.rule}`, () => {
      for (const format of formatsOf(operator)) {
        it(
          `${operator.does}，.${format} 报这一条，不报别的`,
          async () => {
            for (const base of operator.bases) {
              const profiles = profilesOf(operator, base);
              expect(profiles, `${base.name}: profiles in which the rule is on`).not.toEqual([]);
              outcomes.push(...(await expectFound(operator, base, format, profiles)));
            }
          },
          LONGEST,
        );
      }
    });
  }
  testFixes(operators);
  afterAll(() => {
    console.log(outcomeTable(outcomes));
  });
}
