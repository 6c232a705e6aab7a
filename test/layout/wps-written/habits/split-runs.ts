import { type DocxParts, editStories } from '../docx-parts.ts';
import { editProperties, mergeProperties, putProperties } from '../properties.ts';
import { rewrite } from '../xml/rewrite.ts';
import { childOf, element, isElement, textOf, type XmlElement } from '../xml/xml-element.ts';

/** Letters and digits, or what is not: WPS begins a run where the script changes. */
const SCRIPTS = /[\p{Script=Latin}\d]+|[^\p{Script=Latin}\d]+/gu;
const LATIN = /^[\p{Script=Latin}\d]/u;

const HINT = element('w:rPr', {}, element('w:rFonts', { 'w:hint': 'eastAsia' }));

/** Formatting of a stretch of one script: the hint first, then the language. */
function looksOf(properties: XmlElement, isLatin: boolean): XmlElement {
  const hinted = mergeProperties(HINT, properties);
  const fonts = childOf(hinted, 'w:rFonts');
  const { 'w:hint': hint = 'eastAsia', ...slots } = fonts?.attributes ?? {};
  const language = isLatin ? { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' } : { 'w:eastAsia': 'zh-CN' };
  return putProperties(
    hinted,
    element('w:rFonts', { 'w:hint': hint, ...slots }),
    element('w:lang', language),
  );
}

const textElement = (text: string): XmlElement =>
  element('w:t', /^\s|\s$/u.test(text) ? { 'xml:space': 'preserve' } : {}, text);

function splitRun(run: XmlElement): readonly XmlElement[] {
  const properties = childOf(run, 'w:rPr') ?? element('w:rPr');
  const content = run.children.filter(isElement).filter(({ name }) => name !== 'w:rPr');
  const runOf = (child: XmlElement, isLatin: boolean): XmlElement => ({
    ...run,
    children: [looksOf(properties, isLatin), child],
  });
  return content.flatMap((child) => {
    if (child.name !== 'w:t') return [runOf(child, false)];
    const stretches = textOf(child).match(SCRIPTS) ?? [];
    return stretches.map((stretch) => runOf(textElement(stretch), LATIN.test(stretch)));
  });
}

/** The formatting of the last run, repeated at the paragraph mark. */
function markLikeText(paragraph: XmlElement): XmlElement {
  const last = paragraph.children.filter(isElement).findLast(({ name }) => name === 'w:r');
  const looks = childOf(last, 'w:rPr');
  if (looks === undefined) return paragraph;
  return editProperties(paragraph, 'w:pPr', (properties) => putProperties(properties, looks));
}

/** A run a script, each with `w:hint="eastAsia"` and its language, and the mark formatted like the text. */
export const splitRuns = (parts: DocxParts): DocxParts =>
  editStories(parts, (root) => rewrite(root, { 'w:r': splitRun, 'w:p': markLikeText }));
