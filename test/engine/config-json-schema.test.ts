import { configJsonSchema, rules } from '@gongwen/preset';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ajv = new Ajv2020({ strict: false, formats: { date: true } });
const validate = ajv.compile(configJsonSchema());
const isValid = (yaml: string) => validate(parse(yaml));

describe('the JSON schema of gongwen.yaml', () => {
  it('stands in the package as it is made', async () => {
    const text = `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../packages/cli/schema/gongwen.schema.json');
  });
  it('knows every rule', () => {
    const known = (configJsonSchema() as { properties: { rules: { properties: object } } }).properties.rules
      .properties;
    expect(Object.keys(known)).toEqual(rules.map(({ id }) => id));
  });
  it('takes what the command takes', () => {
    expect(
      isValid(
        'extends: yanshi-2023\nrules:\n  length/pages: [warning, {maxPages: 8}]\n  wording/typo: off\n',
      ),
    ).toBe(true);
    expect(isValid('overrides:\n  - files: "a/**"\n    rules: {wording/typo: info}\n')).toBe(true);
  });
  it('refuses what the command refuses', () => {
    expect(isValid('rule: {}\n')).toBe(false);
    expect(isValid('rules: {wording/typos: off}\n')).toBe(false);
    expect(isValid('rules: {length/pages: [warning, {pages: 8}]}\n')).toBe(false);
    expect(isValid('rules: {wording/typo: fatal}\n')).toBe(false);
  });
});
