import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { draftText } from './support/draft-text.mjs';
import { allChecked, chooseFolder, exported, openDraft } from './support/drive.mjs';
import { checkJson } from './support/gongwen.mjs';
import { openPage } from './support/open-page.mjs';
import { fixture, workspace } from './support/workspace.mjs';

/** Issued again under another number: only comparing the files shows it. */
const TWICE = 'conforming/notice-work-safety.md';
const NAMES = [
  ...[
    'defects/attachment-match',
    'defects/citation-repealed',
    'defects/date-invalid',
    'defects/element-seal-mark',
  ],
  ...['defects/date-format', 'defects/element-main-colon', 'defects/consult-cosign-required'],
];
const FILES = [...NAMES.map((name) => `${name}.docx`), 'defects/date-weekday.md', 'drafts/request.md', TWICE];

describe('the review page finds what the command finds', () => {
  let drafts;
  let review;
  let page;

  before(async () => {
    drafts = await workspace(FILES);
    const text = await readFile(fixture(TWICE), 'utf8');
    await writeFile(join(drafts.folder, '再发.md'), text.replaceAll('〔2026〕9号', '〔2026〕99号'));
    review = await openPage();
    page = review.page;
    await chooseFolder(page, drafts.folder);
    await allChecked(page, FILES.length + 1);
  });
  after(async () => {
    await review?.close();
    await drafts?.remove();
  });

  test('the same messages at the same characters, those from comparing the files too', async () => {
    const { bytes } = await exported(page, 'json');
    const own = JSON.parse(bytes.toString());
    const command = await checkJson(drafts.root, '--profile', 'national', '公文');
    assert.deepEqual(byPath(own), byPath(command));
    assert.deepEqual(own.summary, command.summary);
    assert.ok(own.summary.errors > 5);
    assert.ok(
      own.files.some(({ messages }) => messages.some(({ ruleId }) => ruleId === 'economy/duplicate')),
    );
  });

  test('marks stand at exactly the words that the messages are about', async () => {
    const command = await checkJson(drafts.root, '--profile', 'national', '公文');
    let marked = 0;
    for (const { path, messages } of command.files) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      await openDraft(page, name);
      const text = await draftText(join(drafts.root, path));
      const found = await page.evaluate(marksOnPage, messages.length);
      for (const [index, { offset, endOffset, message }] of messages.entries()) {
        const words = text.slice(offset, endOffset);
        if (words.trim() === '' || isMarkup(words)) continue;
        assert.equal(found[index], words.replaceAll('\n', ''), `${name}: ${message}`);
        marked += 1;
      }
      await page.locator('.back').click();
    }
    assert.ok(marked > 15, `only ${marked} marks`);
  });

  test('nothing was asked for beside the page, and nothing went wrong on it', () => {
    assert.deepEqual(review.faults, []);
  });
});

function byPath({ files }) {
  return Object.fromEntries(files.map((file) => [file.path, file]));
}

/** Words that stand on the page as something else: Markdown's own marks, tags. */
function isMarkup(words) {
  return /[#<*`|]/u.test(words);
}

/** For each problem the marked text, in the order of the page. */
function marksOnPage(count) {
  const texts = Array.from({ length: count }, () => '');
  for (const mark of document.querySelectorAll('.sheet mark[data-problems]'))
    for (const index of mark.dataset.problems.split(' ')) texts[Number(index)] += mark.textContent;
  return texts;
}
