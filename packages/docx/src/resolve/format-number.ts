const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_DIGITS_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';

interface ChineseWords {
  /** Digits 0–9; the zero is the one written inside a number (一百零一). */
  readonly digits: string;
  /** 十, 百, 千. */
  readonly units: string;
  readonly tenThousand: string;
  readonly hundredMillion: string;
  /** Write 一 before a leading 十 (壹拾, but 十). */
  readonly fullTen: boolean;
  /** Write 一 before 百 and 千 (not so in Japanese). */
  readonly one: boolean;
}

const SIMPLIFIED: ChineseWords = {
  digits: '零一二三四五六七八九',
  units: '十百千',
  tenThousand: '万',
  hundredMillion: '亿',
  fullTen: false,
  one: true,
};
const TRADITIONAL: ChineseWords = { ...SIMPLIFIED, tenThousand: '萬', hundredMillion: '億' };
const JAPANESE: ChineseWords = {
  ...TRADITIONAL,
  tenThousand: '万',
  digits: ` ${DIGITS.slice(1)}`,
  one: false,
};
const LEGAL: ChineseWords = { ...SIMPLIFIED, digits: LEGAL_DIGITS, units: '拾佰仟', fullTen: true };
const LEGAL_TRADITIONAL: ChineseWords = {
  ...TRADITIONAL,
  digits: LEGAL_DIGITS_TRADITIONAL,
  units: '拾佰仟',
  fullTen: true,
};

/** A number below 10,000 in words; `inner` when higher groups stand before it. */
function chineseGroup(value: number, words: ChineseWords, inner: boolean): string {
  let written = '';
  let zero = inner && value < 1000;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      zero ||= written !== '';
      continue;
    }
    if (zero) written += (words.digits[0] ?? '').trim();
    zero = false;
    const bare =
      digit === 1 &&
      power > 0 &&
      (words.one ? power === 1 && !words.fullTen && written === '' && !inner : true);
    written += (bare ? '' : (words.digits[digit] ?? '')) + (power > 0 ? (words.units[power - 1] ?? '') : '');
  }
  return written;
}

function chineseWords(value: number, words: ChineseWords): string {
  if (value === 0) return words.digits[0] === ' ' ? '〇' : (words.digits[0] ?? '');
  const groups = [
    { size: 100_000_000, name: words.hundredMillion },
    { size: 10_000, name: words.tenThousand },
    { size: 1, name: '' },
  ];
  let rest = value;
  let written = '';
  for (const { size, name } of groups) {
    const group = Math.floor(rest / size) % 10_000;
    rest %= size;
    if (group > 0) written += chineseGroup(group, words, written !== '') + name;
  }
  return written;
}

function digitByDigit(value: number, digits: string): string {
  return [...String(value)].map((digit) => digits[Number(digit)] ?? '').join('');
}

/** 一 … 九十九 in words, then digit by digit (一〇〇), as Word renders the counting systems without thousands. */
function chineseCounting(value: number): string {
  return value < 100 ? chineseWords(value, SIMPLIFIED) : digitByDigit(value, DIGITS);
}

function roman(value: number): string {
  if (value <= 0 || value >= 32_768) return String(value);
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let written = '';
  for (const [size, sign] of steps) {
    written += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return written;
}

/** A … Z, AA, BB …: Word repeats the letter instead of counting on. */
function letters(value: number): string {
  if (value <= 0 || value > 780) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

/** Characters of consecutive code points from `first` for 1 … `count`, Arabic digits beyond. */
function enclosed(first: number, count: number): (value: number) => string {
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value));
}

function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  if (value >= 36 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36);
  return enclosed(0x2460, 20)(value);
}

function fullWidth(value: number): string {
  return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
}

/** Endless cycle over a fixed set of characters. */
function cycle(characters: string): (value: number) => string {
  return (value) => (value < 1 ? String(value) : (characters[(value - 1) % characters.length] ?? ''));
}

const FORMATS: ReadonlyMap<string, (value: number) => string> = new Map([
  ['decimal', String],
  ['decimalHalfWidth', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedFullstop', enclosed(0x2488, 20)],
  ['decimalEnclosedParen', enclosed(0x2474, 20)],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['numberInDash', (value) => `- ${value} -`],
  ['chineseCounting', chineseCounting],
  ['taiwaneseCounting', chineseCounting],
  ['chineseCountingThousand', (value) => chineseWords(value, SIMPLIFIED)],
  ['taiwaneseCountingThousand', (value) => chineseWords(value, TRADITIONAL)],
  ['japaneseCounting', (value) => chineseWords(value, JAPANESE)],
  ['ideographDigital', (value) => digitByDigit(value, DIGITS)],
  ['japaneseDigitalTenThousand', (value) => digitByDigit(value, DIGITS)],
  ['taiwaneseDigital', (value) => digitByDigit(value, DIGITS)],
  ['chineseLegalSimplified', (value) => chineseWords(value, LEGAL)],
  ['ideographLegalTraditional', (value) => chineseWords(value, LEGAL_TRADITIONAL)],
  ['ideographTraditional', cycle('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', cycle('子丑寅卯辰巳午未申酉戌亥')],
  ['ideographEnclosedCircle', enclosed(0x3280, 10)],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['upperLetter', letters],
  ['lowerLetter', (value) => letters(value).toLowerCase()],
  ['bullet', () => ''],
  ['none', () => ''],
]);

/**
 * A number in one of the formats of `w:numFmt` (ISO/IEC 29500-1, 17.18.59); Arabic digits for formats that Chinese
 * documents do not use. `custom:001, 002, …` (Word 2010) pads with zeros.
 */
export function formatNumber(value: number, format: string): string {
  const known = FORMATS.get(format);
  if (known !== undefined) return known(value);
  const width = /^custom:(0*[1-9])/.exec(format)?.[1]?.length ?? 1;
  return String(value).padStart(width, '0');
}
