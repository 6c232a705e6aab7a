import fc from 'fast-check';
import { type Chunk, defectPool, type Slot } from './defect-pool.ts';
import { protectedBlock, protectedInline, protectedMarkdown } from './protected-text.ts';

export type TextFormat = 'md' | 'txt';

/** A draft and, in order, the stretches of it that no fix may change. */
export interface GeneratedDraft {
  readonly text: string;
  /** The draft as it was meant, without the defects that were put into it. */
  readonly meant: string;
  readonly untouchable: readonly string[];
}

/** A stretch of a draft, and what it should read. */
interface Piece {
  readonly text: string;
  readonly meant: string;
  readonly untouchable: boolean;
}

type Pieces = fc.Arbitrary<readonly Piece[]>;

const pool = defectPool();
const own = (text: string, meant = text): Piece => ({ text, meant, untouchable: false });
const kept = (text: string): Piece => ({ text, meant: text, untouchable: true });
const bad = ({ text, good }: Chunk): Piece => own(text, good);
const chunksOf = (slot: Slot): readonly Chunk[] => pool.get(slot) ?? [];

/** Good lines for a slot, or defective ones. */
const slotOf = (slot: Slot, ...good: readonly string[]): Pieces =>
  fc
    .oneof(
      fc.constantFrom(...good).map((text) => own(text)),
      { weight: 2, arbitrary: fc.constantFrom(...chunksOf(slot)).map(bad) },
    )
    .map((piece) => [piece]);

const GOOD = [
  '各单位按职责分工抓好落实。',
  '区应急管理局每周调度一次，按月通报进度。',
  '汛前完成河道清障，',
  '共排查学校178所（含幼儿园66所），整改率为95.4%。',
];
/** What stands between other things in a paragraph and changes how they are read. */
const GLUE = [
  ' ',
  '　',
  '、',
  ',',
  '，',
  '。',
  '；',
  ':',
  '(',
  ')',
  '（',
  '）',
  '**',
  '*',
  '\\*',
  '&amp;',
  '&#44;',
  '\\,',
  '\\(',
  '\\-',
  '。',
  '<br>',
  '\n',
  '、《',
  '》',
  '“',
  '”',
  '-',
  '1',
  '%',
  '万',
  '截止',
  '市',
  '号',
];

const sentences = chunksOf('body').filter(({ text }) => !text.includes('\n'));
const blocks = chunksOf('body').filter(({ text }) => text.includes('\n'));
const sentence = fc.constantFrom(...sentences).map(bad);
const goodSentence = fc.constantFrom(...GOOD).map((text) => own(text));

const fragment = (format: TextFormat): fc.Arbitrary<Piece> =>
  fc.oneof(
    goodSentence,
    { weight: 3, arbitrary: sentence },
    { weight: 2, arbitrary: protectedInline.map(kept) },
    ...(format === 'md' ? [{ weight: 2, arbitrary: protectedMarkdown.map(kept) }] : []),
  );

/** Sentences, good and bad, with protected text between them. */
const paragraph = (format: TextFormat): Pieces =>
  fc.array(fragment(format), { minLength: 1, maxLength: 5 }).map(spread);

/** Keeps protected pieces from running into quotation marks or numbers of their neighbours. */
const spread = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => (piece.untouchable ? [own('另见'), piece, own('所述')] : [piece]));

/** Marks, markup and sentences in any order: nothing in it is sure to be protected. */
const noise = (format: TextFormat): Pieces =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...GLUE).map((text) => own(text)),
        sentence,
        (format === 'md' ? fc.oneof(protectedMarkdown, protectedInline) : protectedInline).map((text) =>
          own(text),
        ),
      ),
      { minLength: 1, maxLength: 9 },
    )
    .map((pieces) => [own('注'), ...pieces]);

const bold: Pieces = fc
  .tuple(sentence, goodSentence)
  .map(([one, other]) => [own('**'), one, own('**'), other]);

const list = (format: TextFormat): Pieces =>
  fc
    .tuple(fc.constantFrom('- ', '1. ', '* '), fc.array(paragraph(format), { minLength: 1, maxLength: 3 }))
    .map(([mark, items]) =>
      items.flatMap((item, index) => [own(`${index > 0 ? '\n' : ''}${mark}`), ...item]),
    );

const cell = fc.oneof(sentence, goodSentence, protectedInline.map(kept));
const table: Pieces = fc
  .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 })
  .map((rows) => [
    kept('| 单位 | 任务 |\n| --- | :-: |'),
    ...rows.flatMap(([left, right]) => [own('\n| 另见'), left, own('所述 | 另见'), right, own('所述 |')]),
  ]);

const heading: Pieces = fc
  .tuple(
    fc.constantFrom('## ', '### '),
    fc.oneof(
      sentence,
      fc.constantFrom('一、总体要求', '（一）职责').map((text) => own(text)),
    ),
  )
  .map(([marks, text]) => [own(marks), text]);

const block = (format: TextFormat): Pieces =>
  fc.oneof(
    { weight: 4, arbitrary: paragraph(format) },
    { weight: 2, arbitrary: fc.constantFrom(...blocks).map((chunk) => [bad(chunk)]) },
    sentence.map((piece) => [own('　　'), piece]),
    noise(format),
    ...(format === 'md'
      ? [list(format), table, heading, bold, protectedBlock.map((text) => [kept(text)])]
      : []),
  );

const frontMatter: Pieces = fc
  .tuple(
    fc.option(slotOf('frontMatter', '发文字号: 偃政〔2026〕7号')),
    fc.constantFrom('# 说明,，落实。。', '保密期限: 1年', '公开属性: 主动公开'),
  )
  .map(([field, other]) => [
    own('---\n'),
    ...(field ?? []),
    ...(field ? [own('\n')] : []),
    kept(other),
    own('\n---\n'),
  ]);

const TITLE = '洛阳市偃师区人民政府关于做好防汛工作的通知';
/** The marks that titles end with: organ and type must fit the rest of the draft. */
const TITLE_MARKS = chunksOf('title').map(({ text }) => text.slice(-1));

/** A draft of all elements, each good or with a defect that has a safe fix, LF line ends. */
function draft(format: TextFormat): fc.Arbitrary<readonly Piece[]> {
  const title = fc
    .constantFrom('', ...TITLE_MARKS)
    .map((mark) => [own(`${format === 'md' ? '# ' : ''}${TITLE}`), own(mark, '')]);
  const parts = [
    fc.option(slotOf('header', '偃政〔2026〕7号')),
    title,
    slotOf('mainRecipients', '各镇人民政府，各街道办事处，区人民政府各部门：'),
    fc.constant([own('现就做好防汛工作通知如下。')]),
    fc.array(block(format), { minLength: 1, maxLength: 5 }).map(joined),
    fc.option(slotOf('attachmentNote', '附件：防汛责任分工表')),
    slotOf('signature', '洛阳市偃师区人民政府\n\n2026年5月16日'),
    fc.option(slotOf('annotation', '（此件公开发布）')),
    fc.option(slotOf('imprint', '抄送：区委办公室。\n\n洛阳市偃师区人民政府办公室　2026年5月16日印发')),
  ];
  return fc
    .tuple(fc.option(frontMatter), fc.tuple(...parts))
    .map(([front, rest]) => [
      ...(front ?? []),
      ...joined(rest.filter((pieces) => pieces !== null)),
      own('\n'),
    ]);
}

const joined = (groups: readonly (readonly Piece[])[]): readonly Piece[] =>
  groups.flatMap((pieces, index) => (index === 0 ? pieces : [own('\n\n'), ...pieces]));

/** Generated drafts, with LF or CRLF line ends, with and without a byte order mark. */
export function generatedDraft(format: TextFormat): fc.Arbitrary<GeneratedDraft> {
  return fc
    .tuple(draft(format), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([pieces, newline, mark]) => {
      const written = (text: string): string => text.replaceAll('\n', newline);
      return {
        text: `${mark ? '\uFEFF' : ''}${written(pieces.map(({ text }) => text).join(''))}`,
        meant: pieces.map(({ meant }) => meant).join(''),
        untouchable: pieces.filter(({ untouchable }) => untouchable).map(({ text }) => written(text)),
      };
    });
}
