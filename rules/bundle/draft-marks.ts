import {
  type Comment,
  defineRule,
  matchesIn,
  type OfficialDocument,
  type Passage,
  rangeIn,
} from '@gongwen/core';
import { data } from '../generated/data/surnames.ts';
import { clause } from '../shared/clause.ts';

const { single } = data as { readonly single: string };
/** ××千克, XX年, TODO, 【待补】, ？？: something still to come. */
const MARK =
  /×{2,}|(?<!X)X{2,}(?=年|月|日|号|万|元|人|个|名|亿|吨|%|米|公里|亩|平方米|立方米|千克|公斤|户|台|辆)|TODO|【待[^】]{0,30}】|[？?]{2,}/gu;
/** What a withheld name or place is followed by: 张××同志, ××公司. */
const WITHHELD =
  /^(?:某|同志|先生|女士|等|公司|企业|集团|村|社区|镇|乡|县|区|市|路|街|局|厅|学校|医院|小区|单位|案)/u;
/** What a missing number is followed by. */
const UNIT =
  /^(?:千克|公斤|吨|克|万|亿|元|年|月|日|时|号|人|名|个|家|处|户|亩|公里|千米|平方米|米|%|％|项|次|台|件|周|天|座|辆|栋|册|株|艘|宗|立方米|眼(?=[井。，；、]))/u;
const PARTS = new Set<Passage['part']>([
  'title',
  'mainRecipients',
  'body',
  'issuedText',
  'signature',
  'annotation',
]);

export default defineRule({
  id: 'bundle/draft-marks',
  name: { zh: '残留草稿痕迹', en: 'Traces of a draft' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('regulation', '第二十五条第一项'), clause('regulation', '第二十五条第四项')],
  messages: {
    placeholder: { zh: '定稿中残留“{mark}”，请补齐或者删去', en: '"{mark}" is still in the final text' },
    number: { zh: '发文字号“{number}”未填顺序号', en: 'The document number "{number}" lacks its serial' },
    revision: {
      zh: '定稿中有{count}处修订未处理（第一处为{kind}“{text}”）',
      en: '{count} tracked changes are left in the final text (the first: "{text}")',
    },
    comment: { zh: '定稿中有{count}条批注未处理', en: '{count} comments are left in the final text' },
  },
  check({ document, elements, report }) {
    const stage = document.stage?.value;
    if (stage === 'fragment' || stage === 'template' || !(stage === 'final' || isDated(document))) return;
    const early = stage === 'draft' || stage === 'submitted';
    const atMost = early ? { atMost: 'info' as const } : {};
    for (const { passage, start, end } of marksIn(document)) {
      report('placeholder', {
        at: rangeIn(passage, start, end),
        data: { mark: passage.text.slice(start, end) },
        ...atMost,
      });
    }
    const { documentNumber } = elements;
    // A draft gets its number when it is signed.
    if (documentNumber?.draft && stage === 'final')
      report('number', { at: documentNumber, data: { number: documentNumber.text } });
    const { revisions, comments } = document.draft.data;
    const [revision] = revisions;
    if (revision) {
      const kind = revision.kind === 'insertion' ? '插入' : '删除';
      const data = { count: revisions.length, kind, text: shorten(revision.text) };
      report('revision', { at: rangeOf(revision), data, actual: null, ...atMost });
    }
    const open = comments.filter((comment) => !isSuppression(comment));
    if (open.length > 0)
      report('comment', { at: open.map(rangeOf), data: { count: open.length }, actual: null, ...atMost });
  },
});

function isDated({ elements }: OfficialDocument): boolean {
  return elements.issueDate !== null && !elements.issueDate.draft;
}

function marksIn({ passages }: OfficialDocument) {
  return passages
    .filter(({ part, quoted }) => PARTS.has(part) && !quoted)
    .flatMap((passage) =>
      matchesIn(passage.text, MARK)
        .map(({ 0: text, index }) => ({ passage, start: index, end: index + text.length }))
        .filter(({ start, end }) => !isWithheld(passage.text, start, end)),
    );
}

/** 张××, ××公司, 138××××1234: left out on purpose. A unit behind it shows that a number is missing. */
function isWithheld(text: string, start: number, end: number): boolean {
  if (!text.startsWith('××', start)) return false;
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + LONGEST_WORD);
  if (/[\dA-Za-z]/u.test(before) || /^[\dA-Za-z]/u.test(after)) return true;
  if (UNIT.test(after)) return false;
  return WITHHELD.test(after) || (before !== '' && single.includes(before));
}

/** Longest of the words in `WITHHELD` and `UNIT`. */
const LONGEST_WORD = 3;

const SHOWN = 12;

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text;
}

/** A comment that holds suppressions of this tool is meant to stay until the paper is printed. */
function isSuppression({ text }: Comment): boolean {
  return /gongwen-(?:disable|enable)/u.test(text);
}

function rangeOf({ position }: Pick<Comment, 'position'>) {
  const start = position?.start.offset ?? 0;
  return { range: { start, end: position?.end.offset ?? start } };
}
