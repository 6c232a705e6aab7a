import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../document/official-document.ts';
import { DECLARED_KEYS } from './declared-keys.ts';
import { recognizeText } from './test-support/recognize-draft.ts';

const BODY = [
  '洛阳市偃师区教育局关于拨付校舍维修经费的请示',
  '',
  '洛阳市偃师区人民政府：',
  '',
  '现请示如下。',
  '',
  '洛阳市偃师区教育局',
  '2026年5月16日',
];

function declaring(yaml: readonly string[], body: readonly string[] = BODY): OfficialDocument {
  return recognizeText('---', ...yaml, '---', ...body);
}

function problems(...yaml: readonly string[]): string[] {
  return declaring(yaml).declaredProblems.map(({ message }) => message.zh);
}

describe('keys of the front matter', () => {
  const cases: Record<string, [yaml: string, value: unknown]> = {
    documentType: ['请示', '请示'],
    direction: ['upward', 'upward'],
    issuers: ['[区财政局, 区教育局]', [{ value: '区财政局' }, { value: '区教育局' }]],
    issuerMark: ['洛阳市偃师区人民政府文件', '洛阳市偃师区人民政府文件'],
    documentNumber: ['偃政〔2026〕9号', '偃政〔2026〕9号'],
    copyNumber: ['"000012"', '000012'],
    classification: ['机密★5年', '机密★5年'],
    classificationPeriod: ['5年', '5年'],
    urgency: ['加急', '加急'],
    handlingLevel: ['急件', '急件'],
    signatory: ['张三', [{ value: '张三' }]],
    title: ['关于X的通知', '关于X的通知'],
    mainRecipients: ['[区人民政府]', [{ value: '区人民政府' }]],
    copyRecipients: ['区财政局', [{ value: '区财政局' }]],
    issuerSignature: ['区教育局', [{ value: '区教育局' }]],
    issueDate: ['2026-05-16', '2026-05-16'],
    seal: ['true', true],
    annotation: ['联系人：张三', '联系人：张三'],
    disclosure: ['主动公开', '主动公开'],
    attachments: [
      '[经费测算表, {标题: 维修清单, 文件: b.md}]',
      [{ value: '经费测算表' }, { value: '维修清单' }],
    ],
    printing: [
      '{机关: 区教育局办公室, 日期: 2026年5月17日}',
      { organ: '区教育局办公室', date: '2026年5月17日' },
    ],
    channel: ['电报', '电报'],
    form: ['letter', 'letter'],
    stage: ['送审', 'submitted'],
    kind: ['规范性文件', '规范性文件'],
    comprehensive: ['false', false],
    special: ['是', true],
    important: ['否', false],
    routingGround: ['上级交办', '上级交办'],
    authorization: ['区政府第15次常务会议', '区政府第15次常务会议'],
    consultation: ['[{机关: 区财政局, 意见: 同意}]', [{ organ: '区财政局', opinion: '同意' }]],
    approvals: ['[{程序: 合法性审核}]', [{ step: '合法性审核', result: null, date: null }]],
    withinDuties: ['true', true],
    joint: ['区委区政府', '区委区政府'],
    pages: ['6', 6],
    bundle: ['[{角色: 解读材料, 文件: jd.md}]', [{ 角色: '解读材料', 文件: 'jd.md' }]],
    note: ['临时任务', '临时任务'],
    filing: ['区司法局', '区司法局'],
    topic: ['教育', '教育'],
    singleDuty: ['true', true],
  };

  it('each has a case here', () => {
    expect(Object.keys(cases).sort()).toEqual(DECLARED_KEYS.map(({ field }) => field as string).sort());
  });

  for (const { field, keys } of DECLARED_KEYS) {
    it.each([field, ...keys])('%s', (key) => {
      const [yaml, value] = cases[field] ?? ['', null];
      const { declared, declaredProblems } = declaring([`${key}: ${yaml}`], ['正文。']);
      expect(declared[field]).toMatchObject({ key, value });
      expect(declaredProblems).toEqual([]);
    });
  }
});

describe('what is wrong in the front matter', () => {
  it('an unknown key names the nearest known one', () => {
    expect(problems('发文机构: 区教育局')).toEqual(['front matter 没有“发文机构”这个键，是否为“发文机关”']);
    expect(problems('zzz: 1')).toEqual(['front matter 没有“zzz”这个键']);
  });

  it('a key given twice, also in the other language', () => {
    expect(problems('主送: 洛阳市偃师区人民政府', '主送: 区财政局')).toEqual(['“主送”写了两次，只用第一次']);
    expect(problems('主送: 洛阳市偃师区人民政府', 'mainRecipients: 区财政局')).toEqual([
      '“mainRecipients”写了两次，只用第一次',
    ]);
  });

  it('a value of the wrong kind', () => {
    expect(problems('方向: 向上')).toEqual(['“方向”的值应为：上行、平行、下行、公布']);
    expect(problems('方向: constructor')).toHaveLength(1);
    expect(problems('页数: 六')).toEqual(['“页数”的值应为：数字']);
    expect(problems('印章: 也许')).toEqual(['“印章”的值应为：true 或 false']);
    expect(problems('主送: {甲: 乙}')).toEqual(['“主送”的值应为：名称或名称列表']);
  });

  it('YAML that cannot be read does not stop recognition', () => {
    const document = declaring(['主送: [区人民政府', '发文字号: "偃政']);
    expect(document.declaredProblems.map(({ message }) => message.zh)).toContain(
      'front matter 的 YAML 写法有误',
    );
    expect(document.elements.title?.type).toBe('请示');
  });

  it.each([
    '? [甲, 乙]',
    ': 甲',
    '- 甲',
    '甲',
    '主送: *nobody',
    '成套: *nobody',
    '成套: &a [*a]',
    '协商: "}: {"',
    '!!map 主送: 甲',
    '',
  ])('%s is read without harm', (yaml) => {
    expect(declaring([yaml]).elements.title?.type).toBe('请示');
  });

  it('places point at key and value', () => {
    const { draft, declaredProblems } = declaring(['主送: 区教育局', '页数: 六']);
    expect(declaredProblems.map(({ range }) => draft.data.text.slice(range.start, range.end)).sort()).toEqual(
      ['六', '区教育局'],
    );
  });
});

describe('elements of the front matter', () => {
  it('stand where the text has none', () => {
    const { elements } = declaring([
      '份号: "000012"',
      '密级: 机密',
      '保密期限: 5年',
      '紧急程度: 加急',
      '发文字号: 偃教〔2026〕9号',
      '签发人: [张三, 李四]',
      '发文机关标志: 洛阳市偃师区教育局文件',
      '抄送: [区财政局]',
      '附注: 联系人：张三，电话：67700001',
      '印章: true',
      '印发: {机关: 区教育局办公室, 日期: 2026-05-17}',
    ]);
    expect(elements).toMatchObject({
      copyNumber: { text: '000012', declared: true },
      classification: { level: '机密', mark: '★', period: '5年', declared: true },
      urgency: { value: '加急', declared: true },
      documentNumber: { prefix: '偃教', year: '2026', sequence: '9', declared: true },
      signatory: { names: [{ text: '张三' }, { text: '李四' }] },
      issuerMark: { names: [{ text: '洛阳市偃师区教育局' }], suffix: '文件' },
      copyRecipients: { mentions: [{ text: '区财政局' }] },
      annotation: { open: '（', close: '）', inner: '联系人：张三，电话：67700001' },
      seal: { declared: true },
      printing: { organ: '区教育局办公室', date: { iso: '2026-05-17', style: 'arabic' } },
    });
  });

  it('a draft whose title, recipients, signature and date are all declared', () => {
    const document = declaring(
      [
        '标题: 洛阳市偃师区教育局关于拨付校舍维修经费的请示',
        '主送: 洛阳市偃师区人民政府',
        '署名: 洛阳市偃师区教育局',
        '成文日期: 2026-05-16',
      ],
      ['2026年4月，我局对学校校舍进行了排查。', '', '妥否，请批示。'],
    );
    expect(document).toMatchObject({
      documentType: '请示',
      direction: 'upward',
      date: '2026-05-16',
      web: false,
    });
    expect(document.elements.body?.text).toContain('妥否，请批示。');
  });

  it('the same in the text keeps its place there', () => {
    const { elements, declaredProblems } = declaring([
      '主送: [洛阳市偃师区人民政府]',
      '成文日期: 2026-05-16',
      '署名: 洛阳市偃师区教育局',
      '标题: 洛阳市偃师区教育局 关于拨付校舍维修经费的请示',
    ]);
    expect(declaredProblems).toEqual([]);
    expect(
      [elements.mainRecipients, elements.issueDate, elements.issuerSignature, elements.title].map(
        (found) => found?.declared,
      ),
    ).toEqual([false, false, false, false]);
  });

  it('another in the text is reported, and the front matter counts', () => {
    const { elements, declaredProblems } = declaring([
      '主送: [洛阳市人民政府]',
      '成文日期: 2026-05-18',
      '署名: 区教育局',
    ]);
    expect(declaredProblems.map(({ message }) => message.zh)).toEqual([
      'front matter 的“主送”与正文不一致，以 front matter 为准',
      'front matter 的“署名”与正文不一致，以 front matter 为准',
      'front matter 的“成文日期”与正文不一致，以 front matter 为准',
    ]);
    expect(elements.mainRecipients?.mentions[0]?.text).toBe('洛阳市人民政府');
    expect(elements.issueDate?.date.iso).toBe('2026-05-18');
  });

  it('an order or issue number, and one that is no number', () => {
    const number = (value: string) => declaring([`发文字号: ${value}`]).elements.documentNumber;
    expect(number('第3号')).toMatchObject({ form: 'order', sequence: '3' });
    expect(number('第5期')).toMatchObject({ form: 'issue', sequence: '5' });
    expect(number('〔2026〕8号')).toMatchObject({ form: 'number', prefix: null, sequence: '8' });
    expect(number('偃教2026年9号')).toMatchObject({
      form: 'number',
      prefix: null,
      year: null,
      sequence: null,
    });
  });
});
