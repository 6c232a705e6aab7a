import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { draftState } from '../test-support/draft-state.ts';
import { fixture } from '../test-support/fixtures.ts';
import { documentSymbols } from './document-symbols.ts';

function names(symbols: readonly DocumentSymbol[]): unknown[] {
  return symbols.map(({ name, children = [] }) => (children.length === 0 ? name : [name, names(children)]));
}

const NOTICE = `洛阳市偃师区人民政府文件

偃政〔2026〕9号

# 洛阳市偃师区人民政府关于做好防汛工作的通知

各镇人民政府：

现就做好防汛工作通知如下。

一、落实责任

（一）压实属地责任。各镇负总责。

1.明确分工。

2.加强值守。

（二）压实部门责任。区水利局牵头。

二、强化保障

备足物资。

附件：责任分工表

洛阳市偃师区人民政府

2026年5月6日

（此件公开发布）

---

附件

责任分工表

一、镇

二、街道

抄送：区委办公室。

洛阳市偃师区人民政府办公室　2026年5月6日印发
`;

describe('documentSymbols', () => {
  it('gives the elements in order, the body with its outline, 版头 and 版记 gathered', () => {
    expect(names(documentSymbols(draftState(NOTICE)))).toEqual([
      ['版头', ['发文机关标志', '发文字号']],
      '洛阳市偃师区人民政府关于做好防汛工作的通知',
      '主送机关',
      [
        '正文',
        [
          ['一、落实责任', [['（一）压实属地责任', ['1.明确分工', '2.加强值守']], '（二）压实部门责任']],
          '二、强化保障',
        ],
      ],
      '附件说明',
      '发文机关署名',
      '成文日期',
      '附注',
      ['附件 责任分工表', ['一、镇', '二、街道']],
      ['版记', ['抄送机关', '印发机关和印发日期']],
    ]);
  });

  it('nests articles under chapters in a text that is issued', () => {
    const issued = documentSymbols(draftState(fixture('conforming/notice-issue-measures.md'))).find(
      ({ name }) => name === '洛阳市偃师区农村公路养护管理办法',
    );
    expect(issued?.children?.map(({ name, children }) => [name, children?.length])).toEqual([
      ['第一章 总则', 2],
      ['第二章 职责分工', 2],
      ['第三章 养护和资金', 2],
      ['第四章 附则', 1],
    ]);
  });

  it('gives the keys of the front matter with their values', () => {
    const [front] = documentSymbols(draftState(fixture('drafts/request.md')));
    expect(front?.name).toBe('公文信息');
    expect(front?.children?.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
      '文种: 请示',
      '发文机关: 洛阳市偃师区顾县镇人民政府',
      '发文字号: 顾政（2026）08号',
      '签发人: 李某',
    ]);
  });

  it('ends a section before the mark of the next heading', () => {
    const text =
      '# 关于做好防汛工作的通知\n\n各镇人民政府：\n\n## 一、责任\n\n压实责任。\n\n## 二、保障\n\n备足物资。\n';
    const body = documentSymbols(draftState(text)).find(({ name }) => name === '正文');
    const [first] = body?.children ?? [];
    expect(first?.range).toEqual({ start: { line: 4, character: 3 }, end: { line: 6, character: 5 } });
    expect(first?.selectionRange).toEqual({
      start: { line: 4, character: 3 },
      end: { line: 4, character: 7 },
    });
  });

  it('names elements in English', () => {
    const symbols = documentSymbols(draftState(NOTICE, { locale: 'en' })).map(({ name }) => name);
    expect(symbols).toContain('Main recipients');
    expect(symbols).toContain('Imprint');
  });
});
