const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** ASCII, 汉字, kana and the marks of Chinese text: none of them joins with another. */
const EACH_ITS_OWN = /^[ -~·—‘’“”…\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]*$/u;

/** Whether each UTF-16 unit of a text is a character of its own; then no segmentation is needed, which is slow. */
export function isPlain(text: string): boolean {
  return EACH_ITS_OWN.test(text);
}

/** What a reader takes for one character each. */
export function graphemesOf(text: string): readonly string[] {
  return isPlain(text) ? text.split('') : Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
