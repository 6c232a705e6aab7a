import {
  columnBreak,
  columns,
  fonts,
  grid,
  lineBreak,
  p,
  pageBreak,
  run,
  section,
  sectionEnd,
  spacing,
  styles,
} from './word-xml.mjs';

// Recipes of text and pages. A recipe gets `write`, which gives paragraphs of sentences until `pages` are about full,
// and gives the parts of a document.

const FANGSONG = `${fonts('仿宋_GB2312')}<w:sz w:val="32"/>`;
const SONGTI = `${fonts('宋体')}<w:sz w:val="24"/>`;
const FIRST_LINE = '<w:ind w:firstLine="640" w:firstLineChars="200"/>';
const EXACT = spacing({ line: 579, rule: 'exact' });
const COMPRESS = '<w:characterSpacingControl w:val="compressPunctuation"/>';
const WORD_PAGE = { top: 1440, bottom: 1440, left: 1800, right: 1800 };

const official = (body, { run: runProperties = FANGSONG, ...more } = {}) => ({
  styles: styles(runProperties),
  body,
  ...more,
});

/** A document of plain paragraphs, each with the same properties. */
const plain =
  (properties, { page = {}, runProperties = FANGSONG, ...more } = {}) =>
  ({ text }) =>
    official(text.map((line) => p(line, properties)).join('') + section(page), {
      run: runProperties,
      ...more,
    });

const WORD_GRID = { ...WORD_PAGE, grid: grid('lines', 312) };
const GB_GRID = { grid: grid('lines', 579) };

export const TEXT_RECIPES = {
  'exact 28.95': plain(EXACT + FIRST_LINE),
  'exact 28, compressed marks': plain(spacing({ line: 560, rule: 'exact' }) + FIRST_LINE, {
    settings: COMPRESS,
  }),
  'exact 28.95 on a grid of lines': plain(EXACT + FIRST_LINE, { page: GB_GRID }),
  'single on a grid of 28.95': plain(FIRST_LINE, { page: GB_GRID }),
  'single 小四 on Word’s grid': plain('<w:ind w:firstLine="480"/>', {
    page: WORD_GRID,
    runProperties: SONGTI,
  }),
  '1.5 lines on Word’s grid': plain(`${spacing({ line: 360 })}<w:ind w:firstLine="480"/>`, {
    page: WORD_GRID,
    runProperties: SONGTI,
  }),
  'single without a grid': plain('<w:ind w:firstLine="480"/>', { page: WORD_PAGE, runProperties: SONGTI }),
  '1.5 lines without a grid': plain(`${spacing({ line: 360 })}<w:ind w:firstLine="480"/>`, {
    page: WORD_PAGE,
    runProperties: SONGTI,
  }),
  '1.15 lines, 8 pt after': plain(spacing({ line: 276, after: 160 }), {
    page: WORD_PAGE,
    runProperties: `${fonts('宋体')}<w:sz w:val="21"/>`,
  }),
  'at least 20': plain(`${spacing({ line: 400, rule: 'atLeast' })}<w:ind w:firstLine="480"/>`, {
    page: WORD_PAGE,
    runProperties: SONGTI,
  }),
  'at least 12 on a grid': plain(spacing({ line: 240, rule: 'atLeast' }), {
    page: WORD_GRID,
    runProperties: SONGTI,
  }),
  '28 × 22 grid of characters': plain(FIRST_LINE, { page: { grid: grid('linesAndChars', 579, -848) } }),
  'wide grid of characters': plain('<w:ind w:firstLine="480"/>', {
    page: { ...WORD_PAGE, grid: grid('linesAndChars', 360, 4096) },
    runProperties: SONGTI,
  }),
  'some paragraphs off the grid': ({ text }) =>
    official(
      text.map((line, k) => p(line, k % 2 === 0 ? '<w:snapToGrid w:val="0"/>' : '')).join('') +
        section(WORD_GRID),
      { run: SONGTI },
    ),
  'space before and after in points': plain(spacing({ line: 560, rule: 'exact', before: 120, after: 200 })),
  'space before and after in lines': plain(
    spacing({ before: 156, after: 156, more: ' w:beforeLines="50" w:afterLines="50"' }),
    { page: WORD_GRID, runProperties: SONGTI },
  ),
  'contextual spacing': ({ text }) =>
    official(
      text
        .map((line, k) =>
          p(
            line,
            (k % 3 === 0 ? '' : '<w:pStyle w:val="List"/>') +
              spacing({ line: 560, rule: 'exact', before: 200, after: 200 }) +
              '<w:contextualSpacing/>',
          ),
        )
        .join('') + section(),
      {
        styles: styles(
          FANGSONG,
          '',
          '<w:style w:type="paragraph" w:styleId="List"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style>',
        ),
      },
    ),
  'headings kept with next': ({ text }) =>
    official(
      text
        .flatMap((line, k) => [
          p(
            `${k}号事项`,
            `<w:keepNext/><w:keepLines/>${spacing({ line: 579, rule: 'exact', before: 240, after: 120 })}`,
            '<w:b/>',
          ),
          ...(k % 3 === 0 ? [p(`${k}号事项之一`, `<w:keepNext/>${EXACT}`)] : []),
          p(line, EXACT + FIRST_LINE),
        ])
        .join('') + section(),
    ),
  'lines kept together': plain(`<w:keepLines/>${EXACT}${FIRST_LINE}`),
  'no widow control': plain(`<w:widowControl w:val="0"/>${EXACT}${FIRST_LINE}`),
  'page breaks': ({ text }) =>
    official(
      text
        .map((line, k) =>
          k % 7 === 5
            ? p(`${pageBreak}${run(line)}`, EXACT)
            : k % 7 === 6
              ? p(`${run(line.slice(0, 40))}${pageBreak}${run(line.slice(40))}`, EXACT)
              : p(line, EXACT),
        )
        .join('') + section(),
    ),
  'break in a paragraph of its own': ({ text }) =>
    official(
      text.map((line, k) => p(line, EXACT) + (k % 6 === 4 ? p(pageBreak, EXACT) : '')).join('') + section(),
    ),
  'page break before': ({ text }) =>
    official(
      text.map((line, k) => p(line, (k % 5 === 4 ? '<w:pageBreakBefore/>' : '') + EXACT)).join('') +
        section(),
    ),
  'sections of other margins': ({ text }) =>
    official(
      text
        .map(
          (line, k) =>
            p(line, EXACT) +
            (k % 6 === 5 ? sectionEnd(k % 12 === 5 ? { width: 16838, height: 11906 } : WORD_PAGE) : ''),
        )
        .join('') + section(),
    ),
  'odd and even sections': ({ text }) =>
    official(
      text
        .map(
          (line, k) =>
            p(line, EXACT) + (k % 6 === 5 ? sectionEnd({ type: k % 12 === 5 ? 'oddPage' : 'evenPage' }) : ''),
        )
        .join('') + section({ type: 'oddPage' }),
    ),
  'continuous sections with columns': ({ text }) =>
    official(
      text
        .map(
          (line, k) =>
            p(line, EXACT) +
            (k % 4 === 3 ? sectionEnd({ type: 'continuous', columns: columns(k % 8 === 3 ? 1 : 2) }) : ''),
        )
        .join('') + section({ type: 'continuous' }),
    ),
  'two columns': plain(EXACT, { page: { columns: columns(2) } }),
  'column breaks': ({ text }) =>
    official(
      text
        .map((line, k) => (k % 6 === 5 ? p(`${columnBreak}${run(line)}`, EXACT) : p(line, EXACT)))
        .join('') + section({ columns: columns(2) }),
    ),
  'Latin words and digits': ({ latin }) =>
    official(
      latin.map((line) => p(line, spacing({ line: 560, rule: 'exact' }) + FIRST_LINE)).join('') + section(),
    ),
  'Latin in a Chinese font': ({ latin }) =>
    official(
      latin.map((line) => p(line, spacing({ line: 560, rule: 'exact' }) + FIRST_LINE)).join('') + section(),
      { run: `${fonts('仿宋', '仿宋')}<w:sz w:val="32"/>` },
    ),
  'marks everywhere': ({ marks }) => official(marks.map((line) => p(line, EXACT)).join('') + section()),
  'marks everywhere, compressed': ({ marks }) =>
    official(marks.map((line) => p(line, EXACT)).join('') + section(), { settings: COMPRESS }),
  'marks everywhere, none hanging': ({ marks }) =>
    official(marks.map((line) => p(line, `<w:overflowPunct w:val="0"/>${EXACT}`)).join('') + section()),
  'no 避头尾': ({ marks }) =>
    official(marks.map((line) => p(line, `<w:kinsoku w:val="0"/>${EXACT}`)).join('') + section()),
  'tall header and footer': plain(EXACT + FIRST_LINE, {
    page: {
      references:
        '<w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/>',
      top: 1440,
      bottom: 1440,
    },
    headers: { header1: Array.from({ length: 4 }, () => p('页眉', EXACT)).join('') },
    footers: { footer1: Array.from({ length: 3 }, () => p('页脚', EXACT)).join('') },
  }),
  'header of the first page': plain(EXACT + FIRST_LINE, {
    page: {
      references:
        '<w:headerReference w:type="first" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/>',
      extra: '<w:titlePg/>',
      top: 1440,
    },
    headers: {
      header1: Array.from({ length: 7 }, () => p('首页页眉', EXACT)).join(''),
      header2: p('页眉', spacing({ line: 240 }), '<w:sz w:val="18"/>'),
    },
  }),
  'indents of all kinds': ({ text }) => {
    const indents = [
      '<w:ind w:left="640" w:right="320"/>',
      '<w:ind w:left="640" w:hanging="640"/>',
      '<w:ind w:leftChars="200" w:left="640" w:rightChars="100" w:right="320"/>',
      '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
      '<w:ind w:left="-200" w:right="-200"/>',
    ];
    return official(text.map((line, k) => p(line, EXACT + indents[k % 5])).join('') + section());
  },
  'sizes mixed, single': ({ text }) =>
    official(
      text
        .map((line, k) =>
          p(
            [line.slice(0, 30), line.slice(30, 50), line.slice(50)]
              .map((piece, n) => run(piece, `<w:sz w:val="${[24, 36, 28][(n + k) % 3]}"/>`))
              .join(''),
          ),
        )
        .join('') + section(WORD_PAGE),
      { run: SONGTI },
    ),
  'sizes mixed on a grid': ({ text }) =>
    official(
      text
        .map((line, k) =>
          p(line, k % 4 === 0 ? '<w:jc w:val="center"/>' : '', `<w:sz w:val="${k % 4 === 0 ? 44 : 28}"/>`),
        )
        .join('') + section(WORD_GRID),
    ),
  'bordered paragraphs': ({ text }) => {
    const border = (side) => `<w:${side} w:val="single" w:sz="12" w:space="4" w:color="auto"/>`;
    const box = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(border).join('')}</w:pBdr>`;
    return official(
      text
        .map((line, k) =>
          p(line, (k % 3 === 0 ? '' : box) + spacing({ line: 560, rule: 'exact', before: 100, after: 100 })),
        )
        .join('') + section(),
    );
  },
  'empty paragraphs': ({ text }) =>
    official(
      text.map((line, k) => p(line) + p('').repeat(k % 4) + p('', '', '<w:sz w:val="44"/>')).join('') +
        section(WORD_PAGE),
      { run: SONGTI },
    ),
  'tab stops': ({ text }) =>
    official(
      text
        .map((line, k) =>
          p(
            `${run(`${k}．`)}<w:r><w:tab/></w:r>${run(line.slice(0, 20))}<w:r><w:tab/></w:r>${run(line.slice(20))}`,
            `${k % 2 === 0 ? '<w:tabs><w:tab w:val="left" w:pos="2000"/><w:tab w:val="left" w:pos="7000"/></w:tabs>' : ''}${EXACT}`,
          ),
        )
        .join('') + section(),
    ),
  'letter spacing and scale': ({ text }) =>
    official(
      text
        .map((line, k) =>
          p(line, EXACT, ['<w:spacing w:val="10"/>', '<w:w w:val="90"/>', '<w:spacing w:val="-6"/>'][k % 3]),
        )
        .join('') + section(),
    ),
  'line breaks': ({ text }) =>
    official(
      text.map((line) => p(`${run(line.slice(0, 25))}${lineBreak}${run(line.slice(25))}`, EXACT)).join('') +
        section(),
    ),
  '16K paper with a gutter': plain(spacing({ line: 420, rule: 'exact' }), {
    page: { width: 10433, height: 14742, top: 1134, bottom: 1134, left: 1134, right: 1134, gutter: 567 },
    runProperties: SONGTI,
  }),
  '微软雅黑, single': plain('', {
    page: WORD_PAGE,
    runProperties: `${fonts('微软雅黑', '微软雅黑')}<w:sz w:val="24"/>`,
  }),
  'automatic space': plain(
    spacing({ before: 100, after: 100, more: ' w:beforeAutospacing="1" w:afterAutospacing="1"' }),
    { page: WORD_PAGE, runProperties: SONGTI },
  ),
};
