import {
  cell,
  fonts,
  footnote,
  footnotes,
  grid,
  p,
  picture,
  row,
  run,
  section,
  spacing,
  styles,
  table,
} from './word-xml.mjs';

// Recipes of tables, pictures, notes, lists and frames; see text-recipes.mjs.

const SONGTI = `${fonts('宋体')}<w:sz w:val="24"/>`;
const FANGSONG = `${fonts('仿宋_GB2312')}<w:sz w:val="32"/>`;
const EXACT = spacing({ line: 579, rule: 'exact' });
const WIDTHS = [1400, 3000, 4400];

const document = (body, { run: runProperties = FANGSONG, page = {}, ...more } = {}) => ({
  styles: styles(runProperties),
  body: body + section(page),
  ...more,
});

/** A table of three columns, a row a line of text; `rowOf` may change the cells and the row. */
function linesTable(text, { properties = '', rowProperties = () => '', paragraph = '' } = {}) {
  const rows = text.map((line, k) =>
    row(
      [
        cell(WIDTHS[0], p(`${k}`, paragraph)),
        cell(WIDTHS[1], p(line.slice(0, 24 + (k % 5) * 7), paragraph)),
        cell(WIDTHS[2], p(line.slice(0, 15 + (k % 7) * 12), paragraph)),
      ],
      rowProperties(k),
    ),
  );
  return table(WIDTHS, rows, properties);
}

const many = (text, times) => Array.from({ length: times }, () => text).flat();

export const OBJECT_RECIPES = {
  'table, exact lines': ({ text }) =>
    document(linesTable(many(text, 2), { paragraph: EXACT }) + p(text[0], EXACT)),
  'table, single lines': ({ text }) => document(linesTable(many(text, 3)) + p(text[0]), { run: SONGTI }),
  'table on a grid': ({ text }) =>
    document(linesTable(many(text, 3)) + p(text[0]), { run: SONGTI, page: { grid: grid('lines', 312) } }),
  'row heights': ({ text }) =>
    document(
      linesTable(many(text, 3), {
        rowProperties: (k) =>
          k % 3 === 0
            ? ''
            : `<w:trHeight w:val="${600 + (k % 4) * 200}" w:hRule="${k % 3 === 1 ? 'exact' : 'atLeast'}"/>`,
      }) + p(text[0]),
      { run: SONGTI },
    ),
  'rows that do not split': ({ text }) =>
    document(
      linesTable(many(text, 2), { rowProperties: () => '<w:cantSplit/>', paragraph: EXACT }) +
        p(text[0], EXACT),
    ),
  'repeated header rows': ({ text }) =>
    document(
      linesTable(many(text, 2), {
        rowProperties: (k) => (k < 2 ? '<w:cantSplit/><w:tblHeader/>' : ''),
        paragraph: spacing({ line: 400, rule: 'exact' }),
      }) + p(text[0]),
      { run: SONGTI },
    ),
  'cell margins': ({ text }) =>
    document(
      linesTable(many(text, 2), {
        properties:
          '<w:tblCellMar><w:top w:w="120" w:type="dxa"/><w:left w:w="200" w:type="dxa"/><w:bottom w:w="80" w:type="dxa"/><w:right w:w="200" w:type="dxa"/></w:tblCellMar>',
      }) + p(text[0]),
      { run: SONGTI },
    ),
  'merged cells': ({ text }) => {
    const rows = many(text, 3).map((line, k) =>
      k % 4 === 3
        ? row([
            cell(WIDTHS[0] + WIDTHS[1], p(line.slice(0, 40)), '<w:gridSpan w:val="2"/>'),
            cell(WIDTHS[2], p('合计')),
          ])
        : row([
            cell(
              WIDTHS[0],
              p(k % 4 === 0 ? line.slice(0, 30) : ''),
              k % 4 === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
            ),
            cell(WIDTHS[1], p(line.slice(0, 20))),
            cell(WIDTHS[2], p(line.slice(0, 10 + (k % 5) * 9))),
          ]),
    );
    return document(table(WIDTHS, rows) + p(text[0]), { run: SONGTI });
  },
  'small tables between text': ({ text }) =>
    document(
      text
        .map(
          (line, k) =>
            p(line, EXACT) + (k % 3 === 2 ? linesTable(text.slice(0, 4), { paragraph: EXACT }) : ''),
        )
        .join(''),
    ),
  'many paragraphs in a cell': ({ text }) =>
    document(
      table(
        [2000, 6800],
        text.map((line, k) =>
          row([cell(2000, p(`第${k}项`, EXACT)), cell(6800, p(line, EXACT) + p(line.slice(0, 60), EXACT))]),
        ),
      ) + p('', EXACT),
    ),
  'rows kept with next': ({ text }) =>
    document(
      text
        .map(
          (line, k) =>
            p(line, EXACT) +
            (k % 4 === 3
              ? linesTable(text.slice(0, 3), { paragraph: `<w:keepNext/>${EXACT}` }) + p('表后', EXACT)
              : ''),
        )
        .join(''),
    ),
  'pictures in the line': ({ text }) =>
    document(
      text
        .map(
          (line, k) =>
            p(line, spacing({ line: 360 })) +
            (k % 3 === 1 ? p(picture(200 + k * 3, 120 + (k % 5) * 40)) : ''),
        )
        .join(''),
      { run: SONGTI },
    ),
  'pictures in the line on a grid': ({ text }) =>
    document(
      text.map((line, k) => p(line) + (k % 3 === 1 ? p(picture(300, 100 + (k % 5) * 37)) : '')).join(''),
      { run: SONGTI, page: { grid: grid('lines', 312) } },
    ),
  'small pictures among text': ({ text }) =>
    document(
      text.map((line) => p(`${run(line.slice(0, 40))}${picture(30, 40)}${run(line.slice(40))}`)).join(''),
      { run: SONGTI },
    ),
  'pictures above and below text': ({ text }) =>
    document(
      text
        .map((line, k) =>
          k % 4 === 1
            ? p(`${picture(250, 150, { wrap: '<wp:wrapTopAndBottom/>', y: 0 })}${run(line)}`, EXACT)
            : p(line, EXACT),
        )
        .join(''),
    ),
  'pictures beside text': ({ text }) =>
    document(
      text
        .map((line, k) =>
          k % 4 === 1
            ? p(
                `${picture(160, 110, { wrap: '<wp:wrapSquare wrapText="bothSides"/>', x: 0, y: 0 })}${run(line)}`,
                EXACT,
              )
            : p(line, EXACT),
        )
        .join(''),
    ),
  'pictures over text': ({ text }) =>
    document(
      text
        .map((line, k) =>
          k % 4 === 1
            ? p(`${picture(160, 110, { wrap: '<wp:wrapNone/>' })}${run(line)}`, EXACT)
            : p(line, EXACT),
        )
        .join(''),
    ),
  footnotes: ({ text }) => {
    const notes = text.filter((_, k) => k % 3 === 1).map((line) => line.slice(0, 90));
    let called = 0;
    const body = text.map((line, k) => {
      if (k % 3 !== 1) return p(line, EXACT);
      called += 1;
      return p(`${run(line.slice(0, 30))}${footnote(called)}${run(line.slice(30))}`, EXACT);
    });
    return document(body.join(''), {
      footnotes: footnotes(notes, `${fonts('宋体')}<w:sz w:val="18"/>`),
    });
  },
  lists: ({ text }) => {
    const level = (index, text_, left) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${index === 0 ? 'decimal' : 'bullet'}"/><w:lvlText w:val="${text_}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="480"/></w:pPr></w:lvl>`;
    return document(
      text
        .map((line, k) =>
          p(
            line,
            `<w:numPr><w:ilvl w:val="${k % 3 === 0 ? 0 : 1}"/><w:numId w:val="1"/></w:numPr>${spacing({ line: 480, rule: 'exact' })}`,
          ),
        )
        .join(''),
      {
        run: SONGTI,
        numbering: `<w:abstractNum w:abstractNumId="0">${level(0, '%1.', 480)}${level(1, '•', 960)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      },
    );
  },
  'automatic ordinals': ({ text }) =>
    document(
      text
        .map((line, k) =>
          p(line, k % 3 === 0 ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${EXACT}` : EXACT),
        )
        .join(''),
      {
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      },
    ),
  frames: ({ text }) =>
    document(
      text
        .map(
          (line, k) =>
            (k % 5 === 2
              ? p(
                  '框中文字',
                  `<w:framePr w:w="3000" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:y="1"/>${EXACT}`,
                )
              : '') + p(line, EXACT),
        )
        .join(''),
    ),
  'heading on the last line': ({ text }) =>
    document(
      text
        .flatMap((line, k) => [
          p(`第${k}部分`, `<w:keepNext/>${spacing({ line: 560, rule: 'exact' })}<w:jc w:val="center"/>`),
          p(line, `<w:keepLines/>${spacing({ line: 560, rule: 'exact' })}`),
        ])
        .join(''),
    ),
};
