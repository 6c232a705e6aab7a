import {
  defineRule,
  type Fix,
  isProtected,
  matchesIn,
  type OfficialDocument,
  type Passage,
  rangeIn,
} from '@gongwen/core';
import { practice } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';
import { ownBody } from '../shared/own-body.ts';

/** 洛政〔2026〕2号: year and serial number; the code of the organ is read backwards from it. */
const NUMBER = /〔(?<year>\d{4})〕 ?(?<sequence>\d{1,5}) ?号/gu;
const CODE = /[\p{Script=Han}]{1,14}$/u;
/** Words that a sentence puts before the code: 根据, 贯彻落实. */
const LEADING =
  /^.*(?:根据|按照|依据|依照|参照|遵照|执行|落实|贯彻|结合|转发|印发|下发|废止|收悉|印送|见|和|与|及|以|将|对|由|在|经|按|据|就|号|文件|通知|[我贵你该其][省市县区局委厅部办])/u;
/** What is no reference to a document's text: 发文字号：, 文号：. */
const LABEL = /(?:文号|字号|编号)[：:为]? ?$/u;

export default defineRule({
  id: 'citation/title-before-number',
  name: { zh: '引文先标题后文号', en: 'Title before number in a citation' },
  severity: 'warning',
  strength: 'practice',
  basis: [practice],
  fixes: 'suggested',
  messages: {
    swapped: {
      zh: '“{number}”在标题之前，实务中通常先引标题、后引发文字号',
      en: '{number} stands before the title; usually the title comes first',
    },
    bare: {
      zh: '首次引用“{number}”没有引标题，实务中通常先引标题、后引发文字号',
      en: '{number} is first cited with no title; usually the title comes first, then the number',
    },
  },
  check({ document, report }) {
    const known = new Set(ownNumbers(document));
    for (const passage of ownBody(document)) {
      for (const match of matchesIn(passage.match, NUMBER)) {
        const start = match.index - codeBefore(passage.match, match.index).length;
        const end = match.index + match[0].length;
        const number = passage.match.slice(start, end).replace(/ /gu, '');
        if (start === match.index) continue;
        const introduced = known.has(number);
        known.add(number);
        if (isProtected(passage, start, end) || enclosingMarks(passage.text, start) !== '') continue;
        const title = titleAfter(passage, end);
        if (title) {
          report('swapped', {
            at: rangeIn(passage, start, title.end),
            data: { number },
            fix: swap(passage, start, end, title),
          });
        } else if (!introduced && !hasTitle(passage.match, start)) {
          report('bare', { at: rangeIn(passage, start, end), data: { number } });
        }
      }
    }
  },
});

function ownNumbers({ elements, declared }: OfficialDocument): string[] {
  return [elements.documentNumber?.text, declared.documentNumber?.value].flatMap((number) =>
    number ? [number.replace(/\s/gu, '')] : [],
  );
}

function codeBefore(text: string, at: number): string {
  const run = CODE.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  return run.replace(LEADING, '');
}

/** 《……》 directly after the number or 号文件, with the 《》 inside it. */
function titleAfter({ text }: Passage, end: number): { readonly start: number; readonly end: number } | null {
  const start = end + (/^(?:文件?)?/u.exec(text.slice(end))?.[0].length ?? 0);
  if (text.charAt(start) !== '《') return null;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text.charAt(at) === '《') depth += 1;
    if (text.charAt(at) === '》') depth -= 1;
    if (depth === 0) return { start, end: at + 1 };
  }
  return null;
}

/** Stands behind a title, or in brackets, where it goes with what is before them. */
function hasTitle(text: string, start: number): boolean {
  const before = text.slice(0, start);
  if (/》 ?$/u.test(before) || LABEL.test(before)) return true;
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  return open > Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
}

function swap(
  passage: Passage,
  start: number,
  end: number,
  title: { readonly start: number; readonly end: number },
): Fix {
  const range = rangeIn(passage, start, title.end);
  return {
    safe: false,
    edits: [
      { range, text: `${passage.text.slice(title.start, title.end)}（${passage.text.slice(start, end)}）` },
    ],
  };
}
