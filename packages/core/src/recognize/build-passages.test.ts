import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../document/official-document.ts';
import { textDraft } from './test-support/draft-lines.ts';
import { recognizeDraft, recognizeText } from './test-support/recognize-draft.ts';

const HEAD = ['关于做好防汛工作的通知', '', '各镇人民政府：', ''];

function bodyOf({ passages }: OfficialDocument): string[] {
  return passages.filter(({ part }) => part === 'body').map(({ text }) => text);
}

function body(...lines: string[]): string[] {
  return bodyOf(recognizeText(...HEAD, ...lines));
}

describe('拆行', () => {
  it.each<[string[]]>([
    [['（一）传达贯彻党中央、国务院重大决策部署和区委重要', '决定；']],
    [
      [
        '区政府各部门在区政府领导下，根据法律、法规和区政府决',
        '定、命令，在本部门的职权范围内履行行政职责。',
      ],
    ],
    [
      [
        '四十九、区长专题会议由区政府领导同志召集和主持，研究',
        '处理区政府日常工作中的重要问题。会议的主要任务是：',
      ],
    ],
    [['涉及区委、区政府主要领导同志同时参加的会议、活动，', '由区政府办公室报区长审定。']],
  ])('%j is one paragraph', (lines) => {
    expect(body(...lines)).toEqual([lines.join('')]);
  });

  it('a blank line of a page end may stand between', () => {
    expect(
      body(
        '区政府各部门在区政府领导下，根据法律、法规和区政府决',
        '',
        '定、命令，在本部门的职权范围内履行行政职责。',
      ),
    ).toHaveLength(1);
  });

  it.each<[string[]]>([
    [['一、切实提高农村学校校舍维修资金使用管理的规范化水平', '各镇人民政府要加强领导，落实责任。']],
    [
      [
        '2.1.2　国家粮食应急工作指挥部办公室及其主要工作职责',
        '国家粮食应急工作指挥部下设办公室，负责日常工作。',
      ],
    ],
    [
      [
        '表3  2022年规模以上工业主要产品产量及其增长速度情况',
        '全年规模以上工业企业实现营业收入48295.5亿元，增长2%。',
      ],
    ],
    [['以协商估值、坏账分担为核心的中小企业商标质押贷款模式', '简化质押登记流程，建立商标质物处置机制。']],
    [['年工作日：365天-104天（休息日）-11天（法定节假日）＝250天', '季工作日：250天÷4季＝62.5天/季，取整。']],
    [['各镇要加强汛期值守，落实领导带班制度，确保信息畅通及时', '一、落实责任。']],
    [['各镇要加强汛期值守，落实领导带班制度，确保信息畅通及时', '　　各部门要密切配合，形成合力。']],
    [['各镇要加强汛期值守（牵头单位：区应急局、区水利局，各镇）', '发展改革部门要做好保障，落实资金。']],
  ])('%j are two', (lines) => {
    expect(body(...lines)).toHaveLength(2);
  });

  it('lines of one paragraph of Markdown are joined, but not a heading with what follows', () => {
    expect(bodyOf(oneParagraph('各镇要加强值守', '并做好记录。'))).toEqual(['各镇要加强值守并做好记录。']);
    expect(bodyOf(oneParagraph('一、加强领导', '各镇要落实责任，明确分工。'))).toEqual([
      '一、加强领导',
      '各镇要落实责任，明确分工。',
    ]);
  });

  it('a joined passage knows the place of each character', () => {
    const { passages, draft } = recognizeText(
      ...HEAD,
      '区政府各部门在区政府领导下，根据法律、法规和区政府决',
      '定、命令，在本部门的职权范围内履行行政职责。',
    );
    const passage = passages.find(({ lines }) => lines.length > 1);
    const second = passage?.pieces[1];
    expect(draft.data.text.slice(second?.offset, (second?.offset ?? 0) + 4)).toBe('定、命令');
    expect(passage?.text.slice(second?.at, (second?.at ?? 0) + 4)).toBe('定、命令');
  });
});

/** Puts the last lines into one paragraph, with line breaks, as Markdown has them. */
function oneParagraph(...lines: string[]): OfficialDocument {
  const draft = textDraft([...HEAD, ...lines].join('\n'));
  const paragraphs = draft.children.splice(HEAD.length).filter((block) => block.type === 'paragraph');
  const [first] = paragraphs;
  if (!first) throw new Error('no paragraph');
  first.children = paragraphs.flatMap(({ children, position }, index) =>
    index === 0
      ? children
      : [
          { type: 'lineBreak' as const, position: { start: position.start, end: position.start } },
          ...children,
        ],
  );
  draft.children.push(first);
  return recognizeDraft(draft);
}

describe('outline', () => {
  const outline = (...lines: string[]) =>
    recognizeText(...HEAD, ...lines).outline.map(({ level, style, number, value, label, text, alone }) => [
      level,
      style,
      number,
      value,
      label,
      text,
      alone,
    ]);

  it.each<[string, unknown[]]>([
    ['一、加强领导', [1, 'han-comma', '一', 1, '一、', '加强领导', true]],
    ['二十一、加强领导', [1, 'han-comma', '二十一', 21, '二十一、', '加强领导', true]],
    ['（二）落实责任。各镇要明确分工。', [2, 'han-bracket', '二', 2, '（二）', '落实责任', false]],
    ['(二)落实责任', [2, 'han-bracket', '二', 2, '(二)', '落实责任', true]],
    ['1.落实责任', [3, 'arabic-dot', '1', 1, '1.', '落实责任', true]],
    ['1．落实责任', [3, 'arabic-dot', '1', 1, '1．', '落实责任', true]],
    ['1、网上报名', [3, 'arabic-dot', '1', 1, '1、', '网上报名', true]],
    ['（1）明确分工；', [4, 'arabic-bracket', '1', 1, '（1）', '明确分工', true]],
    ['第一章　总　则', [1, 'chapter', '一', 1, '第一章', '总 则', true]],
    ['第三节　会议', [2, 'section', '三', 3, '第三节', '会议', true]],
    ['第十四条', [3, 'article', '十四', 14, '第十四条', '', true]],
    ['第十四条　各镇应当落实责任。', [3, 'article', '十四', 14, '第十四条', '各镇应当落实责任', true]],
    ['5.1.3 所有粮食企业应当配合。', [3, 'decimal', '5.1.3', 3, '5.1.3', '所有粮食企业应当配合', true]],
  ])('%s', (line, item) => {
    expect(outline(line)).toEqual([item]);
  });

  it.each([
    '2026年5月，各镇要落实责任。',
    '3.5亿元用于校舍维修。',
    '1.2万人参加。',
    '3、4号楼维修。',
    '一是落实责任。',
    '第三产业增长5%。',
    '一',
  ])('%s has no number', (line) => {
    expect(outline(line)).toEqual([]);
  });
});
