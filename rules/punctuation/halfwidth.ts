import {
  defineRule,
  type Edit,
  isPlainSource,
  isProtected,
  matchesIn,
  type Passage,
  type Range,
  rangeIn,
} from '@gongwen/core';
import { clause } from '../shared/clause.ts';
import { enclosingMarks } from '../shared/enclosing-marks.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
/** A mark with Chinese (or a figure) before it and Chinese, or nothing more, after it. */
const MARK = /(?<=[\p{Script=Han}”》）〕%％\d])[,;:?!](?= {0,2}(?:[\p{Script=Han}“《（]|$))/gu;
/** A mark with a Chinese character before it and a figure after it: 重视,2026年. Times and ratios have a figure before. */
const MARK_BEFORE_FIGURE = /(?<=\p{Script=Han})[,;:?!](?= {0,2}\d)/gu;
/** A pair of brackets on one line; what stands in them decides. */
const BRACKETS = /\((?<inner>[^()（）]*)\)/gu;
const HAN = /\p{Script=Han}/u;

interface Finding {
  readonly range: Range;
  /** The mark, or both brackets. */
  readonly mark: string;
  readonly edits: readonly Edit[];
  readonly western: boolean;
}

export default defineRule({
  id: 'punctuation/halfwidth',
  name: { zh: '半角标点', en: 'Half-width punctuation' },
  severity: 'warning',
  strength: 'must',
  basis: [clause('punctuation', '5.1'), clause('regulation', '第十一条')],
  scope: 'paragraph',
  fixes: 'safe',
  messages: {
    marks: {
      zh: '中文里用了半角“{mark}”，应为全角“{wide}”（全文共{count}处）',
      en: 'Half-width "{mark}" in Chinese text; use "{wide}" ({count} in all)',
    },
    western: {
      zh: '中文后的西文括注用了半角括号“{mark}”，可改为“{wide}”（全文共{count}处）',
      en: 'Half-width brackets "{mark}" after Chinese text; "{wide}" may be used ({count} in all)',
    },
  },
  check({ document, report }) {
    const findings = document.passages.flatMap((passage) =>
      isElsewhere(passage) ? [] : [...marksOf(passage), ...bracketsOf(passage)],
    );
    const plain = (edits: readonly Edit[]): readonly Edit[] =>
      edits.every(({ range }) => isPlainSource(document, range)) ? edits : [];
    for (const [id, western] of [
      ['marks', false],
      ['western', true],
    ] as const) {
      const own = findings
        .filter((finding) => finding.western === western)
        .sort((a, b) => a.range.start - b.range.start);
      const [first] = own;
      if (!first) continue;
      const edits = own.flatMap((finding) => plain(finding.edits));
      const { mark } = first;
      report(id, {
        at: first.range,
        data: { mark, wide: [...mark].map((char) => WIDE[char] ?? char).join(''), count: own.length },
        ...(western ? { atMost: 'info' } : {}),
        fix: edits.length > 0 ? { safe: true, edits } : null,
      });
    }
  },
});

/** 主送末的冒号、附件说明、附注的括号各有规则。 */
function isElsewhere({ part, quoted }: Passage): boolean {
  return (
    quoted ||
    part === 'mainRecipients' ||
    part === 'attachmentNote' ||
    part === 'annotation' ||
    part === 'imprint'
  );
}

function marksOf(passage: Passage): Finding[] {
  if (!/[,;:?!]/u.test(passage.text)) return [];
  const found = [...matchesIn(passage.text, MARK), ...matchesIn(passage.text, MARK_BEFORE_FIGURE)];
  return found.flatMap(({ 0: mark, index }) => {
    if (isProtected(passage, index, index + 1)) return [];
    const spaces = /^ *(?=\S)/u.exec(passage.text.slice(index + 1))?.[0].length ?? 0;
    const edits = [
      { range: rangeIn(passage, index, index + 1), text: WIDE[mark] ?? mark },
      ...(spaces > 0 ? [{ range: rangeIn(passage, index + 1, index + 1 + spaces), text: '' }] : []),
    ];
    return [
      {
        range: rangeIn(passage, index, index + 1),
        mark,
        edits: editable(passage, index) ? edits : [],
        western: false,
      },
    ];
  });
}

function bracketsOf(passage: Passage): Finding[] {
  if (!passage.text.includes('(')) return [];
  return matchesIn(passage.text, BRACKETS).flatMap(({ 0: whole, index, groups }) => {
    const inner = groups?.['inner'] ?? '';
    const end = index + whole.length;
    const afterHan = HAN.test(passage.text.charAt(index - 1) || ' ');
    if (!HAN.test(inner) && !afterHan) return [];
    // 国发(2008)3号：文号的括号另有规则。
    if (/^\d{2,4}$/u.test(inner) && /^ ?第? ?\d+ ?号/u.test(passage.match.slice(end))) return [];
    if (isProtected(passage, index, end)) return [];
    const edits = [
      { range: rangeIn(passage, index, index + 1), text: '（' },
      { range: rangeIn(passage, end - 1, end), text: '）' },
    ];
    const western = !HAN.test(inner) && /[A-Za-z]/u.test(inner);
    return [
      {
        range: rangeIn(passage, index, end),
        mark: '()',
        edits: editable(passage, index) ? edits : [],
        western,
      },
    ];
  });
}

/** 引文和书名照录原文，只报不改。 */
function editable(passage: Passage, index: number): boolean {
  return enclosingMarks(passage.text, index) === '';
}
