import { describe, expect, test } from 'vitest';
import { p, r } from './test-support/build-docx.ts';
import { covered, paragraphLayout, paragraphs, readBody, readDraft } from './test-support/read-draft.ts';

const inserted = (content: string) => `<w:ins w:id="1" w:author="甲">${content}</w:ins>`;
const deleted = (text: string) =>
  `<w:del w:id="2" w:author="乙"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const commented = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, ...lines: string[]) =>
  `<w:comment w:id="${id}" w:author="丙">${lines.map((line) => p(line)).join('')}</w:comment>`;

describe('tracked changes', () => {
  test('the text reads as if all were accepted, and each change is remembered with its place', () => {
    const draft = readBody(`<w:p>${r('一')}${inserted(r('二'))}${deleted('三')}${r('四')}</w:p>`);
    expect(draft.data.text).toBe('一二四');
    expect(
      draft.data.revisions.map((revision) => [
        revision.kind,
        revision.author,
        revision.text,
        covered(draft, revision),
      ]),
    ).toEqual([
      ['insertion', '甲', '二', '二'],
      ['deletion', '乙', '三', ''],
    ]);
    expect(draft.data.revisions[1]?.position.start).toEqual({ line: 1, column: 3, offset: 2 });
  });

  test('moved text is deleted where it was and inserted where it is', () => {
    const draft = readBody(
      `<w:p><w:moveFrom w:id="1" w:author="甲">${r('移')}</w:moveFrom>${r('定')}<w:moveTo w:id="2" w:author="甲">${r('移')}</w:moveTo></w:p>`,
    );
    expect(draft.data.text).toBe('定移');
    expect(draft.data.revisions.map(({ kind, text }) => [kind, text])).toEqual([
      ['deletion', '移'],
      ['insertion', '移'],
    ]);
  });

  test('text inserted and deleted again is only a deletion', () => {
    const draft = readBody(`<w:p>${r('甲')}${inserted(deleted('乙'))}</w:p>`);
    expect(draft.data.revisions.map(({ kind }) => kind)).toEqual(['deletion']);
  });

  test('paragraphs whose mark was deleted join the next, which keeps its own formatting', () => {
    const mark = '<w:jc w:val="center"/><w:rPr><w:del w:id="1" w:author="甲"/></w:rPr>';
    const draft = readBody(p('一', mark) + p('二', '<w:jc w:val="right"/>') + p('三'));
    expect(draft.data.text).toBe('一二\n三');
    expect(paragraphLayout(draft).alignment).toBe('right');
  });

  test('a deleted row and a text box anchored in deleted text are gone', () => {
    const box = `<w:pict><v:shape><v:textbox><w:txbxContent>${p('框')}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const draft = readBody(
      `<w:tbl><w:tr><w:tc>${p('留')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1" w:author="甲"/></w:trPr><w:tc><w:p>${deleted('删')}</w:p></w:tc></w:tr></w:tbl>` +
        `<w:p><w:del w:id="2" w:author="甲"><w:r>${box}</w:r></w:del>${r('后')}</w:p>`,
    );
    expect(draft.data.text).toBe('留\n后');
    expect(draft.data.revisions.map(({ text }) => text)).toContain('删');
  });
});

describe('hidden text', () => {
  test('is left out of the text and remembered with its place', () => {
    const draft = readDraft({
      styles: '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>',
      body: `<w:p>${r('甲')}${r('密', '<w:vanish/>')}${r('语', '<w:rStyle w:val="H"/>')}${r('乙', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')}</w:p>`,
    });
    expect(draft.data.text).toBe('甲乙');
    expect(draft.data.hidden).toEqual([
      {
        text: '密语',
        position: { start: { line: 1, column: 2, offset: 1 }, end: { line: 1, column: 2, offset: 1 } },
      },
    ]);
  });

  test('a paragraph hidden with its mark takes no line', () => {
    const draft = readBody(p('甲') + p('隐', '<w:rPr><w:vanish/></w:rPr>', '<w:vanish/>') + p('乙'));
    expect(draft.data.text).toBe('甲\n乙');
    expect(draft.data.hidden.map(({ text }) => text)).toEqual(['隐']);
  });
});

describe('comments', () => {
  test('have author, text and the commented range, over paragraphs too', () => {
    const draft = readDraft({
      comments: comment(0, '改', '第二段') + comment(1, '跨段'),
      body: `<w:p>${r('前')}${commented(0, r('中'))}</w:p><w:p>${r('一')}<w:commentRangeStart w:id="1"/>${r('二')}</w:p><w:p>${r('三')}<w:commentRangeEnd w:id="1"/>${r('四')}</w:p>`,
    });
    expect(draft.data.comments.map(({ author, text }) => [author, text])).toEqual([
      ['丙', '改\n第二段'],
      ['丙', '跨段'],
    ]);
    expect(draft.data.comments.map((each) => covered(draft, each))).toEqual(['中', '二\n三']);
  });

  test('with only a reference stand at an empty place, without any at none', () => {
    const draft = readDraft({
      comments: comment(0, '甲') + comment(1, '乙'),
      body: `<w:p>${r('一')}<w:r><w:commentReference w:id="0"/></w:r>${r('二')}</w:p>`,
    });
    expect(draft.data.comments[0]?.position?.start).toEqual({ line: 1, column: 2, offset: 1 });
    expect(draft.data.comments[0]?.position?.end.offset).toBe(1);
    expect(draft.data.comments[1]?.position).toBeNull();
  });

  test.each([
    ['gongwen-disable routing/single-recipient -- 联合行文', ['routing/single-recipient'], '联合行文'],
    ['gongwen-disable a/b, c/d — Word 改的破折号', ['a/b', 'c/d'], 'Word 改的破折号'],
    ['gongwen-disable', [], null],
  ])('“%s” suppresses rules in its range', (text, rules, reason) => {
    const draft = readDraft({
      comments: comment(0, text),
      body: `<w:p>${r('前')}${commented(0, r('中'))}</w:p>`,
    });
    const [directive] = draft.data.directives;
    expect(directive).toMatchObject({ kind: 'disable', rules, reason });
    expect(directive === undefined ? null : covered(draft, { position: directive.covers })).toBe('中');
  });

  test('a suppression without a range covers its paragraph', () => {
    const draft = readDraft({
      comments: comment(0, 'gongwen-disable a/b -- 已核'),
      body: `${p('前')}<w:p>${r('本段')}<w:r><w:commentReference w:id="0"/></w:r></w:p>${p('后')}`,
    });
    const [directive] = draft.data.directives;
    expect(directive === undefined ? null : covered(draft, { position: directive.covers })).toBe('本段');
  });

  test.each([
    '请勿写 gongwen-disable',
    'gongwen-disabled',
    'gongwen-disable-next-line a/b -- 只用于 Markdown',
    'gongwen-enable a/b',
  ])('“%s” suppresses nothing in a Word comment', (text) => {
    const draft = readDraft({ comments: comment(0, text), body: `<w:p>${commented(0, r('甲'))}</w:p>` });
    expect(draft.data.directives).toEqual([]);
    expect(draft.data.comments).toHaveLength(1);
    expect(paragraphs(draft)).toHaveLength(1);
  });
});
