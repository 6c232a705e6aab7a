/** A draft to try with, and its name. */
export const EXAMPLE_DRAFT = '# 某某区教育局关于开展校园安全检查的通知\n';
export function checkExample(version: string): object {
  return { version };
}
export function paragraphExample(version: string) {
  return { request: { text: '请认真布署。', language: 'zh-CN' }, answer: { version } };
}
