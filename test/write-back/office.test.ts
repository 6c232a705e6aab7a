import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { p } from '../../packages/docx/src/test-support/build-docx.ts';
import { readDraft } from '../../packages/docx/src/test-support/read-draft.ts';
import { AUTHOR } from '../../packages/docx/src/write-back/marks/own-marks.ts';
import { arbitraryBody } from '../../packages/docx/src/write-back/test-support/arbitrary-body.ts';
import {
  arbitraryMessages,
  messagesOn,
} from '../../packages/docx/src/write-back/test-support/arbitrary-messages.ts';
import { escapeXml } from '../../packages/docx/src/write-back/xml/escape-xml.ts';
import { annotatedFile, writtenFile } from './annotated-file.ts';
import { compareInOffice, type OfficeComparison } from './office/compare-in-office.ts';
import { SPECIAL_PLACES, specialFile } from './special-places.ts';
import { wholeDocx } from './whole-docx.ts';

const fixtures = (folder: string) => {
  const path = fileURLToPath(new URL(`../../fixtures/${folder}`, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => annotatedFile(name, new Uint8Array(readFileSync(join(path, name)))));
};

/** Published documents, a paragraph a line. */
const real = () => {
  const path = fileURLToPath(new URL('../../fixtures/real', import.meta.url));
  return readdirSync(path)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .map((name) => {
      const lines = readFileSync(join(path, name), 'utf8').split(/\r?\n/);
      const body = lines.map((line) => p(escapeXml(line))).join('');
      return annotatedFile(`${name}.docx`, wholeDocx({ body }));
    })
    .filter(({ applied }) => applied > 0);
};

/** Documents made up of all that stands in one; LibreOffice hangs on some with changes of several authors. */
const generated = () =>
  fc
    .sample(fc.tuple(arbitraryBody, arbitraryMessages), 60)
    .filter(([body]) => !body.includes('李四'))
    .slice(0, 10)
    .map(([body, seeds], index) => {
      const original = wholeDocx({ body });
      const messages = messagesOn(readDraft(original).data.text, seeds);
      return writtenFile(`generated ${index}`, original, messages);
    });

// The conforming fixtures give no message and their copies are the same files.
const FILES = [
  ...SPECIAL_PLACES.map(specialFile),
  ...generated(),
  ...real(),
  ...['defects', 'seed'].flatMap(fixtures).filter(({ messages }) => messages > 0),
];

describe('annotated copies in LibreOffice', () => {
  let compared: readonly OfficeComparison[] = [];

  beforeAll(async () => {
    compared = await compareInOffice(FILES);
  }, 900_000);

  it.each(FILES.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
    const { file, original, rejected, settled } = found(compared, index);
    const ours = rejected.comments.filter(([author]) => author === AUTHOR);
    expect(ours).toHaveLength(file.messages);
    expect(rejected.comments.length - ours.length).toBe(original.comments.length);
    expect(lines(rejected.text)).toEqual(lines(original.text));
    expect([rejected.hasChanges, settled?.accepted.hasChanges ?? false]).toEqual([false, false]);
    expect(lines(settled?.accepted.text)).toEqual(lines(settled?.fixed.text));
  });

  it('some of them have fixes', () => {
    expect(compared.filter(({ settled }) => settled !== null).length).toBeGreaterThan(20);
  });
});

/** LibreOffice 7.4 puts an empty paragraph before a table that holds a tracked change. */
function lines(text: string | undefined): string[] | undefined {
  return text?.split('\n').filter((line) => line !== '');
}

function found(compared: readonly OfficeComparison[], index: number): OfficeComparison {
  const comparison = compared[index];
  if (comparison === undefined) throw new Error('LibreOffice gave no answer');
  return comparison;
}
