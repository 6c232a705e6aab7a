import { layoutPages } from '@gongwen/core';
import { docxReader } from '@gongwen/docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPages } from '../../../packages/cli/src/pages/render-pages.ts';
import { FIXTURE_NAMES } from '../../fixtures/fixture-docx-options.ts';
import { checkFile, checkOptions, shownMessages } from '../../mutations/check-file.ts';
import { base } from '../../mutations/define-operator.ts';
import type { Profile } from '../../mutations/operator.ts';
import { baseFile, changedFile } from '../../mutations/operator-files.ts';
import { layoutOperators } from '../../mutations/operators/layout.ts';
import { asWpsWrites } from './as-wps-writes.ts';
import { DIRECT_MANNER, HABITS, LATIN, STYLED_MANNER } from './habits.ts';

/** Documents of each operator. */
const DOCUMENTS = 2;
const MANNERS = [DIRECT_MANNER, STYLED_MANNER];
const PROFILES: readonly Profile[] = ['national', 'yanshi-2023'];

const CHANGED = layoutOperators.flatMap((operator) =>
  operator.bases.slice(0, DOCUMENTS).map((document, index) => ({ operator, document, index })),
);

const checked = (path: string, value: Uint8Array, profile: Profile) =>
  checkFile({ path, value }, checkOptions(path, { profile, config: null, organs: null }));

const pagesOf = (value: Uint8Array) => layoutPages(docxReader.read({ path: 'a.docx', value })).count;

describe('WPS 写的 .docx', () => {
  const conforming = new Map<string, Uint8Array>();
  const changed: { readonly name: string; readonly rule: string; readonly bytes: Uint8Array }[] = [];

  beforeAll(async () => {
    for (const name of FIXTURE_NAMES)
      conforming.set(name, Buffer.from((await baseFile(base(name), 'docx')).value));
    for (const { operator, document, index } of CHANGED) {
      const { value } = await changedFile(operator, document, 'docx');
      const name = `${operator.id} ${operator.does}（${index}）`;
      changed.push({ name, rule: operator.rule, bytes: Buffer.from(value) });
    }
  }, 300_000);

  describe.each([...HABITS, ...MANNERS].map((habit) => [habit.name, habit] as const))(
    '%s',
    (_name, habit) => {
      it('合格的没有消息', () => {
        const said = [...conforming].flatMap(([name, bytes]) => {
          const written = asWpsWrites(bytes, habit);
          return PROFILES.flatMap((profile) =>
            shownMessages(checked(`${name}.docx`, written, profile)).map(
              (message) => `${name} ${profile} ${message}`,
            ),
          );
        });
        expect(said).toEqual([]);
      });

      it('版面改错的，各报其规则', () => {
        const silent = changed.filter(({ name, rule, bytes }) => {
          const { messages } = checked(`${name}.docx`, asWpsWrites(bytes, habit), 'national');
          return !messages.some(({ ruleId }) => ruleId === rule);
        });
        expect(silent.map(({ name, rule }) => `${rule} ${name}`)).toEqual([]);
      });

      it('页数与改写前相同', () => {
        const pages = [...conforming].map(([name, bytes]) => `${name} ${pagesOf(asWpsWrites(bytes, habit))}`);
        expect(pages).toEqual([...conforming].map(([name, bytes]) => `${name} ${pagesOf(bytes)}`));
      });
    },
  );

  it('LibreOffice 排出的页数与改写前相同', async () => {
    const writings = [LATIN, ...MANNERS].map((habit) =>
      [...conforming.values()].map((bytes) => asWpsWrites(bytes, habit)),
    );
    const counts = await renderPages(writings.flat(), process.env.GONGWEN_SOFFICE || 'soffice');
    const [before = [], ...after] = writings.map((files, index) =>
      [...conforming.keys()].map((name, at) => `${name} ${counts[index * files.length + at]}`),
    );
    expect(before).not.toContainEqual(expect.stringContaining('null'));
    // LibreOffice sees the width of the Latin font, which one fixture owes a line to.
    for (const pages of after) expect(pages).toEqual(before);
  }, 300_000);
});
