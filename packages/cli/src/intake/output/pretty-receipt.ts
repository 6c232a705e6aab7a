import type { Locale } from '@gongwen/core';
import { SEVERITY_NAMES } from '../../output/names.ts';
import type { Style } from '../../output/pretty/style.ts';
import { wrapText } from '../../output/pretty/wrap-text.ts';
import { sayIn } from '../../shared/say.ts';
import { textWidth } from '../../shared/text-width.ts';
import type { Receipt } from '../receipt.ts';
import { type FileText, type ReceiptText, type Remark, receiptText } from './receipt-text.ts';

/** A receipt for a terminal. */
export function prettyReceipt(receipt: Receipt, style: Style, locale: Locale): string {
  const text = receiptText(receipt, locale);
  const lines = [
    style.bold(text.heading),
    '',
    ...fieldLines(text, style),
    '',
    style.bold(text.filesHeading),
    ...text.files.flatMap((file) => fileLines(file, style)),
    '',
    style.bold(text.missingHeading),
    ...text.missing.flatMap((remark) => remarkLines(remark, style, locale)),
    ...(text.problems.length === 0
      ? []
      : [
          '',
          style.bold(text.problemsHeading),
          ...text.problems.flatMap((remark) => remarkLines(remark, style, locale)),
        ]),
    ...text.notes.flatMap((note) => ['', ...wrapText(note, style.width)]),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function fieldLines({ fields }: ReceiptText, style: Style): string[] {
  const labelWidth = Math.max(...fields.map(([label]) => textWidth(label)));
  const indent = labelWidth + 4;
  return fields.flatMap(([label, value]) =>
    wrapText(value, style.width - indent).map((line, index) =>
      index === 0
        ? `  ${style.dim(label)}${' '.repeat(labelWidth - textWidth(label))}  ${line}`
        : ' '.repeat(indent) + line,
    ),
  );
}

function fileLines({ path, part, size, sha256, outcome, severity }: FileText, style: Style): string[] {
  const result = severity === null ? style.dim(outcome) : style.severity(severity, outcome);
  return [
    `  ${path}  ${style.dim(`${part} · ${size} · `)}${result}`,
    ...(sha256 === '' ? [] : [`    ${style.dim(sha256)}`]),
  ];
}

function remarkLines({ severity, text, basis }: Remark, style: Style, locale: Locale): string[] {
  const say = sayIn(locale);
  const name = say(SEVERITY_NAMES[severity]);
  const indent = textWidth(name) + 4;
  const body = wrapText(text, style.width - indent);
  const clause =
    basis === '' ? [] : wrapText(say({ zh: `依据：${basis}`, en: `Basis: ${basis}` }), style.width - indent);
  return [
    ...body.map((line, index) =>
      index === 0 ? `  ${style.severity(severity, name)}  ${line}` : ' '.repeat(indent) + line,
    ),
    ...clause.map((line) => ' '.repeat(indent) + style.dim(line)),
  ];
}
