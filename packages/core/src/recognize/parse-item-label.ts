import type { NumberStyle } from '../document/official-document.ts';
import { hanNumber } from './parse-date.ts';
import { HAN_NUMBER } from './patterns.ts';

/** The number that an item begins with. */
export interface ItemLabel {
  readonly style: NumberStyle;
  readonly level: number;
  readonly number: string;
  readonly value: number;
  /** The number with all its marks, right or wrong: （一）、 */
  readonly label: string;
}

interface LabelForm {
  readonly style: NumberStyle;
  readonly level: number;
  readonly pattern: RegExp;
}

/**
 * The ways of numbering (GB/T 9704—2012 7.3.3) and of rules documents, with the wrong marks that rules report, by the
 * character that they begin with: most lines begin with another.
 */
const HAN_FORMS: readonly LabelForm[] = [
  { style: 'han-comma', level: 1, pattern: new RegExp(`^(${HAN_NUMBER}{1,4})[、.．，](?! *$)`, 'u') },
];
const BRACKET_FORMS: readonly LabelForm[] = [
  { style: 'han-bracket', level: 2, pattern: new RegExp(`^[（(](${HAN_NUMBER}{1,3})[)）][、.．，]?`, 'u') },
  { style: 'arabic-bracket', level: 4, pattern: /^[（(](\d{1,3})[)）][、.．]?/u },
];
const DIGIT_FORMS: readonly LabelForm[] = [
  {
    style: 'decimal',
    level: 3,
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?= *[^\d.．、%％元万亿年月日倍米个至到～\-—–])/u,
  },
  { style: 'arabic-dot', level: 3, pattern: /^(\d{1,3}) ?[.．、](?!\d)/u },
];
const DI_FORMS: readonly LabelForm[] = [
  { style: 'chapter', level: 1, pattern: new RegExp(`^第 ?(${HAN_NUMBER}{1,4}) ?章(?= *[^ ]|$)`, 'u') },
  { style: 'section', level: 2, pattern: new RegExp(`^第 ?(${HAN_NUMBER}{1,4}) ?节(?= *[^ ]|$)`, 'u') },
  { style: 'article', level: 3, pattern: new RegExp(`^第(${HAN_NUMBER}{1,5})条(?= |$|之)`, 'u') },
];
const NO_FORMS: readonly LabelForm[] = [];

function formsFor(first: string): readonly LabelForm[] {
  if (first === '（' || first === '(') return BRACKET_FORMS;
  if (first >= '0' && first <= '9') return DIGIT_FORMS;
  if (first === '第') return DI_FORMS;
  return first !== '' && '一二三四五六七八九十百零〇'.includes(first) ? HAN_FORMS : NO_FORMS;
}

// 3、4号楼 and 1、2月: an enumeration, no number of an item.
const ENUMERATION = /^\d{1,3}、 ?\d/u;

/** The number with which a line begins; the text is in matching form without leading spaces. */
export function parseItemLabel(text: string): ItemLabel | null {
  for (const { style, level, pattern } of formsFor(text.charAt(0))) {
    const match = pattern.exec(text);
    if (!match || (style === 'arabic-dot' && ENUMERATION.test(text))) continue;
    const number = match[1] ?? '';
    const value = /^\d+$/u.test(number)
      ? Number(number)
      : style === 'decimal'
        ? Number(number.split('.').at(-1))
        : hanNumber(number);
    return { style, level, number, value, label: match[0] };
  }
  return null;
}
