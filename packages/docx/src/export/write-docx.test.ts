import { describe, expect, it } from 'vitest';
import type { DocxDocument } from './docx-document.ts';
import { unpackDocx } from './test-support/unpack-docx.ts';
import { writeDocx } from './write-docx.ts';
import type { WriteDocxOptions } from './write-options.ts';

const NOTICE: DocxDocument = {
  form: 'standard',
  header: {
    copyNumber: '000012',
    classification: '机密★5年',
    urgency: '特急',
    issuerMark: ['洛阳市偃师区人民政府'],
    issuerMarkSuffix: '文件',
    documentNumber: '偃政〔2026〕9号',
  },
  blocks: [
    { kind: 'title', lines: ['洛阳市偃师区人民政府', '关于做好2026年防汛工作的通知'] },
    { kind: 'mainRecipients', text: '各镇人民政府，各街道办事处：' },
    { kind: 'body', text: '现就做好防汛工作通知如下。' },
    { kind: 'heading', level: 1, text: '一、落实责任' },
    { kind: 'heading', level: 2, text: '（一）明确分工。', continuation: '各镇落实河道巡查。' },
    { kind: 'heading', level: 2, text: '（二）加强值守' },
    { kind: 'heading', level: 1, text: '三、备足物资' },
    { kind: 'attachmentNote', lines: ['附件：1.责任分工表', '2.物资储备清单'] },
    { kind: 'signature', text: '洛阳市偃师区人民政府' },
    { kind: 'date', text: '2026年6月3日' },
    { kind: 'annotation', text: '（此件公开发布）' },
    { kind: 'attachmentLabel', text: '附件1' },
    { kind: 'attachmentTitle', lines: ['责任分工表'] },
    { kind: 'heading', level: 1, text: '一、河道' },
    {
      kind: 'table',
      rows: [
        ['河段', '责任单位'],
        ['甲段', '某镇'],
      ],
    },
  ],
  imprint: {
    copyRecipients: '区委办公室，区人大常委会办公室。',
    printing: { organ: '洛阳市偃师区人民政府办公室', date: '2026年6月3日' },
  },
};

const LETTER: DocxDocument = {
  form: 'letter',
  header: { issuerMark: ['洛阳市偃师区教育局'], documentNumber: '偃教函〔2026〕6号', urgency: '加急' },
  blocks: [{ kind: 'body', text: '请函复。' }],
  imprint: { copyRecipients: '区财政局。' },
};

const write = async (document: DocxDocument, options: WriteDocxOptions = {}) =>
  unpackDocx(await writeDocx(document, options));

/** XML of one style. */
const style = (styles: string, id: string): string =>
  styles.split('<w:style ').find((xml) => xml.includes(`w:styleId="${id}"`)) ?? '';

describe('版面', () => {
  it('是A4纸，天头37、下35、订口28、右26毫米，每面22行、每行28字', async () => {
    const xml = (await write(NOTICE)).part('word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toContain(
      '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="850" w:footer="1417" w:gutter="0"/>',
    );
    expect(xml).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>');
  });

  it('正文用三号仿宋、固定行距28.95磅，首行缩进二字', async () => {
    const styles = (await write(NOTICE)).part('word/styles.xml');
    const defaults = styles.slice(styles.indexOf('<w:docDefaults>'), styles.indexOf('</w:docDefaults>'));
    expect(defaults).toContain('w:eastAsia="仿宋_GB2312"');
    expect(defaults).toContain('<w:sz w:val="32"/>');
    expect(defaults).toMatch(/<w:spacing [^>]*w:line="579" w:lineRule="exact"/u);
    expect(style(styles, 'GongwenBody')).toContain('w:firstLineChars="200"');
  });

  it('标题用二号小标宋居中，一级黑体、二级楷体、三四级仿宋', async () => {
    const { part, paragraph } = await write(NOTICE);
    const styles = part('word/styles.xml');
    expect(style(styles, 'Title')).toContain('w:eastAsia="方正小标宋简体"');
    expect(style(styles, 'Title')).toContain('<w:sz w:val="44"/>');
    expect(style(styles, 'Title')).toContain('<w:jc w:val="center"/>');
    expect(paragraph('关于做好2026年防汛工作的通知')).toContain('<w:pStyle w:val="Title"/>');
    const fonts = ['黑体', '楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312'];
    for (const [index, font] of fonts.entries()) {
      expect(style(styles, `Heading${index + 1}`)).toContain(`w:eastAsia="${font}"`);
      expect(style(styles, `Heading${index + 1}`)).toContain('w:firstLineChars="200"');
    }
  });

  it('同段的标题句用楷体，其后的文字用仿宋', async () => {
    const runs = (await write(NOTICE))
      .paragraph('（一）明确分工。各镇落实河道巡查。')
      .split('<w:r>')
      .slice(1);
    expect(runs).toHaveLength(2);
    expect(runs[0]).not.toContain('w:rFonts');
    expect(runs[1]).toContain('w:eastAsia="仿宋_GB2312"');
  });

  it('页码是四号宋体的“— 页码域 —”，奇数页居右、偶数页居左', async () => {
    const { part, footer } = await write(NOTICE);
    expect(part('word/settings.xml')).toMatch(
      /<w:evenAndOddHeaders\/>|<w:evenAndOddHeaders w:val="(?:true|on|1)"\/>/u,
    );
    for (const [type, side] of [
      ['default', 'right'],
      ['even', 'left'],
    ] as const) {
      const xml = footer(type);
      expect(xml).toContain('PAGE</w:instrText>');
      expect(xml).toContain(`<w:jc w:val="${side}"/>`);
      expect(xml).toContain(`<w:ind w:${side}="280"/>`);
      expect(xml).toContain('w:eastAsia="宋体"');
      expect(xml).toContain('<w:sz w:val="28"/>');
      expect([...xml.matchAll(/<w:t [^>]*>([^<]*)</gu)].map((match) => match[1])).toEqual(['— ', ' —']);
    }
  });
});

describe('版头', () => {
  it('发文机关标志是居中的红色小标宋，不小于30磅', async () => {
    const mark = (await write(NOTICE)).paragraph('洛阳市偃师区人民政府文件');
    expect(mark).toContain('<w:color w:val="FF0000"/>');
    expect(mark).toContain('w:eastAsia="方正小标宋简体"');
    expect(mark).toContain('<w:jc w:val="center"/>');
    expect(Number(/<w:sz w:val="(\d+)"/u.exec(mark)?.[1])).toBeGreaterThanOrEqual(60);
  });

  it('份号、密级、紧急程度依次在最上，发文字号居中，其下有1.5磅红线', async () => {
    const { texts, paragraph } = await write(NOTICE);
    expect(texts.slice(0, 5)).toEqual([
      '000012',
      '机密★5年',
      '特急',
      '洛阳市偃师区人民政府文件',
      '偃政〔2026〕9号',
    ]);
    expect(paragraph('机密★5年')).toContain('w:eastAsia="黑体"');
    expect(paragraph('偃政〔2026〕9号')).toContain('<w:jc w:val="center"/>');
    expect(paragraph('偃政〔2026〕9号')).toContain(
      '<w:bottom w:val="single" w:color="FF0000" w:sz="12" w:space="11"/>',
    );
  });

  it('上行文的发文字号左空一字，与最后一个签发人同行，姓名用楷体', async () => {
    const { paragraph } = await write({
      ...NOTICE,
      header: { issuerMark: ['甲局'], documentNumber: '甲〔2026〕1号', signatory: ['张某', '李某', '王某'] },
    });
    expect(paragraph('\t签发人：张某　李某')).not.toContain('w:pBdr');
    const last = paragraph('甲〔2026〕1号\t\t王某');
    expect(last).toContain('w:firstLineChars="100"');
    expect(last).toContain('w:color="FF0000"');
    expect(last.split('<w:r>').at(-1)).toContain('w:eastAsia="楷体_GB2312"');
  });

  it('联合行文各机关分行均匀排布，“文件”在右侧合并单元格', async () => {
    const { part, texts, paragraph } = await write({
      ...NOTICE,
      header: {
        issuerMark: ['甲区教育局', '甲区财政局'],
        issuerMarkSuffix: '文件',
        documentNumber: '甲〔2026〕1号',
      },
    });
    expect(texts.slice(0, 3)).toEqual(['甲区教育局', '文件', '甲区财政局']);
    expect(paragraph('甲区财政局')).toContain('<w:jc w:val="distribute"/>');
    expect(part('word/document.xml')).toContain('<w:vMerge w:val="restart"/>');
  });

  it('可以把标志放进没有边框的文本框', async () => {
    const { part, paragraph } = await write(NOTICE, { headerAs: 'textBox' });
    expect(part('word/document.xml')).toMatch(/<v:shape stroked="f"[^>]*><v:textbox [^>]*><w:txbxContent>/u);
    expect(paragraph('洛阳市偃师区人民政府文件')).toContain('<w:color w:val="FF0000"/>');
  });

  it('没有标志就没有红线，没有版头就什么也不写', async () => {
    const unmarked = await write({ ...NOTICE, header: { issuerMark: [], documentNumber: '甲〔2026〕1号' } });
    expect(unmarked.texts[0]).toBe('甲〔2026〕1号');
    const bare = await write({ ...NOTICE, header: null });
    expect(bare.texts[0]).toBe('洛阳市偃师区人民政府');
    for (const { part } of [unmarked, bare]) expect(part('word/document.xml')).not.toContain('FF0000');
  });
});

describe('主体', () => {
  it('成文日期右空四字，署名以日期为准居中', async () => {
    const { part, paragraph, texts } = await write({
      ...NOTICE,
      header: null,
      blocks: NOTICE.blocks.filter(({ kind }) => kind !== 'title'),
    });
    expect(paragraph('2026年6月3日')).toContain('<w:ind w:right="1264"/>');
    // 日期宽6字，署名宽10字：各向外2字。
    expect(paragraph('洛阳市偃师区人民政府')).toContain('<w:ind w:right="632"/>');
    expect(style(part('word/styles.xml'), 'GongwenClosing')).toContain('<w:jc w:val="right"/>');
    expect(texts.indexOf('2026年6月3日')).toBe(texts.indexOf('洛阳市偃师区人民政府') + 1);
  });

  it('附件说明回行与名称首字对齐，第二项与第一项序号对齐', async () => {
    const { paragraph } = await write(NOTICE);
    expect(paragraph('附件：1.责任分工表')).toContain('<w:ind w:left="1896" w:hanging="1264"/>');
    expect(paragraph('2.物资储备清单')).toContain('<w:ind w:left="1896" w:hanging="316"/>');
  });

  it('附件另面编排，标签用黑体顶格，标题在第三行', async () => {
    const { part, paragraph } = await write(NOTICE);
    const label = paragraph('附件1');
    expect(label).toContain('<w:pageBreakBefore/>');
    expect(style(part('word/styles.xml'), 'GongwenAttachmentLabel')).toContain('w:eastAsia="黑体"');
    const xml = part('word/document.xml');
    const between = xml.slice(xml.indexOf(label) + label.length, xml.indexOf(paragraph('责任分工表')));
    expect(between.match(/<w:p>/gu)).toHaveLength(1);
  });

  it('被印发件另起一页', async () => {
    const { paragraph } = await write({
      ...NOTICE,
      blocks: [{ kind: 'issuedTitle', lines: ['甲区', '工作规则'] }],
    });
    expect(paragraph('甲区')).toContain('<w:pageBreakBefore/>');
    expect(paragraph('工作规则')).not.toContain('w:pageBreakBefore');
  });

  it('自动编号时标题不含序号，序号不连续的仍照写，附件中重新编号', async () => {
    const { part, texts, paragraph } = await write(NOTICE, { numbering: 'automatic' });
    expect(texts).toContain('落实责任');
    expect(texts).toContain('加强值守');
    expect(texts).toContain('三、备足物资');
    const list = (text: string) =>
      /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/u.exec(paragraph(text))?.slice(1);
    expect(list('落实责任')?.[0]).toBe('0');
    expect(list('加强值守')).toEqual(['1', list('落实责任')?.[1]]);
    expect(list('河道')?.[1]).not.toBe(list('落实责任')?.[1]);
    expect(part('word/numbering.xml')).toContain('<w:numFmt w:val="chineseCountingThousand"/>');
    expect(part('word/numbering.xml')).toContain('<w:lvlText w:val="（%2）"/>');
  });

  it('文字中的制表符写成制表位', async () => {
    const { texts } = await write({
      ...NOTICE,
      header: null,
      blocks: [{ kind: 'body', text: '甲\t乙' }],
      imprint: null,
    });
    expect(texts).toEqual(['甲\t乙']);
  });
});

describe('版记', () => {
  const borders = (xml: string) =>
    [...xml.matchAll(/<w:(top|bottom) w:val="single"[^>]* w:sz="(\d+)"/gu)].map(
      (match) => `${match[1]} ${match[2]}`,
    );

  it('是末页下端的表格，首末粗线、中间细线', async () => {
    const xml = (await write(NOTICE)).part('word/document.xml');
    const table = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect(table).toContain('w:tblpYSpec="bottom"');
    expect(borders(table)).toEqual(['top 8', 'bottom 6', 'top 6', 'bottom 8', 'top 6', 'bottom 8']);
  });

  it('也可以写成带边框的段落，印发日期右推', async () => {
    const { paragraph } = await write(NOTICE, { imprintAs: 'paragraphs' });
    expect(borders(paragraph('抄送：区委办公室，区人大常委会办公室。'))).toEqual(['top 8']);
    expect(borders(paragraph('洛阳市偃师区人民政府办公室\t2026年6月3日印发'))).toEqual(['top 6', 'bottom 8']);
  });

  it('只有一行时上下都是粗线', async () => {
    const { paragraph } = await write(
      { ...NOTICE, imprint: { copyRecipients: '区委办公室。' } },
      { imprintAs: 'paragraphs' },
    );
    expect(borders(paragraph('抄送：区委办公室。'))).toEqual(['top 8', 'bottom 8']);
  });
});

describe('特定格式', () => {
  it('信函有上粗下细、上细下粗两条红色双线，首页不显示页码，版记不加分隔线', async () => {
    const { part, paragraph, footer } = await write(LETTER, { imprintAs: 'paragraphs' });
    expect(paragraph('洛阳市偃师区教育局')).toContain('<w:bottom w:val="thickThinSmallGap" w:color="FF0000"');
    expect(paragraph('加急\t偃教函〔2026〕6号')).toContain('w:val="right" w:pos="8845"');
    expect(part('word/document.xml')).toMatch(/<w:titlePg(?: w:val="(?:true|on|1)")?\/>/u);
    expect(footer('first')).toContain('<w:bottom w:val="thinThickSmallGap" w:color="FF0000"');
    expect(footer('first')).not.toContain('PAGE');
    expect(footer('default')).toContain('PAGE');
    expect(paragraph('抄送：区财政局。')).not.toContain('w:pBdr');
  });

  it('命令的令号居中，没有红线', async () => {
    const { part, paragraph } = await write({
      form: 'order',
      header: { issuerMark: ['某省人民政府'], issuerMarkSuffix: '令', documentNumber: '第201号' },
      blocks: [{ kind: 'body', text: '现予公布。' }],
      imprint: null,
    });
    expect(paragraph('某省人民政府令')).toContain('<w:spacing w:before="1134"');
    expect(paragraph('第201号')).toContain('<w:jc w:val="center"/>');
    expect(part('word/document.xml')).not.toContain('w:pBdr');
  });

  it('纪要的出席人员名单，“出席”用黑体，回行与冒号后首字对齐', async () => {
    const { paragraph } = await write({
      form: 'minutes',
      header: { issuerMark: ['某区常务会议'], issuerMarkSuffix: '纪要', documentNumber: '〔2026〕8号' },
      blocks: [{ kind: 'attendance', label: '出席：', text: '张某、李某' }],
      imprint: null,
    });
    const list = paragraph('出席：张某、李某');
    expect(list).toContain('<w:ind w:left="1580" w:hanging="948"/>');
    expect(list.split('<w:r>')[1]).toContain('w:eastAsia="黑体"');
    expect(list.split('<w:r>')[2]).not.toContain('w:rFonts');
  });
});
