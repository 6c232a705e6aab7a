import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../document/official-document.ts';
import { redLine, rightLine, titleLine } from './test-support/draft-lines.ts';
import { recognizeDocx, recognizeText } from './test-support/recognize-draft.ts';

const TITLE = '洛阳市偃师区人民政府关于做好防汛工作的通知';
const REST = [
  TITLE,
  '',
  '各镇人民政府，各街道办事处：',
  '现将有关事项通知如下。',
  '',
  '洛阳市偃师区人民政府',
  '2026年5月16日',
];

function under(...header: readonly string[]): OfficialDocument {
  return recognizeText(...header, ...REST);
}

function texts({ elements }: OfficialDocument) {
  const { copyNumber, classification, urgency, issuerMark, documentNumber, signatory, title } = elements;
  return [copyNumber, classification, urgency, issuerMark, documentNumber, signatory, title].map(
    (element) => element?.text ?? null,
  );
}

describe('版头 in its order', () => {
  it('all six elements are found in plain text', () => {
    const document = under(
      '000012',
      '机密★5年',
      '特急',
      '洛阳市偃师区人民政府文件',
      '偃政〔2026〕9号　　签发人：张三',
      '',
    );
    expect(texts(document)).toEqual([
      '000012',
      '机密★5年',
      '特急',
      '洛阳市偃师区人民政府文件',
      '偃政〔2026〕9号',
      '签发人：张三',
      TITLE,
    ]);
  });

  it('a wrong order does not hide an element', () => {
    const document = under('加急', '秘密', '000001', '洛阳市偃师区人民政府文件', '偃政〔2026〕9号');
    expect(texts(document)).toEqual([
      '000001',
      '秘密',
      '加急',
      '洛阳市偃师区人民政府文件',
      '偃政〔2026〕9号',
      null,
      TITLE,
    ]);
  });

  it('elements are found without a title below them', () => {
    const document = recognizeText(
      '000012',
      '机密★5年',
      '洛阳市偃师区人民政府文件',
      '偃政〔2026〕9号',
      '',
      '各镇人民政府：',
      '现将有关事项通知如下。',
    );
    expect(texts(document)).toEqual([
      '000012',
      '机密★5年',
      null,
      '洛阳市偃师区人民政府文件',
      '偃政〔2026〕9号',
      null,
      null,
    ]);
    expect(document.elements.mainRecipients?.text).toBe('各镇人民政府：');
  });
});

describe('a letter, whose number shares a line with 份号, 密级 or 紧急程度', () => {
  it.each([
    [['000012　　偃司函〔2026〕7号', '秘密★5年', '特急'], '000012', '秘密★5年', '特急'],
    [['秘密★5年\t偃司函〔2026〕7号', '加急'], null, '秘密★5年', '加急'],
    [['加急 偃司函〔2026〕7号'], null, null, '加急'],
    [['机密*五年 偃司函〔2026〕 7 号'], null, '机密*五年', null],
  ])('%s', (lines, copyNumber, classification, urgency) => {
    const document = under('洛阳市偃师区司法局', ...lines);
    const [copy, secret, urgent, mark, number] = texts(document);
    expect([copy, secret, urgent]).toEqual([copyNumber, classification, urgency]);
    expect(mark).toBe('洛阳市偃师区司法局');
    expect(number?.replaceAll(' ', '')).toBe('偃司函〔2026〕7号');
  });
});

describe('份号', () => {
  it.each(['000012', '12', '１２３４５６', '00000012'])('%s is a copy number, right or wrong', (text) => {
    expect(under(text, '偃政〔2026〕9号').elements.copyNumber?.text).toBe(text);
  });

  it('a number further down is none', () => {
    expect(under('洛阳市偃师区人民政府文件', '偃政〔2026〕9号', '', '123').elements.copyNumber).toBeNull();
  });
});

describe('密级和保密期限', () => {
  it.each([
    ['绝密', '绝密', null, null],
    ['机　密★１年', '机密', '★', '1年'],
    ['秘 密 ★ 6个月', '秘密', '★', '6个月'],
    ['机密*5年', '机密', '*', '5年'],
    ['机密☆长期', '机密', '☆', '长期'],
    ['秘密级', '秘密', null, null],
    ['密级：机密★5年', '机密', '★', '5年'],
    ['内部资料', null, null, null],
    ['内部', null, null, null],
    ['工作秘密', null, null, null],
  ])('%s', (text, level, mark, period) => {
    const { classification, title } = under(text, '偃政〔2026〕9号').elements;
    expect(classification).toMatchObject({ text, level, mark, period });
    expect(title?.flat).toBe(TITLE);
  });

  it('保密工作 in a title is no classification', () => {
    const { classification, title } = recognizeText('关于做好保密工作的通知', '', '各镇人民政府：').elements;
    expect(classification).toBeNull();
    expect(title?.flat).toBe('关于做好保密工作的通知');
  });

  it('classification and urgency on one line are both found', () => {
    const { classification, urgency } = under('机密★5年　　特急', '偃政〔2026〕9号').elements;
    expect(classification?.text).toBe('机密★5年');
    expect(urgency?.text).toBe('特急');
  });
});

describe('紧急程度', () => {
  it.each(['特急', '加　急', '特提', '平急', '紧急', '急件', '特急件', '一般件', '平件', '火急', '急'])(
    '%s',
    (text) => {
      expect(under(text, '偃政〔2026〕9号').elements.urgency).toMatchObject({
        text,
        value: text.replace('　', ''),
      });
    },
  );

  it('a label before it does not hide it', () => {
    expect(under('紧急程度：特急', '偃政〔2026〕9号').elements.urgency).toMatchObject({
      text: '紧急程度：特急',
      value: '特急',
    });
  });
});

describe('发文机关标志', () => {
  it('an organ with 文件 in plain text', () => {
    expect(under('洛阳市偃师区人民政府文件', '偃政〔2026〕9号').elements.issuerMark).toMatchObject({
      names: [{ text: '洛阳市偃师区人民政府' }],
      suffix: '文件',
    });
  });

  it('widened, with 文 件 apart', () => {
    expect(under('洛阳市偃师区教育局 文 件', '偃教〔2026〕9号').elements.issuerMark).toMatchObject({
      names: [{ text: '洛阳市偃师区教育局' }],
      suffix: '文件',
    });
  });

  it('a joint mark over several lines with 文件 at the end of one', () => {
    const document = recognizeDocx(
      redLine('洛阳市偃师区教育局'),
      redLine('洛阳市偃师区财政局文件'),
      '偃教〔2026〕9号',
      titleLine('关于做好校舍维修工作的通知'),
      '各镇人民政府：',
    );
    expect(document.elements.issuerMark).toMatchObject({
      names: [{ text: '洛阳市偃师区教育局' }, { text: '洛阳市偃师区财政局' }],
      suffix: '文件',
    });
    expect(document.joint).toBe(true);
  });

  it('a joint mark in a table with 文件 in a cell of its own', () => {
    const document = recognizeDocx(
      { rows: [[[redLine('洛阳市偃师区教育局'), redLine('洛阳市偃师区财政局')], [redLine('文件')]]] },
      '偃教〔2026〕9号',
      titleLine('关于做好校舍维修工作的通知'),
      '各镇人民政府：',
    );
    expect(document.elements.issuerMark).toMatchObject({
      names: [{ text: '洛阳市偃师区教育局' }, { text: '洛阳市偃师区财政局' }],
      suffix: '文件',
    });
  });

  it('a joint mark in two text boxes', () => {
    const document = recognizeDocx(
      { ...redLine('洛阳市偃师区教育局'), container: 'textBox' },
      { ...redLine('洛阳市偃师区财政局'), container: 'textBox' },
      { ...redLine('文  件', 60), container: 'textBox' },
      '偃教〔2026〕9号',
      titleLine('关于做好校舍维修工作的通知'),
      '各镇人民政府：',
    );
    expect(document.elements.issuerMark).toMatchObject({
      names: [{ text: '洛阳市偃师区教育局' }, { text: '洛阳市偃师区财政局' }],
      suffix: '文件',
    });
  });

  it('a joint mark in plain text, 文件 only behind the last organ', () => {
    const document = under('洛阳市偃师区教育局', '洛阳市偃师区财政局文件', '偃教〔2026〕9号', '');
    expect(document.elements.issuerMark).toMatchObject({
      names: [{ text: '洛阳市偃师区教育局' }, { text: '洛阳市偃师区财政局' }],
      suffix: '文件',
    });
  });

  it('a letter has an organ alone as its mark', () => {
    const document = recognizeDocx(
      redLine('洛阳市偃师区教育局', 44),
      rightLine('偃教函〔2026〕6号'),
      titleLine('洛阳市偃师区教育局关于商请安排校舍维修经费的函'),
      '洛阳市偃师区财政局：',
    );
    expect(document.elements.issuerMark).toMatchObject({
      names: [{ text: '洛阳市偃师区教育局' }],
      suffix: null,
    });
    expect(document.form).toBe('letter');
  });

  it('the first line of a title is no mark', () => {
    const { issuerMark, title } = recognizeText(
      '国务院办公厅',
      '关于四川省在开发旅游资源中所提问题和建议办理情况的函',
      '',
      '四川省人民政府：',
    ).elements;
    expect(issuerMark).toBeNull();
    expect(title?.flat).toBe('国务院办公厅关于四川省在开发旅游资源中所提问题和建议办理情况的函');
  });

  it('a placeholder of a template is a mark when it is red', () => {
    expect(
      recognizeDocx(redLine('XXXX人民政府文件'), 'XX〔2020〕X号', titleLine('关于XX的通知')).elements
        .issuerMark,
    ).toMatchObject({
      names: [{ text: 'XXXX人民政府' }],
      suffix: '文件',
    });
  });
});

describe('发文字号', () => {
  it.each([
    ['国办发明电〔2018〕15号', '国办发明电', '〔', '2018', '〕', '15'],
    ['劳社部发[2008]3号', '劳社部发', '[', '2008', ']', '3'],
    ['偃政（2026）9号', '偃政', '（', '2026', '）', '9'],
    ['偃政【2026】9号', '偃政', '【', '2026', '】', '9'],
    ['偃政﹝2026﹞9号', '偃政', '﹝', '2026', '﹞', '9'],
    ['偃政〔26〕9号', '偃政', '〔', '26', '〕', '9'],
    ['偃政〔2026〕09号', '偃政', '〔', '2026', '〕', '09'],
    ['偃政 〔2026〕 9 号', '偃政', '〔', '2026', '〕', '9'],
    ['偃政〔２０２６〕９号', '偃政', '〔', '2026', '〕', '9'],
    ['偃政［2026］9号', '偃政', '［', '2026', '］', '9'],
  ])('%s', (text, prefix, open, year, close, sequence) => {
    expect(under('洛阳市偃师区人民政府文件', text).elements.documentNumber).toMatchObject({
      text,
      form: 'number',
      prefix,
      open,
      year,
      close,
      sequence,
      hao: true,
      di: false,
      draft: false,
    });
  });

  it('第 before the serial number and a missing 号 are kept apart', () => {
    expect(under('偃政〔2026〕第9号').elements.documentNumber).toMatchObject({
      di: true,
      sequence: '9',
      hao: true,
    });
    expect(under('偃政〔2026〕9').elements.documentNumber).toMatchObject({
      di: false,
      sequence: '9',
      hao: false,
    });
  });

  it.each([
    '偃政〔2026〕 号',
    '偃政〔2026〕号',
    '〔2026〕 号',
    '偃政〔2026〕×号',
    '偃政〔2026〕XX号',
    '偃政〔2026〕__号',
    '偃政〔202×〕×号',
    'X委报〔201X〕X号',
    '〔20XX〕第XX号',
    'XX〔2020〕X号',
    '偃政发〔　　〕　号',
  ])('%s is still to be filled in', (text) => {
    expect(under('洛阳市偃师区人民政府文件', text).elements.documentNumber).toMatchObject({
      text,
      sequence: null,
      draft: true,
    });
  });

  it('a number of a web page stands under the title', () => {
    const { documentNumber } = recognizeText(TITLE, '偃政〔2026〕9号', '', '各镇人民政府：').elements;
    expect(documentNumber?.text).toBe('偃政〔2026〕9号');
  });

  it('a number of order stands under the mark', () => {
    const document = recognizeText(
      '洛阳市偃师区人民政府令',
      '',
      '第3号',
      '',
      '现发布《洛阳市偃师区森林防火办法》，自2026年7月1日起施行。',
      '',
      '区长　张某',
      '2026年6月1日',
    );
    expect(document.elements.issuerMark).toMatchObject({
      names: [{ text: '洛阳市偃师区人民政府' }],
      suffix: '令',
    });
    expect(document.elements.documentNumber).toMatchObject({ form: 'order', sequence: '3' });
    expect(document.elements.issuerSignature?.text).toBe('区长　张某');
    expect(document.documentType).toBe('命令');
    expect(document.form).toBe('order');
  });

  it.each([
    ['第5期', '5'],
    ['（第5期）', '5'],
    ['〔2026〕8号', '8'],
    ['第五期', '五'],
    ['（8）', '8'],
  ])('%s numbers minutes', (text, sequence) => {
    const document = recognizeDocx(
      redLine('洛阳市偃师区人民政府常务会议纪要'),
      text,
      titleLine('关于研究校舍维修的会议纪要'),
      '2026年6月11日，区长主持召开会议。',
    );
    expect(document.elements.documentNumber?.sequence).toBe(sequence);
    expect(document.form).toBe('minutes');
  });

  it('a number cited in a sentence is none', () => {
    expect(
      recognizeText(TITLE, '', '各镇人民政府：', '根据国办发〔2020〕5号文件，通知如下。').elements
        .documentNumber,
    ).toBeNull();
  });
});

describe('签发人', () => {
  const names = (text: string) =>
    under('洛阳市偃师区人民政府文件', text).elements.signatory?.names.map((name) => name.text);

  it.each([
    ['偃政〔2026〕9号                            签发人：张三', ['张三']],
    ['偃政〔2026〕9号　　　　签发人:张　三', ['张三']],
    ['偃政〔2026〕9号　　签 发 人：张三、李四', ['张三', '李四']],
    ['偃政〔2026〕9号　　签发人：张三  李四', ['张三', '李四']],
    ['偃政〔2026〕9号　　签发人：张三 李四', ['张三', '李四']],
    ['偃政〔2026〕9号　　签发人：张 三  李 四', ['张三', '李四']],
    ['偃政〔2026〕9号　　签发人：张　三　李　四', ['张三', '李四']],
    ['〔2020〕号　　　　签发人：□□□', ['□□□']],
    ['签发人：Jose-AI', ['Jose-AI']],
    ['偃政〔2026〕9号　　签发人：', []],
    ['签发人：阿卜杜拉·买买提', ['阿卜杜拉·买买提']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('names in the lines below belong to it', () => {
    const document = under(
      '洛阳市偃师区教育局文件',
      '　　　　　　签发人：张　三',
      '偃教〔2026〕9号　　　　　　李　四',
      '',
    );
    expect(document.elements.signatory?.names.map(({ text }) => text)).toEqual(['张三', '李四']);
    expect(document.elements.documentNumber).toMatchObject({ text: '偃教〔2026〕9号', prefix: '偃教' });
  });

  it('the number may stand behind the signatory in a table', () => {
    const document = recognizeDocx(
      redLine('洛阳市偃师区教育局文件'),
      { rows: [[['偃教〔2026〕9号'], ['签发人：张三', '李四']]] },
      titleLine('洛阳市偃师区教育局关于拨付经费的请示'),
      '洛阳市偃师区人民政府：',
    );
    expect(document.elements.documentNumber?.text).toBe('偃教〔2026〕9号');
    expect(document.elements.signatory?.names.map(({ text }) => text)).toEqual(['张三', '李四']);
  });

  it('the place of each name is its own', () => {
    const { draft, elements } = under('洛阳市偃师区人民政府文件', '偃政〔2026〕9号　　签发人：张　三、李四');
    const places = elements.signatory?.names.map(({ range }) =>
      draft.data.text.slice(range.start, range.end),
    );
    expect(places).toEqual(['张　三', '李四']);
  });
});
