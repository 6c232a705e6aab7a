import { describe, expect, it } from 'vitest';
import { redLine, titleLine } from './test-support/draft-lines.ts';
import { recognizeDocx, recognizeText } from './test-support/recognize-draft.ts';

const RECIPIENTS = '各镇人民政府，各街道办事处：';

describe('titles', () => {
  it.each([
    [['国务院办公厅关于2019年', '部分节假日安排的通知'], '国务院办公厅关于2019年部分节假日安排的通知'],
    [
      ['国务院关于授权香港特别行政区实施管辖的', '深圳湾口岸港方口岸区范围和', '土 地 使 用 期 限 的 批 复'],
      '国务院关于授权香港特别行政区实施管辖的深圳湾口岸港方口岸区范围和土地使用期限的批复',
    ],
    [
      ['洛阳市偃师区人民政府', '关于印发洛阳市偃师区人民政府工作规则的', '通 知'],
      '洛阳市偃师区人民政府关于印发洛阳市偃师区人民政府工作规则的通知',
    ],
    [
      ['国务院办公厅、中央军委办公厅', '关于加强对侵华日军遗弃化学武器', '调查和管理工作的通知'],
      '国务院办公厅、中央军委办公厅关于加强对侵华日军遗弃化学武器调查和管理工作的通知',
    ],
    [
      ['洛阳市偃师区教育局', '洛阳市偃师区财政局', '关于规范校舍维修经费使用的通知'],
      '洛阳市偃师区教育局洛阳市偃师区财政局关于规范校舍维修经费使用的通知',
    ],
    [['关于做好防汛工作的通知（试行）'], '关于做好防汛工作的通知（试行）'],
    [['关于报送《关于加强管理的通知》贯彻情况的报告'], '关于报送《关于加强管理的通知》贯彻情况的报告'],
    [
      ['关于转发《洛阳市人民政府办公室关于做好防汛工作的通知》', '的通知'],
      '关于转发《洛阳市人民政府办公室关于做好防汛工作的通知》的通知',
    ],
  ])('%j', (lines, flat) => {
    const { title, mainRecipients } = recognizeText(
      ...lines,
      '',
      RECIPIENTS,
      '现将有关事项通知如下。',
    ).elements;
    expect(title?.flat).toBe(flat);
    expect(mainRecipients?.text).toBe(RECIPIENTS);
  });

  it('issuers of a joint title stand apart by line ends, spaces or 、', () => {
    const issuers = (...lines: string[]) => recognizeText(...lines, '', RECIPIENTS).elements.title?.issuers;
    const both = ['洛阳市偃师区教育局', '洛阳市偃师区财政局'];
    expect(issuers('洛阳市偃师区教育局', '洛阳市偃师区财政局', '关于规范校舍维修经费使用的通知')).toEqual(
      both,
    );
    expect(issuers('洛阳市偃师区教育局　洛阳市偃师区财政局关于规范校舍维修经费使用的通知')).toEqual(both);
    expect(issuers('洛阳市偃师区教育局、洛阳市偃师区财政局关于规范校舍维修经费使用的通知')).toEqual(both);
  });

  it('a title of a .docx takes its lines of one look', () => {
    const { title } = recognizeDocx(
      redLine('洛阳市偃师区人民政府文件'),
      '偃政〔2026〕9号',
      titleLine('洛阳市偃师区人民政府'),
      titleLine('关于做好防汛工作的'),
      titleLine('通　知'),
      RECIPIENTS,
    ).elements;
    expect(title?.flat).toBe('洛阳市偃师区人民政府关于做好防汛工作的通知');
  });

  it('a title above the red mark is none: the mark comes first', () => {
    const { title, issuerMark } = recognizeDocx(
      redLine('洛阳市偃师区人民政府令'),
      '第3号',
      '现发布《洛阳市偃师区森林防火办法》，自发布之日起施行。',
    ).elements;
    expect(title).toBeNull();
    expect(issuerMark?.suffix).toBe('令');
  });

  it('a numbered heading that ends like a title is none', () => {
    const { title } = recognizeText(
      '各镇人民政府：',
      '现将有关事项通知如下。',
      '（一）关于征求意见',
      '二、关于印发通知',
    ).elements;
    expect(title).toBeNull();
  });

  it('a draft that begins with its recipients has no title', () => {
    const { title, mainRecipients } = recognizeText(RECIPIENTS, '现将有关事项通知如下。').elements;
    expect(title).toBeNull();
    expect(mainRecipients?.text).toBe(RECIPIENTS);
  });

  it('a type that is none of the fifteen is kept as written', () => {
    expect(
      recognizeText('关于做好防汛工作的实施方案', '', '为做好防汛工作，制定本方案。').elements.title,
    ).toMatchObject({ type: null, rawType: '方案' });
    expect(recognizeText('关于拨付经费的请示报告', '', '区人民政府：').elements.title).toMatchObject({
      type: null,
      rawType: '请示报告',
    });
    expect(
      recognizeText('洛阳市偃师区财政局关于校舍维修经费的复函', '', '洛阳市偃师区教育局：').elements.title,
    ).toMatchObject({ type: '函', rawType: '复函' });
  });

  it('a title with a stop at its end is still the title', () => {
    expect(
      recognizeText('关于做好防汛工作的通知。', '', RECIPIENTS, '现将有关事项通知如下。').elements.title
        ?.flat,
    ).toBe('关于做好防汛工作的通知。');
  });

  it('minutes without 关于', () => {
    const document = recognizeText(
      '洛阳市偃师区人民政府常务会议纪要',
      '',
      '2026年6月11日，区长主持召开区政府第20次常务会议。现将会议议定事项纪要如下。',
      '一、关于农村学校校舍维修',
      '出席：区长、副区长',
      '列席：区政府办公室、区教育局负责同志',
    );
    expect(document.elements.title?.type).toBe('纪要');
    expect(document.form).toBe('minutes');
    expect(document.elements.mainRecipients).toBeNull();
  });

  it('a whole document in one paragraph is flattened', () => {
    const text = `关于做好防汛工作的通知 发布时间：2026-05-16 浏览次数：12 偃政〔2026〕9号 各镇人民政府：${'现将有关事项通知如下。'.repeat(60)}`;
    expect(recognizeText(text).flattened).toBe(true);
  });
});

describe('题注', () => {
  const NOTES = [
    '2015年1月21日 河南省第十二届人民代表大会第四次会议通过',
    '1997年9月24日 最高人民检察院第八届检察委员会第七十四次会议通过',
    '（2023年4月12日）',
    '（民政部　一九九七年一月二十八日）',
    '（2026年1月8日洛阳市偃师区第一届人民代表大会第五次会议通过）',
    '（2020年3月1日发布，自2020年5月1日起施行）',
    '(2026年1月8日洛阳市偃师区第一届人民代表大会第五次会议批准)',
    '（自2026年7月1日起施行）',
  ];
  it.each(NOTES)('%s', (note) => {
    const { titleNotes, title } = recognizeText(
      '关于洛阳市偃师区2025年国民经济和社会发展计划执行情况的决议',
      note,
      '',
      '洛阳市偃师区第一届人民代表大会第五次会议审查了报告。',
    ).elements;
    expect(title?.type).toBe('决议');
    expect(titleNotes.map(({ text }) => text)).toEqual([note]);
  });

  it('a bracket in the title is no 题注', () => {
    const { titleNotes } = recognizeText('关于公布证照目录的通知（共23项）', '', RECIPIENTS).elements;
    expect(titleNotes).toEqual([]);
  });

  it('a decision with a 题注 is of the form of resolutions and bears its date', () => {
    const document = recognizeText(
      '洛阳市偃师区人民代表大会常务委员会关于批准2025年决算的决定',
      '（2026年7月8日洛阳市偃师区第一届人民代表大会常务委员会第三十次会议通过）',
      '',
      '会议听取了报告，决定批准。',
    );
    expect(document.form).toBe('resolution');
    expect(document.date).toBe('2026-07-08');
  });
});

describe('主送机关', () => {
  const recipients = (...lines: string[]) =>
    recognizeText('关于做好防汛工作的通知', '', ...lines, '', '现将有关事项通知如下。').elements
      .mainRecipients;

  it.each([
    '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
    '广东省人民政府、香港特别行政区政府：',
    '各辖市、区人力资源和社会保障局、城乡建设局，市各有关单位:',
    '王超斌委员：',
    '石英代表：',
    '广东省人民政府，教育部、外交部、财政部、体育总局：',
    '各省、自治区、直辖市教育厅（教委），有关部门（单位）教育司（局），部属各高等学校：',
    '洛阳市偃师区人民政府：',
    '局属各学校，各有关单位：',
    '区直各单位：',
    '市委、市政府：',
    '中共洛阳市委：',
  ])('%s', (text) => {
    expect(recipients(text)).toMatchObject({ text, inImprint: false, end: { text: text.at(-1) } });
  });

  it('recipients over two lines', () => {
    const found = recipients(
      '各镇人民政府，各街道办事处，区人民政府各部门，区教育局、区财政局、',
      '区水利局、区应急管理局：',
    );
    expect(found?.lines).toHaveLength(2);
    expect(found?.mentions.at(-1)?.text).toBe('区应急管理局');
  });

  it('recipients over three lines', () => {
    const found = recipients(
      '各镇人民政府，各街道办事处，区人民政府各部门，',
      '区教育局、区财政局、区水利局，区应急管理局，',
      '区农业农村局：',
    );
    expect(found?.lines).toHaveLength(3);
  });

  it('an organ of the list that is cut by the line end is put together again', () => {
    const found = recipients('各镇人民政府，各街道办事处，区人民政府各部门，区教育', '局、区财政局：');
    expect(found?.mentions.map(({ text }) => text)).toContain('区教育局');
  });

  it('a number on one line with the recipients leaves both', () => {
    const { documentNumber, mainRecipients } = recognizeText(
      '关于做好防汛工作的通知',
      '岚综实财[2012]51号　区直各单位：',
      '现将有关事项通知如下。',
    ).elements;
    expect(documentNumber?.text).toBe('岚综实财[2012]51号');
    expect(mainRecipients?.text).toBe('区直各单位：');
  });

  it.each([
    '各位代表：',
    '同志们：',
    '尊敬的各位委员：',
    '为了加强管理，根据有关规定，现将有关事项通知如下：',
    '洛阳市偃师区第一届人民代表大会第五次会议听取和审议了报告，决定如下：',
    '现将有关事项通知如下：',
  ])('%s are no recipients', (text) => {
    expect(recipients(text)).toBeNull();
  });

  it('recipients without a colon are found when the body follows', () => {
    expect(recipients('各镇人民政府，各街道办事处')?.end).toBeNull();
  });

  it('the colon of half width is kept', () => {
    expect(recipients('各镇人民政府:')?.end?.text).toBe(':');
  });
});

describe('type, direction and form', () => {
  it.each([
    ['洛阳市偃师区教育局关于拨付经费的请示', '洛阳市偃师区人民政府：', '请示', 'upward', 'standard'],
    ['洛阳市偃师区教育局关于商请安排经费的函', '洛阳市偃师区财政局：', '函', 'parallel', 'standard'],
    ['洛阳市偃师区人民政府关于同意修建桥梁的批复', '城关镇人民政府：', '批复', 'downward', 'standard'],
    [
      '洛阳市偃师区人民政府关于提请审议2026年预算的议案',
      '洛阳市偃师区人民代表大会常务委员会：',
      '议案',
      'upward',
      'motion',
    ],
    ['洛阳市偃师区教育局关于对区一届人大五次会议第12号建议的答复', '石英代表：', null, 'parallel', 'reply'],
    [
      '洛阳市偃师区人民政府关于禁止燃放烟花爆竹的通告',
      '为保障安全，现通告如下。',
      '通告',
      'public',
      'standard',
    ],
    [
      '2025年洛阳市偃师区国民经济和社会发展统计公报',
      '2025年，全区经济运行平稳。',
      '公报',
      'public',
      'communique',
    ],
  ])('%s', (title, next, documentType, direction, form) => {
    const document = recognizeText(title, '', next, '现将有关情况报告如下。');
    expect({
      documentType: document.documentType,
      direction: document.direction,
      form: document.form,
    }).toEqual({ documentType, direction, form });
  });

  it('明电 in the number makes a telegram', () => {
    expect(
      recognizeText('国务院办公厅关于做好防汛工作的通知', '国办发明电〔2018〕15号', '', '各省人民政府：')
        .form,
    ).toBe('telegram');
  });

  it('chapters without recipients and type make rules', () => {
    expect(
      recognizeText('洛阳市偃师区人民政府工作规则', '', '第一章　总　则', '第一条　为规范工作，制定本规则。')
        .form,
    ).toBe('rules');
  });
});
