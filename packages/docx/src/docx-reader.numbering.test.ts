import { describe, expect, test } from 'vitest';
import { p } from './test-support/build-docx.ts';
import { paragraphLayout, readDraft, runLayout, texts } from './test-support/read-draft.ts';

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstractId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const item = (numId: number, index = 0, text = '项') =>
  p(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${numId}"/></w:numPr>`);

const OUTLINE = abstract(
  0,
  level(0, 'chineseCountingThousand', '%1、') +
    level(1, 'chineseCountingThousand', '（%2）') +
    level(2, 'decimal', '%1.%2.%3'),
);

function labels(numbering: string, body: string, styles?: string): string[] {
  const draft = readDraft({ numbering, body, ...(styles !== undefined && { styles }) });
  return texts(draft)
    .filter(({ data }) => data.generated === 'numbering')
    .map(({ value }) => value);
}

describe('automatic numbering', () => {
  test('the label is the first text of the paragraph and part of its line', () => {
    const draft = readDraft({ numbering: OUTLINE + num(1, 0), body: item(1, 0, '总体要求') });
    const [label, text] = texts(draft);
    expect(label).toMatchObject({ value: '一、', data: { generated: 'numbering', anchor: null } });
    expect(text?.position.start).toEqual({ line: 1, column: 3, offset: 2 });
    expect(draft.data.text).toBe('一、总体要求');
    expect(paragraphLayout(draft).numbering).toEqual({
      numId: 1,
      level: 0,
      format: 'chineseCountingThousand',
    });
  });

  test('lower levels start anew after a higher one', () => {
    const body = [0, 1, 1, 2, 0, 1].map((index) => item(1, index)).join('');
    expect(labels(OUTLINE + num(1, 0), body)).toEqual([
      '一、',
      '（一）',
      '（二）',
      '一.二.1',
      '二、',
      '（一）',
    ]);
  });

  test('a legal level writes all its numbers in Arabic digits', () => {
    const legal = abstract(0, level(0, 'upperRoman', '%1') + level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>'));
    expect(labels(legal + num(1, 0), item(1, 0) + item(1, 1))).toEqual(['I', '1.1']);
  });

  test('a level that never restarts counts on', () => {
    const list = abstract(
      0,
      level(0, 'decimal', '%1') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'),
    );
    expect(labels(list + num(1, 0), [0, 1, 0, 1].map((index) => item(1, index)).join(''))).toEqual([
      '1',
      '1)',
      '2',
      '2)',
    ]);
  });

  test('lists of one kind go on counting together unless one sets its own start', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = OUTLINE + num(1, 0) + num(2, 0) + num(3, 0, restart);
    expect(labels(numbering, [1, 1, 2, 3, 3].map((id) => item(id)).join(''))).toEqual([
      '一、',
      '二、',
      '三、',
      '五、',
      '六、',
    ]);
  });

  test('an override can replace a level altogether', () => {
    const replaced = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1条')}</w:lvlOverride>`;
    expect(labels(OUTLINE + num(1, 0, replaced), item(1))).toEqual(['第1条']);
  });

  test('numbering comes through paragraph styles, and zero takes it away', () => {
    const numbering =
      abstract(
        0,
        level(0, 'decimal', '%1.', '<w:pStyle w:val="H1"/>') +
          level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
      ) + num(7, 0);
    const styles = ['H1', 'H2']
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    const body =
      p('甲', '<w:pStyle w:val="H1"/>') +
      p('乙', '<w:pStyle w:val="H2"/>') +
      p('丙', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('丁', '<w:pStyle w:val="H1"/>');
    expect(labels(numbering, body, styles)).toEqual(['1.', '1.1', '2.']);
  });

  test('a numbering style lends its levels', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="List"/></w:abstractNum>${OUTLINE}${num(1, 1)}${num(2, 0)}`;
    const styles =
      '<w:style w:type="numbering" w:styleId="List"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(labels(numbering, item(1) + item(1), styles)).toEqual(['一、', '二、']);
  });

  test('bullets and missing lists give no text', () => {
    const numbering = abstract(0, level(0, 'bullet', '●')) + num(1, 0);
    const draft = readDraft({ numbering, body: item(1) + item(99) });
    expect(draft.data.text).toBe('项\n项');
    expect(paragraphLayout(draft, 0).numbering?.format).toBe('bullet');
    expect(paragraphLayout(draft, 1).numbering).toBeNull();
  });

  test('the indent of a list level gives way to direct indents and wins over those of the style', () => {
    const indented = abstract(
      0,
      level(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr>'),
    );
    const styles =
      '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:ind w:left="100" w:right="200"/></w:pPr></w:style>';
    const list = '<w:pStyle w:val="S"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const draft = readDraft({
      styles,
      numbering: indented + num(1, 0),
      body: p('甲', list) + p('乙', `${list}<w:ind w:left="0"/>`),
    });
    expect(paragraphLayout(draft, 0)).toMatchObject({ indentLeft: 21, indentRight: 10, firstLine: -21 });
    expect(paragraphLayout(draft, 1)).toMatchObject({ indentLeft: 0, firstLine: -21 });
  });

  test('a label looks like the paragraph mark and its level', () => {
    const numbering = abstract(0, level(0, 'decimal', '%1.', '<w:rPr><w:b/></w:rPr>')) + num(1, 0);
    const body = p('甲', '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:sz w:val="32"/></w:rPr>');
    expect(runLayout(readDraft({ numbering, body }))).toMatchObject({ bold: true, size: 16 });
  });
});
