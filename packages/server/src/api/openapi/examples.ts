import { softwareOf } from '../../language-tool/to-answer.ts';

/** A draft to try with: one wrong character. */
export const EXAMPLE_DRAFT = `---
发文字号: 偃政办〔2026〕12号
公开属性: 主动公开
---
# 洛阳市偃师区人民政府办公室关于做好防汛值班工作的通知

各镇人民政府：

请认真布署防汛值班工作，严格落实领导带班制度。

洛阳市偃师区人民政府办公室

2026年6月1日
`;

/** The answer of `/api/check?filename=通知.md` to it. */
export function checkExample(version: string): object {
  return {
    version: 1,
    tool: { name: 'gongwen-lint', version },
    files: [
      {
        path: '通知.md',
        format: 'markdown',
        status: 'checked',
        error: null,
        facts: {
          documentType: '通知',
          direction: 'downward',
          issuers: ['洛阳市偃师区人民政府办公室'],
          mainRecipients: ['各镇人民政府'],
          copyRecipients: [],
          characters: 75,
          pages: { count: 1, method: 'grid' },
        },
        messages: [
          {
            ruleId: 'wording/typo',
            severity: 'error',
            message: '“布署”应为“部署”',
            line: 9,
            column: 4,
            endLine: 9,
            endColumn: 6,
            offset: 80,
            endOffset: 82,
            element: 'body',
            actual: '布署',
            expected: ['部署'],
            basis: [{ regulation: '党政机关公文处理工作条例', clause: '第二十条第四项' }],
            url: 'rules/wording/typo.md',
            fix: { safe: true, edits: [{ offset: 80, endOffset: 82, text: '部署' }] },
          },
        ],
        suppressed: [],
      },
    ],
    summary: { files: 1, unreadable: 0, errors: 1, warnings: 0, infos: 0, fixable: 1 },
  };
}

/** A form for `/v2/check`, and the answer to it. */
export function paragraphExample(version: string): { readonly request: object; readonly answer: object } {
  const text = '请各镇认真布署防汛值班工作。';
  const language = { name: 'Chinese (simplified)', code: 'zh-CN' };
  const answer = {
    software: softwareOf(version),
    warnings: { incompleteResults: false },
    language: { ...language, detectedLanguage: { ...language, confidence: 1, source: 'fixed' } },
    matches: [
      {
        message: '“布署”应为“部署”',
        shortMessage: '错别字（《党政机关公文处理工作条例》第二十条第四项）',
        replacements: [{ value: '部署' }],
        offset: 5,
        length: 2,
        context: { text, offset: 5, length: 2 },
        sentence: text,
        type: { typeName: 'UnknownWord' },
        rule: {
          id: 'wording/typo',
          description: '错别字',
          issueType: 'misspelling',
          category: { id: 'TYPOS', name: '错别字' },
        },
        ignoreForIncompleteSentence: false,
        contextForSureMatch: 0,
      },
    ],
    sentenceRanges: [[0, 14]],
  };
  return { request: { text, language: 'zh-CN' }, answer };
}
