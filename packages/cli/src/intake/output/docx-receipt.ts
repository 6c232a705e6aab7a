import type { Locale } from '@gongwen/core';
import { type Block, type DocxDocument, writeDocx } from '@gongwen/docx/export';
import { SEVERITY_NAMES } from '../../output/names.ts';
import { sayIn } from '../../shared/say.ts';
import type { Receipt } from '../receipt.ts';
import { dayText, type Remark, receiptText } from './receipt-text.ts';

/** So many characters of a hash tell files apart on paper; the register has the whole. */
const HASH_ON_PAPER = 16;

/** A receipt to print, in the layout of GB/T 9704—2012: title, facts, tables, place for who hands in and who takes in. */
export function docxReceipt(receipt: Receipt, locale: Locale): Promise<Uint8Array> {
  const document: DocxDocument = {
    form: 'standard',
    header: null,
    blocks: blocksOf(receipt, locale),
    imprint: null,
  };
  return writeDocx(document, { closing: 'withText' });
}

function blocksOf(receipt: Receipt, locale: Locale): Block[] {
  const say = sayIn(locale);
  const text = receiptText(receipt, locale);
  const hash = say({ zh: 'SHA-256（前16位）', en: 'SHA-256 (first 16)' });
  return [
    { kind: 'title', lines: [text.heading] },
    ...text.fields.map(([label, value]): Block => labelled(label, breakable(value), locale)),
    heading(text.filesHeading),
    {
      kind: 'table',
      rows: [
        [
          say({ zh: '文件', en: 'File' }),
          say({ zh: '材料', en: 'Part' }),
          hash,
          say({ zh: '结果', en: 'Outcome' }),
        ],
        ...text.files.map(({ path, part, size, sha256, outcome }) => [
          path,
          `${part}\n${size}`,
          sha256.slice(0, HASH_ON_PAPER),
          outcome,
        ]),
      ],
    },
    heading(text.missingHeading),
    ...remarks(text.missing, locale),
    ...(text.problems.length === 0 ? [] : [heading(text.problemsHeading), ...remarks(text.problems, locale)]),
    ...text.notes.map((note): Block => ({ kind: 'body', text: note })),
    {
      kind: 'body',
      text: say({ zh: '报送人：　　　　　　　　收件人：', en: 'Handed in by:                Taken in by:' }),
    },
    { kind: 'date', text: dayText(receipt.received, locale) },
  ];
}

/** A hash has no place to break a line at; groups of four are also easier to compare. */
function breakable(value: string): string {
  return /^[0-9a-f]{64}$/u.test(value) ? (value.match(/[0-9a-f]{4}/gu) ?? []).join(' ') : value;
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

function labelled(label: string, value: string, locale: Locale): Block {
  const head = locale === 'en' ? `${label}: ` : `${label}：`;
  return { kind: 'body', text: head + value, bold: [{ start: 0, end: head.length }] };
}

function remarks(items: readonly Remark[], locale: Locale): Block[] {
  const say = sayIn(locale);
  return items.map(({ severity, text, basis }, index) => {
    const clause = basis === '' ? '' : say({ zh: `（依据：${basis}）`, en: ` (basis: ${basis})` });
    return { kind: 'body', text: `${index + 1}．${say(SEVERITY_NAMES[severity])}：${text}${clause}` };
  });
}
