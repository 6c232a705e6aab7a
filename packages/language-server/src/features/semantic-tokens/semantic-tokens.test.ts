import { describe, expect, it } from 'vitest';
import { SemanticTokenTypes } from 'vscode-languageserver';
import { decodeTokens } from '../test-support/decode-tokens.ts';
import { draftState } from '../test-support/draft-state.ts';
import { SEMANTIC_TOKENS_LEGEND } from './legend.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { TOKEN_TYPES } from './token-types.ts';

function tokensOf(text: string): unknown[] {
  const state = draftState(text);
  return decodeTokens(semanticTokens(state)).map(({ type, range }) => [type, state.document.getText(range)]);
}

describe('semanticTokens', () => {
  it('mark elements, organs, numbers of headings and headings that stand alone', () => {
    const text = `洛阳市偃师区人民政府文件

偃政〔2026〕9号

# 洛阳市偃师区人民政府关于做好防汛工作的通知

各镇人民政府，各街道办事处：

一、落实责任

（一）压实责任。各镇负总责。

附件：责任分工表

洛阳市偃师区人民政府

2026年5月6日

（此件公开发布）
`;
    expect(tokensOf(text)).toEqual([
      ['issuerMark', '洛阳市偃师区人民政府文件'],
      ['documentNumber', '偃政〔2026〕9号'],
      ['title', '洛阳市偃师区人民政府关于做好防汛工作的通知'],
      ['organ', '各镇人民政府'],
      ['organ', '各街道办事处'],
      ['headingNumber', '一、'],
      ['heading', '落实责任'],
      ['headingNumber', '（一）'],
      ['attachmentLabel', '责任分工表'],
      ['organ', '洛阳市偃师区人民政府'],
      ['date', '2026年5月6日'],
      ['annotation', '（此件公开发布）'],
    ]);
  });

  it('are cut at the ends of lines, CRLF too', () => {
    const text =
      '洛阳市偃师区人民政府\r\n关于做好防汛工作的\r\n通知\r\n\r\n各镇人民政府：\r\n\r\n现通知如下。\r\n';
    expect(tokensOf(text).slice(0, 3)).toEqual([
      ['title', '洛阳市偃师区人民政府'],
      ['title', '关于做好防汛工作的'],
      ['title', '通知'],
    ]);
  });

  it('leave the front matter to the editor', () => {
    expect(
      tokensOf('---\n标题: 关于做好防汛工作的通知\n发文字号: 偃政〔2026〕9号\n---\n各镇抓好落实。\n'),
    ).toEqual([]);
  });

  it('each have a standard type to fall back on', () => {
    const standard = Object.values(SemanticTokenTypes) as string[];
    for (const { supertype } of Object.values(TOKEN_TYPES)) expect(standard).toContain(supertype);
    expect(SEMANTIC_TOKENS_LEGEND.tokenTypes).toEqual(Object.keys(TOKEN_TYPES));
  });
});
