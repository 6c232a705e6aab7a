import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CheckedFile, lintSync, type ResolvedConfig } from '@gongwen/core';
import { createPreset } from '@gongwen/preset';
import { checkParagraph, type ParagraphProblem, paragraphRules } from '@gongwen/server/paragraph';
import { describe, expect, it } from 'vitest';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const ALL_RULES = { enabled: [], disabled: [], enabledOnly: false };
/** Lines of Markdown that no word processor shows as they stand. */
const MARKUP = /^(?:#|---|\||[\w\u4e00-\u9fff]+: )/u;

interface LonePlace {
  /** Date of the document, where it has one. */
  readonly date: string | null;
  readonly line: string;
  readonly problem: ParagraphProblem;
  /** The same is said of the whole document, there or as one of the places of a fix. */
  readonly known: boolean;
}

function checked(
  path: string,
  options: ReturnType<ReturnType<typeof createPreset>['lintOptions']>,
): CheckedFile {
  const result = lintSync({ path, value: new Uint8Array(readFileSync(FIXTURES + path)) }, options);
  if (result.status === 'unreadable') throw new Error(`${path}: ${result.error.message}`);
  return result;
}

/** The places of a whole document that a rule speaks of. */
function placesOf({ messages }: CheckedFile): { ruleId: string; offset: number; endOffset: number }[] {
  return messages.flatMap(({ ruleId, offset, endOffset, fix }) =>
    [{ offset, endOffset }, ...(fix?.edits ?? [])].map((place) => ({
      ruleId,
      offset: place.offset,
      endOffset: place.endOffset,
    })),
  );
}

function loneParagraphs(file: CheckedFile, config: ResolvedConfig): LonePlace[] {
  const places = placesOf(file);
  const found: LonePlace[] = [];
  let start = 0;
  for (const line of file.document.draft.data.text.split('\n')) {
    const from = start;
    start += line.length + 1;
    if (line.trim() === '' || (file.format === 'markdown' && MARKUP.test(line))) continue;
    for (const problem of checkParagraph(line, { config, locale: 'zh-CN', choice: ALL_RULES })) {
      const known = places.some(
        ({ ruleId, offset, endOffset }) =>
          ruleId === problem.ruleId && offset < from + problem.endOffset && endOffset > from + problem.offset,
      );
      found.push({ date: file.document.date, line, problem, known });
    }
  }
  return found;
}

function loneInFolder(folder: string, ending: RegExp, profile: string): LonePlace[] {
  const options = createPreset({ profile }).lintOptions('paragraph.txt');
  return readdirSync(FIXTURES + folder)
    .filter((name) => ending.test(name))
    .flatMap((name) => loneParagraphs(checked(`${folder}/${name}`, options), options.config));
}

const shown = ({ line, problem }: LonePlace): string =>
  `${problem.ruleId} ${line.slice(problem.offset, problem.endOffset)}: ${problem.message}`;

describe('a paragraph by itself has no problem that the whole document does not have', () => {
  for (const profile of ['national', 'yanshi-2023']) {
    it(`in no paragraph of the conforming documents (${profile})`, () => {
      const lone = loneInFolder('conforming', /\.docx$/u, profile);
      expect(lone.map(shown)).toEqual([]);
    });

    it(`in no paragraph of the published documents, but for what changed since their time (${profile})`, () => {
      const lone = loneInFolder('real', /\.(?:txt|md)$/u, profile);
      expect(lone.filter(({ known }) => known).length).toBeGreaterThan(10);
      const own = lone.filter(({ known }) => !known);
      expect(own.filter(({ date }) => date === null || date >= '2016-07-01').map(shown)).toEqual([]);
      // A paragraph has no date and is read as one of today: these came with standards of 2012 and a speech of 2016.
      expect([...new Set(own.map(shown))].sort()).toEqual([
        'formulation/set-members 道路自信、理论自信、制度自信: “四个自信”少了文化自信，实务中通常写作“道路自信、理论自信、制度自信、文化自信”（庆祝中国共产党成立95周年大会讲话）',
        'punctuation/adjacent-quotes ”、: 并列的引号之间通常不用顿号',
        'punctuation/adjacent-quotes 》、: 并列的书名号之间通常不用顿号',
        'punctuation/halfwidth (Ⅰ级): 中文里用了半角“()”，应为全角“（）”',
        'punctuation/halfwidth (Ⅱ级): 中文里用了半角“()”，应为全角“（）”',
        'wording/confusable 帐号: “帐号”实务中通常写作“账号”，请按文意核对',
        'wording/confusable 法制建设: “法制建设”实务中通常写作“法治建设”，请按文意核对',
      ]);
    });
  }
});

describe('what a rule says of a paragraph in a document it says of the paragraph by itself', () => {
  it('in the drafts with one defect each', () => {
    const options = createPreset({ profile: 'national' }).lintOptions('paragraph.txt');
    const ids = new Set(paragraphRules.map(({ id }) => id));
    const missed = readdirSync(`${FIXTURES}defects`)
      .filter((name) => name.endsWith('.docx'))
      .flatMap((name) => {
        const file = checked(`defects/${name}`, options);
        const lone = loneParagraphs(file, options.config);
        const expected = file.messages.filter(({ ruleId }) => ids.has(ruleId)).length;
        const seen = new Set(lone.filter(({ known }) => known).map(shown)).size;
        return seen < expected ? [`${name}: ${seen} of ${expected}`] : [];
      });
    expect(missed).toEqual([]);
  });

  it('rules on title, recipients, signature and layout are not among them', () => {
    const families = new Set(paragraphRules.map(({ id }) => id.slice(0, id.indexOf('/'))));
    for (const family of ['title', 'routing', 'element', 'layout', 'type', 'length', 'sign', 'attachment']) {
      expect(families).not.toContain(family);
    }
    expect(paragraphRules.length).toBeGreaterThan(20);
  });
});
