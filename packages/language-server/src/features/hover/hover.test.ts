import { describe, expect, it } from 'vitest';
import type { DraftState } from '../draft-state.ts';
import { draftState, type StateOptions } from '../test-support/draft-state.ts';
import { fixture } from '../test-support/fixtures.ts';
import { hover } from './hover.ts';

const REQUEST = draftState(fixture('drafts/request.md'));

function over(state: DraftState, words: string): string {
  const at = state.document.getText().indexOf(words);
  if (at < 0) throw new Error(`the draft has no “${words}”`);
  const found = hover(state, state.document.positionAt(at + 1));
  return found && typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
}

function body(sentence: string, options: StateOptions = {}): DraftState {
  const text = `---\n成文日期: 2026年5月6日\n---\n# 洛阳市偃师区人民政府关于做好防汛工作的通知\n\n各镇人民政府：\n\n${sentence}\n`;
  return draftState(text, options);
}

describe('hover', () => {
  it('tells what a message says, by which clause, and how to suppress it', () => {
    expect(over(REQUEST, '按装')).toBe(
      [
        '**错误** “按装”应为“安装”',
        '依据：《党政机关公文处理工作条例》第二十条第四项',
        '规则：`wording/typo`',
        '确需保留的，在上一行写：`<!-- gongwen-disable-next-line wording/typo -- 理由 -->`',
      ].join('  \n'),
    );
  });

  it('says it in English', () => {
    const english = draftState(fixture('drafts/request.md'), { locale: 'en' });
    expect(over(english, '按装')).toContain('Rule: `wording/typo`');
    expect(over(english, '按装')).toContain('**Error** ');
    expect(over(english, '2026年5月20日')).toContain('**Date of issue** Wednesday');
  });

  it('does not propose a comment for a message in the front matter, where none can stand', () => {
    const found = over(REQUEST, '（2026）');
    expect(found).toContain('`number/bracket`');
    expect(found).not.toContain('gongwen-disable');
  });

  it('tells of a recipient its level, its superior, what it is to the issuer and whence that is known', () => {
    const found = over(REQUEST, '洛阳市人民政府:');
    expect(found).toContain('**洛阳市人民政府**');
    expect(found).toContain('层级：市级');
    expect(found).toContain('直接上级：河南省人民政府');
    expect(found).toContain('与发文机关的关系：上级机关，中间隔洛阳市偃师区人民政府（推断）');
    expect(found).toContain('出处：机关目录（已核）');
  });

  it('tells of an organ that no directory has what its name tells', () => {
    const text =
      '# 新安县水利局关于新建泵站的请示\n\n新安县人民政府：\n\n妥否，请批示。\n\n新安县水利局\n\n2026年5月6日\n';
    const state = draftState(text, { profile: 'national' });
    const signature = over(state, '新安县水利局\n\n2026');
    expect(signature).toContain('层级：县级 · 政府系统 · 工作部门');
    expect(signature).toContain('直接上级：新安县人民政府（按名称推断）');
    expect(signature).toContain('出处：按名称推断');
    expect(over(state, '新安县人民政府：')).toContain('直接上级：洛阳市人民政府（按名称推断）');
    expect(over(state, '新安县水利局关于')).toContain('**新安县水利局**');
  });

  it('lists the organs that a collective name stands for', () => {
    const found = over(draftState(fixture('conforming/notice-issue-measures.md')), '各街道办事处，');
    expect(found).toContain('同类型机关统称');
    expect(found).toContain('槐新街道办事处、首阳山街道办事处');
  });

  it('takes a document number apart', () => {
    const found = over(draftState(fixture('conforming/request-school-repair.md')), '偃教〔2026〕15号');
    expect(found).toContain('机关代字：偃教（洛阳市偃师区教育局）');
    expect(found).toContain('年份：2026');
    expect(found).toContain('发文顺序号：15');
  });

  it.each([
    ['2026年5月20日', '星期三'],
    ['二〇二六年五月二十日', '星期三'],
    ['２０２６年５月２０日', '星期三'],
    ['2026年2月30日', '没有这一天'],
  ])('gives the weekday of %s', (date, weekday) => {
    expect(over(body(`会议于${date}召开。`), date)).toContain(`**日期** ${weekday}`);
  });

  it('gives members and source of a set phrase', () => {
    const found = over(body('各单位要增强四个意识，抓好落实。'), '四个意识');
    expect(found).toContain('按序：政治意识、大局意识、核心意识、看齐意识');
    expect(found).toContain('出处：2016年1月29日中央政治局会议');
  });

  it('takes 创新 for a member of 新发展理念 only beside another', () => {
    expect(over(body('坚持创新、协调、绿色、开放、共享的发展理念。'), '创新')).toContain('**新发展理念**');
    expect(over(body('推动创新工作。'), '创新')).toBe('');
  });

  it('tells what an outdated name is now, unless it is a part of another name', () => {
    expect(over(body('此事由区卫计委牵头办理。'), '卫计委')).toContain('**旧称** 现为卫生健康委员会');
    expect(over(body('此事由文化和旅游局办理。'), '旅游局')).not.toContain('旧称');
  });

  it('tells what took the place of a repealed regulation', () => {
    const found = over(body('《合同法》另有规定的，从其规定。'), '合同法');
    expect(found).toContain('**已废止** 自2021-01-01起不再有效');
    expect(found).toContain('现行：《中华人民共和国民法典》');
    expect(over(body('按照《劳动合同法》执行。'), '合同法')).not.toContain('已废止');
  });

  it('has nothing to say of plain text', () => {
    const state = body('各镇抓好落实。');
    expect(hover(state, { line: 7, character: 3 })).toBeNull();
  });

  it('shows marks of Markdown in a draft as they stand', () => {
    const state = draftState(
      '---\n发文机关: "*甲_乙*[局]"\n---\n# 关于做好防汛工作的通知\n\n各镇人民政府：\n\n现通知如下。\n',
    );
    expect(over(state, '甲_乙')).toContain('**\\*甲\\_乙\\*\\[局\\]**');
  });
});
