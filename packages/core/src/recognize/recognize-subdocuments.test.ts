import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../document/official-document.ts';
import { titleLine } from './test-support/draft-lines.ts';
import { recognizeDocx, recognizeText } from './test-support/recognize-draft.ts';

const HEAD = [
  '洛阳市偃师区教育局关于拨付校舍维修经费的通知',
  '',
  '各镇人民政府：',
  '',
  '现将有关事项通知如下。',
  '',
];
const SIGNED = ['附件：1.经费测算表', '2.维修清单', '', '洛阳市偃师区教育局', '2026年5月16日', ''];

function after(...lines: readonly string[]): OfficialDocument {
  return recognizeText(...HEAD, ...SIGNED, ...lines);
}

describe('附件', () => {
  const attachments = (...lines: string[]) =>
    after(...lines).elements.attachments.map(({ label, number, title }) => [label.text, number, title]);

  it.each<[string[], (string | null)[][]]>([
    [
      ['附件', '', '国务院职业教育工作部际联席会议制度', '', '为加强领导，制定本制度。'],
      [['附件', null, '国务院职业教育工作部际联席会议制度']],
    ],
    [
      ['附件1', '经费测算表', '', '甲学校10万元。', '附件2', '维修清单', '', '乙学校门窗。'],
      [
        ['附件1', '1', '经费测算表'],
        ['附件2', '2', '维修清单'],
      ],
    ],
    [['附件1：', '经费测算表', '', '甲学校10万元。'], [['附件1：', '1', '经费测算表']]],
    [['附件一', '经费测算表', '', '甲学校10万元。'], [['附件一', '一', '经费测算表']]],
    [['附 件 1', '经 费 测 算 表', '', '甲学校10万元。'], [['附 件 1', '1', '经费测算表']]],
    [['附件1　经费测算表', '', '甲学校10万元。'], [['附件1', '1', '经费测算表']]],
    [['附件1：经费测算表', '', '甲学校10万元。'], [['附件1：', '1', '经费测算表']]],
    [['附件1（可选）', '经费测算表', '', '甲学校10万元。'], [['附件1（可选）', '1', '经费测算表']]],
    [
      ['偃政〔2026〕7号附件1', '经费测算表', '', '甲学校10万元。'],
      [['偃政〔2026〕7号附件1', '1', '经费测算表']],
    ],
    [
      ['偃政〔2026〕7号 附件', '经费测算表', '', '甲学校10万元。'],
      [['偃政〔2026〕7号 附件', null, '经费测算表']],
    ],
    [
      ['附件1', '洛阳市偃师区农村学校', '校舍维修经费测算表', '', '甲学校10万元。'],
      [['附件1', '1', '洛阳市偃师区农村学校校舍维修经费测算表']],
    ],
  ])('%j', (lines, expected) => {
    expect(attachments(...lines)).toEqual(expected);
  });

  it('a mention of an attachment in the body of one begins no other', () => {
    expect(attachments('附件1', '经费测算表', '', '清单见附件2。', '附件2所列项目由各镇实施。')).toHaveLength(
      1,
    );
  });

  it('the signature inside an attachment is not that of the document', () => {
    const { issuerSignature, attachments: found } = after(
      '附件1',
      '鉴定意见',
      '',
      '经鉴定，合格。',
      '',
      '湖北省巴东县专家组',
      '二〇〇四年九月二十三日',
    ).elements;
    expect(issuerSignature?.text).toBe('洛阳市偃师区教育局');
    expect(found[0]?.text.endsWith('二〇〇四年九月二十三日')).toBe(true);
  });

  it('attachments end at the imprint', () => {
    const { attachments: found, printing } = after(
      '附件1',
      '经费测算表',
      '',
      '甲学校10万元。',
      '',
      '抄送：区财政局。',
      '洛阳市偃师区教育局办公室　2026年5月17日印发',
    ).elements;
    expect(found[0]?.text).not.toContain('抄送');
    expect(printing).not.toBeNull();
  });

  it('attachments on a new page of a .docx with a table', () => {
    const document = recognizeDocx(
      titleLine('洛阳市偃师区教育局关于拨付经费的通知'),
      '各镇人民政府：',
      '现将有关事项通知如下。',
      '附件：经费测算表',
      '洛阳市偃师区教育局',
      '2026年5月16日',
      { break: 'page' },
      '附件',
      titleLine('经费测算表'),
      {
        rows: [
          [['学校'], ['金额']],
          [['甲学校'], ['10万元']],
        ],
      },
    );
    expect(document.elements.attachments).toMatchObject([{ number: null, title: '经费测算表' }]);
    expect(document.parts.filter((part) => part === 'attachment')).toHaveLength(6);
  });
});

describe('被印发、转发的文件', () => {
  const ISSUE = [
    '洛阳市偃师区人民政府关于印发洛阳市偃师区森林防火办法的通知',
    '',
    '各镇人民政府：',
    '',
    '现印发给你们，请认真贯彻执行。',
    '',
    '洛阳市偃师区人民政府',
    '2026年5月16日',
    '',
  ];

  it('stands behind the closing, with its own outline', () => {
    const document = recognizeText(
      ...ISSUE,
      '洛阳市偃师区森林防火办法',
      '',
      '第一章　总　则',
      '第一条　为做好防火工作，制定本办法。',
      '第二条　本办法自2026年7月1日起施行。',
    );
    expect(document.elements.issuedTexts).toMatchObject([{ title: '洛阳市偃师区森林防火办法' }]);
    expect(document.outline.map(({ label, part }) => [label, part])).toEqual([
      ['第一章', 'issuedText'],
      ['第一条', 'issuedText'],
      ['第二条', 'issuedText'],
    ]);
  });

  it('a widened title', () => {
    expect(
      recognizeText(...ISSUE, '国 家 粮 食 应 急 预 案', '', '1 总则', '1.1 编制目的', '为了有效监测。')
        .elements.issuedTexts[0]?.title,
    ).toBe('国家粮食应急预案');
  });

  it('a forwarded text keeps its own note and signature', () => {
    const { issuedTexts, issuerSignature } = recognizeText(
      '国务院办公厅转发民政部关于清理整顿社会团体意见的通知',
      '',
      '各省、自治区、直辖市人民政府：',
      '',
      '现转发给你们。',
      '',
      '国务院办公厅',
      '一九九七年四月八日',
      '',
      '关于清理整顿社会团体的意见',
      '（民政部　一九九七年一月二十八日）',
      '',
      '为加强管理，现提出以下意见。',
      '',
      '民政部',
      '一九九七年一月二十八日',
    ).elements;
    expect(issuedTexts).toMatchObject([{ title: '关于清理整顿社会团体的意见' }]);
    expect(issuerSignature?.text).toBe('国务院办公厅');
  });

  it('an order publishes rules', () => {
    const { issuedTexts } = recognizeText(
      '洛阳市偃师区人民政府令',
      '第3号',
      '',
      '现公布《洛阳市偃师区森林防火办法》，自2026年7月1日起施行。',
      '',
      '区长　张某',
      '2026年6月1日',
      '',
      '洛阳市偃师区森林防火办法',
      '',
      '第一条　为做好防火工作，制定本办法。',
    ).elements;
    expect(issuedTexts).toMatchObject([{ title: '洛阳市偃师区森林防火办法' }]);
  });
});
