import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { softenGrid } from '../../packages/cli/src/pages/soften-grid.ts';
import { FIXTURE_NAMES } from '../fixtures/fixture-docx-options.ts';
import { checkFile, checkOptions, shownMessages } from '../mutations/check-file.ts';
import { base } from '../mutations/define-operator.ts';
import type { Profile } from '../mutations/operator.ts';
import { baseFile, changedFile } from '../mutations/operator-files.ts';
import { layoutOperators } from '../mutations/operators/layout.ts';

/** Documents of each operator. */
const DOCUMENTS = 2;
const PROFILES: readonly Profile[] = ['national', 'yanshi-2023'];

const CHANGED = layoutOperators.flatMap((operator) =>
  operator.bases.slice(0, DOCUMENTS).map((document, index) => ({ operator, document, index })),
);

/**
 * Files opened and saved by LibreOffice. Their grids of characters narrower than the font are rewritten before, since
 * LibreOffice 7.4 saves another grid than it reads.
 */
async function savedByLibreOffice(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'gongwen-saved-'));
  try {
    const [given, saved] = [join(folder, 'given'), join(folder, 'saved')];
    await mkdir(given);
    for (const [name, bytes] of files) await writeFile(join(given, `${name}.docx`), softenGrid(bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const names = files.map(([name]) => join(given, `${name}.docx`));
    await promisify(execFile)(process.env.GONGWEN_SOFFICE || 'soffice', [
      profile,
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      saved,
      ...names,
    ]);
    const read = files.map(async ([name]) => [name, await readFile(join(saved, `${name}.docx`))] as const);
    return new Map(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

describe('LibreOffice 存的 .docx', () => {
  let saved: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    const files: [string, Uint8Array][] = [];
    for (const name of FIXTURE_NAMES)
      files.push([name, Buffer.from((await baseFile(base(name), 'docx')).value)]);
    for (const { operator, document, index } of CHANGED)
      files.push([
        `${operator.id}-${index}`,
        Buffer.from((await changedFile(operator, document, 'docx')).value),
      ]);
    saved = await savedByLibreOffice(files);
  }, 300_000);

  const said = (name: string, profile: Profile) => {
    const path = `${name}.docx`;
    const value = saved.get(name) ?? new Uint8Array();
    return checkFile({ path, value }, checkOptions(path, { profile, config: null, organs: null }));
  };

  it.each(FIXTURE_NAMES)('%s 合格，没有消息', (name) => {
    for (const profile of PROFILES) expect(shownMessages(said(name, profile)), profile).toEqual([]);
  });

  it.each(CHANGED.map(({ operator, index }) => [operator.id, operator.rule, operator.does, index] as const))(
    '%s %s：%s（%s）',
    (id, rule, _does, index) => {
      const { messages } = said(`${id}-${index}`, 'national');
      expect(messages.map(({ ruleId }) => ruleId)).toContain(rule);
    },
  );
});
