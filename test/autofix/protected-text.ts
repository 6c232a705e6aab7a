import fc from 'fast-check';

/** Text with every defect that wording and punctuation fixes know; it stands where none of them may go. */
const DEFECTS = [
  '截止2026年5月1日,请核对',
  '各镇、、街道',
  '落实。。',
  '投资9-16万元',
  '报中共河南省省委',
  '(含驻区单位)',
  '办理,不得推诿',
  '洛政[2026]第05号',
];
const defect = fc.constantFrom(...DEFECTS);
const two = fc.tuple(defect, defect);

/** Inline text that a Markdown draft's own marks protect. */
export const protectedMarkdown: fc.Arbitrary<string> = fc.oneof(
  defect.map((text) => `\`${text}\``),
  two.map(([one, other]) => `[${one}](https://www.yanshi.gov.cn:8080/a,b?c=1;d "${other}")`),
  defect.map((text) => `![${text}](a,b.png)`),
  defect.map((text) => `<!-- ${text} -->`),
  fc.constant('<https://www.yanshi.gov.cn/a,b(c);d>'),
);

/** Inline text that is protected in every format. */
export const protectedInline: fc.Arbitrary<string> = fc.oneof(
  defect.map((text) => `《关于${text.replaceAll(/洛政.*/gu, '办理,落实')}的通知》`),
  defect.map((text) => `“${text.replaceAll(/洛政.*/gu, '办理,落实')}”`),
  fc.constantFrom(
    'https://www.yanshi.gov.cn:8080/a,b?c=1;d',
    '（洛政〔2026〕2号）',
    '国发[2008]3号',
    '豫政〔2026〕13号',
    '9:30',
    '1,200万元',
    '2018—2035年',
    '0379-67700000',
    '𠀀',
    '𬬮州',
    '😀',
  ),
);

/** Blocks of a Markdown draft of which no character may change. */
export const protectedBlock: fc.Arbitrary<string> = fc.oneof(
  two.map(([one, other]) => `\`\`\`text\n${one}\n\n${other}\n\`\`\``),
  two.map(([one, other]) => `> ${one}\n> ${other}`),
  two.map(([one, other]) => `<!--\n${one}\n${other}\n-->`),
  defect.map((text) => `<!-- gongwen-disable-next-line wording/typo -- ${text} -->`),
);
