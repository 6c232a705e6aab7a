import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GongwenMessage, lintSync } from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../fixtures/real/', import.meta.url));
const review = fileURLToPath(new URL('../corpus-review.md', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
  .sort();

function messagesOf(name: string, profile: string): readonly GongwenMessage[] {
  const options = createPreset({ profile }).lintOptions(name);
  const result = lintSync({ path: name, value: readFileSync(folder + name) }, options);
  if (result.status !== 'checked') throw new Error(`${name}: ${result.error.message}`);
  return result.messages;
}

const show = ({ line, column, severity, ruleId, reason }: GongwenMessage) =>
  `  ${line}:${column} ${severity} ${ruleId} ${reason}`;

describe('published documents of the State Council, congresses and courts', () => {
  for (const profile of ['national', 'yanshi-2023']) {
    it(`give the messages that were reviewed (${profile})`, async () => {
      const shown = names.flatMap((name) => {
        const messages = messagesOf(name, profile);
        return messages.length === 0 ? [] : [name, ...messages.map(show), ''];
      });
      await expect(shown.join('\n')).toMatchFileSnapshot(`messages.${profile}.txt`);
    });

    it(`every error among them stands in corpus-review.md with the reason why it is right (${profile})`, () => {
      const reviewed = readFileSync(review, 'utf8');
      const errors = names.flatMap((name) =>
        messagesOf(name, profile)
          .filter(({ severity }) => severity === 'error')
          .map(({ ruleId, line }) => `${name}:${line} ${ruleId}`),
      );
      expect(errors.filter((entry) => !reviewed.includes(entry))).toEqual([]);
    });
  }
});
