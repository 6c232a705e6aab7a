import fc from 'fast-check';

/** Characters that drafts hold, with those that XML or UTF-16 make hard. */
const CHARACTERS = [
  ...'关于印发安全生产（）〔〕“”，。2026年abc',
  ' ',
  '　',
  '&amp;',
  '&lt;',
  '&#x4E00;',
  '𠮷',
  '\u00a0',
];

const words = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 8 })
  .map((characters) => characters.join(''));

const text = fc.oneof(
  { weight: 4, arbitrary: words.map((value) => `<w:t xml:space="preserve">${value}</w:t>`) },
  { weight: 3, arbitrary: words.map((value) => `<w:t>${value.trim() || '一'}</w:t>`) },
  { weight: 1, arbitrary: words.map((value) => `<w:t>${value} </w:t>`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<w:tab/>',
      '<w:br/>',
      '<w:cr/>',
      '<w:noBreakHyphen/>',
      '<w:sym w:font="Wingdings" w:char="F0FE"/>',
      '<w:lastRenderedPageBreak/>',
      // Stands for what is no text and may not go with it.
      '<w:softHyphen/>',
    ),
  },
);

const properties = fc.constantFrom(
  '',
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:sz w:val="32"/><w:rPrChange w:id="3" w:author="张三"><w:rPr/></w:rPrChange></w:rPr>',
);
const tags = fc.constantFrom('<w:r>', '<w:r w:rsidR="00AB12CD">', '<w:r >');

const run = fc
  .tuple(tags, properties, fc.array(text, { minLength: 1, maxLength: 3 }))
  .map(([tag, own, content]) => `${tag}${own}${content.join('')}</w:r>`);

const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((list) => list.join(''));

const tracked = (name: string) => (content: string) =>
  `<w:${name} w:id="7" w:author="李四" w:date="2026-01-02T00:00:00Z">${content}</w:${name}>`;

const deletedRun = words.map((value) => `<w:r><w:delText xml:space="preserve">${value}</w:delText></w:r>`);

const field = (result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const simpleInline = fc.oneof(
  { weight: 6, arbitrary: runs },
  { weight: 1, arbitrary: runs.map((content) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`) },
  { weight: 1, arbitrary: runs.map(tracked('ins')) },
  { weight: 1, arbitrary: deletedRun.map(tracked('del')) },
  { weight: 1, arbitrary: deletedRun.map((inner) => tracked('ins')(tracked('del')(inner))) },
  { weight: 1, arbitrary: runs.map(field) },
  { weight: 1, arbitrary: runs.map((content) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`) },
  {
    weight: 1,
    arbitrary: runs.map(
      (content) => `<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
    ),
  },
  { weight: 1, arbitrary: words.map((value) => `<m:oMath><m:r><m:t>${value}</m:t></m:r></m:oMath>`) },
  { weight: 1, arbitrary: fc.constant('<w:bookmarkStart w:id="4" w:name="a"/><w:bookmarkEnd w:id="4"/>') },
);

const paragraphOf = (inline: fc.Arbitrary<string>) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          fc.constantFrom('', '<w:pPr><w:jc w:val="center"/></w:pPr>'),
          fc.array(inline, { maxLength: 4 }),
        )
        .map(([own, content]) => `<w:p>${own}${content.join('')}</w:p>`.replace('<w:p></w:p>', '<w:p/>')),
    },
    { weight: 1, arbitrary: fc.constantFrom('<w:p/>', '<w:p w:rsidR="00AA00BB"/>') },
  );

const simpleParagraph = paragraphOf(simpleInline);

/** A drawn text box with all that the schema asks of one. */
export const SHAPE_START =
  '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="3600000" cy="720000"/><wp:wrapNone/><wp:docPr id="1" name="a"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>';
export const SHAPE_END = '</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>';

const boxed = fc
  .tuple(fc.array(simpleParagraph, { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(([paragraphs, hasFallback]) => {
    const content = `<w:txbxContent>${paragraphs.join('')}</w:txbxContent>`;
    const fallback = `<mc:Fallback><w:pict><v:shape style="width:280pt;height:56pt"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${SHAPE_START}${content}${SHAPE_END}</w:drawing></mc:Choice>${hasFallback ? fallback : ''}</mc:AlternateContent></w:r>`;
  });

const paragraph = paragraphOf(
  fc.oneof({ weight: 8, arbitrary: simpleInline }, { weight: 1, arbitrary: boxed }),
);

const table = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map(
    (cells) =>
      `<w:tbl><w:tblPr/><w:tblGrid>${cells.map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid><w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr></w:tbl><w:p/>`,
  );

/** Content of a body with what Word and WPS put around and between the characters of a draft. */
export const arbitraryBody: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((blocks) => blocks.join(''));
