import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../document/official-document.ts';
import type { Line } from '../tree/line.ts';
import { squeeze } from './patterns.ts';
import { type DraftLine, docxDraft, redLine, textDraft, titleLine } from './test-support/draft-lines.ts';
import { recognizeDraft } from './test-support/recognize-draft.ts';

const FRAGMENTS = [
  '',
  ' ',
  '　　',
  '000012',
  '机密★5年',
  '特急',
  '机密★5年　特急',
  '洛阳市偃师区人民政府文件',
  '洛阳市偃师区人民政府令',
  '第3号',
  '（第5期）',
  '文件',
  '偃政〔2026〕9号',
  '偃政〔2026〕×号　　签发人：张三',
  '签发人：张　三、李四',
  '张三',
  '岚综实财[2012]51号　区直各单位：',
  '洛阳市偃师区人民政府',
  '关于印发《办法》的',
  '通 知',
  '关于做好防汛工作的通知',
  '关于做好防汛工作的通知。',
  '（2026年1月8日会议通过）',
  '洛阳市偃师区教育局关于拨付经费的请示',
  '各镇人民政府，各街道办事处：',
  '各镇人民政府，区教育',
  '局、区财政局：',
  '石英代表：',
  '同志们：',
  '现将有关事项通知如下。',
  '一、加强领导',
  '（一）落实责任。各镇要落实。',
  '1.明确分工',
  '第一章　总则',
  '第一条　为规范工作，制定本办法。',
  '区政府各部门在区政府领导下，根据法律、法规和区政府决',
  '定、命令，在本部门的职权范围内履行行政职责。',
  '妥否，请批示。',
  '附件：经费测算表',
  '附件：1.甲 2.乙',
  '2.维修清单',
  '附件：',
  '附件',
  '附件1',
  '附件2 维修清单',
  '偃政〔2026〕7号附件1',
  '洛阳市偃师区教育局　洛阳市偃师区财政局',
  '洛阳市偃师区教育局2026年5月16日',
  '2026年5月16日',
  '二〇二六年五月十六日',
  '年  月  日',
  '（盖章）',
  '区　长　张某',
  '（此件公开发布）',
  '联系人：张某，电话：67700001',
  '关闭窗口',
  '主送：各镇人民政府。',
  '抄送：区委办公室，区政协办公室。',
  '抄报：',
  '洛阳市偃师区教育局办公室　　2026年5月17日印发',
  '（共印30份）',
  'Ａ１２３',
  '𠮷野家',
  '\t',
  '。',
  '：',
] as const;

const fragment = fc.constantFrom(...FRAGMENTS);
const textLine = fc.oneof(
  { weight: 8, arbitrary: fragment },
  { weight: 1, arbitrary: fc.tuple(fragment, fragment).map(([a, b]) => `${a} ${b}`) },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 12, unit: 'binary' }).map((text) => text.replace(/[\r\n]/gu, '')),
  },
);
const docxLine: fc.Arbitrary<DraftLine> = fc.oneof(
  { weight: 6, arbitrary: textLine },
  { weight: 1, arbitrary: textLine.map((text) => redLine(text)) },
  { weight: 2, arbitrary: textLine.map(titleLine) },
  {
    weight: 1,
    arbitrary: textLine.map((text) => ({ text, container: 'textBox' as const, sealed: true as const })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(textLine, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((cells) => ({ rows: [cells] })),
  },
  { weight: 1, arbitrary: fc.constant<DraftLine>({ break: 'page' }) },
);

const documents = fc.oneof(
  fc.array(textLine, { maxLength: 24 }).map((lines) => textDraft(lines.join('\n'))),
  fc.array(docxLine, { maxLength: 24 }).map(docxDraft),
);

function holds(check: (document: OfficialDocument) => void): void {
  fc.assert(
    fc.property(documents, (draft) => check(recognizeDraft(draft))),
    { numRuns: 400 },
  );
}

describe('whatever the lines of a draft are', () => {
  it('the text of each element stands at its place, white space apart', () => {
    holds(({ draft, elementList }) => {
      for (const { kind, text, range, declared } of elementList) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThanOrEqual(draft.data.text.length);
        if (declared || kind === 'seal') continue;
        const there = squeeze(draft.data.text.slice(range.start, range.end));
        // Leavings of web pages and lines of other elements may stand between the lines of one.
        let at = 0;
        for (const line of text.split('\n').map(squeeze)) {
          const found = there.indexOf(line, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + line.length;
        }
        if (!text.includes('\n')) expect(there).toBe(squeeze(text));
      }
    });
  });

  it('the parts of each element stand at their places', () => {
    holds(({ draft, elements }) => {
      const { issuerMark, signatory, issuerSignature, mainRecipients, copyRecipients, attachmentNote } =
        elements;
      const parts = [
        issuerMark?.names,
        signatory?.names,
        issuerSignature?.names,
        mainRecipients?.mentions,
        copyRecipients?.mentions,
        attachmentNote?.items,
      ];
      for (const { text, range } of parts.flatMap((list) => list ?? [])) {
        const there = squeeze(draft.data.text.slice(range.start, range.end));
        expect(there.startsWith(squeeze(text).slice(0, 2))).toBe(true);
      }
    });
  });

  it('each line belongs to one part, and to one element at most besides those that share a line', () => {
    holds(({ lines, parts, elementList }) => {
      expect(parts).toHaveLength(lines.length);
      const SHARING = new Set([
        'copyNumber',
        'classification',
        'urgency',
        'documentNumber',
        'signatory',
        'issueDate',
        'issuerSignature',
        'mainRecipients',
      ]);
      const owner = new Map<Line, string>();
      for (const { kind, lines: own } of elementList) {
        for (const line of SHARING.has(kind) ? [] : own) {
          expect([kind, owner.get(line)]).toEqual([kind, undefined]);
          owner.set(line, kind);
        }
      }
      for (const [index, line] of lines.entries())
        if (parts[index] === 'blank') expect(owner.has(line)).toBe(false);
    });
  });

  it('lines, elements and passages come in the order of the text', () => {
    holds(({ lines, elementList, passages, outline }) => {
      const starts = [
        lines.map(({ pieces }) => pieces[0]?.offset ?? 0),
        elementList.map(({ range }) => range.start),
        passages.map(({ pieces }) => pieces[0]?.offset ?? 0),
        outline.map(({ range }) => range.start),
      ];
      for (const list of starts) expect(list).toEqual([...list].sort((a, b) => a - b));
    });
  });

  it('each line with text is in one passage, header and residue apart', () => {
    holds(({ lines, parts, passages }) => {
      const read = passages.flatMap((passage) => passage.lines.map(({ index }) => index));
      const prose = lines.flatMap(({ index }) =>
        ['blank', 'header', 'residue'].includes(parts[index] ?? '') ? [] : [index],
      );
      expect(read).toEqual(prose);
    });
  });
});
