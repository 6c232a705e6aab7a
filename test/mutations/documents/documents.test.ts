import { describe, expect, it } from 'vitest';
import { checkFile, checkOptions, shownMessages } from '../check-file.ts';
import type { Base } from '../operator.ts';
import { baseFile } from '../operator-files.ts';
import { DUAL_ORGANS } from '../operators/dual-organs.ts';
import * as kinds from './kinds/index.ts';

/** The documents of each kind; a kind may be part of another. */
const KINDS = Object.entries(kinds).filter((entry): entry is [string, readonly Base[] & (typeof entry)[1]] =>
  Array.isArray(entry[1]),
);

/** Under the rules that hold everywhere; under those of the district the operators check what they start from. */
async function messagesOf(base: Base, organs: string | null): Promise<readonly string[]> {
  const messages: string[] = [];
  for (const format of ['md', 'docx'] as const) {
    const file = await baseFile(base, format);
    const settings = { profile: 'national', config: null, organs } as const;
    const said = shownMessages(checkFile(file, checkOptions(file.path, settings)));
    messages.push(...said.map((message) => `${file.path} ${message}`));
  }
  return messages;
}

const checked = new Set<Base>();

describe('生成的合格稿子', () => {
  for (const [kind, documents] of KINDS) {
    it(`${kind} 有十份左右，查无消息`, async () => {
      // That 分局 and bureaus under two superiors write to the bureau above, an organ directory has to say.
      const organs = kind === 'dualReports' ? DUAL_ORGANS : null;
      const said: string[] = [];
      for (const document of documents.filter((base) => !checked.has(base))) {
        checked.add(document);
        said.push(...(await messagesOf(document, organs)));
      }
      expect(documents.length).toBeGreaterThanOrEqual(8);
      expect(said).toEqual([]);
    }, 120_000);
  }

  it('没有两份同名，没有两份同文', () => {
    const all = [...new Set(KINDS.flatMap(([, documents]) => documents))];
    const names = all.map(({ name }) => name);
    const drafts = all.map(({ draft }) => draft());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(new Set(drafts).size).toBe(drafts.length);
  });
});
