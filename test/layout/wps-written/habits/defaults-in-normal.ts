import { DOCUMENT, type DocxParts, partOf, STYLES } from '../docx-parts.ts';
import { defaultsOf } from '../effective-formatting.ts';
import { dropProperties, editProperties, mergeProperties, putProperties } from '../properties.ts';
import { rewrite } from '../xml/rewrite.ts';
import { childOf, element, valOf, type XmlElement } from '../xml/xml-element.ts';

/** Fonts of a new document of WPS. */
export const PLAIN_FONTS = element('w:rFonts', {
  'w:ascii': 'Times New Roman',
  'w:hAnsi': 'Times New Roman',
  'w:eastAsia': '宋体',
  'w:cs': 'Times New Roman',
});

/** `w:docDefaults` of WPS: fonts, and nothing of paragraphs. */
export const documentDefaults = (fonts: XmlElement): XmlElement =>
  element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, fonts)),
    element('w:pPrDefault'),
  );

/** What the style Normal of a Chinese document of WPS says beside size and fonts. */
const PARAGRAPH = [element('w:widowControl', { 'w:val': 0 }), element('w:jc', { 'w:val': 'both' })];
const KERN = element('w:kern', { 'w:val': 2 });
const LANGUAGE = element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' });

/** The style Normal as WPS writes it, with formatting of the document's own. */
export function normalStyle(
  normal: XmlElement,
  paragraph: XmlElement | undefined,
  run: XmlElement | undefined,
): XmlElement {
  const plain = putProperties(element('w:pPr'), ...PARAGRAPH);
  const properties = mergeProperties(mergeProperties(plain, paragraph), childOf(normal, 'w:pPr'));
  const text = putProperties(
    mergeProperties(mergeProperties(element('w:rPr'), run), childOf(normal, 'w:rPr')),
    KERN,
    LANGUAGE,
  );
  return element(
    'w:style',
    normal.attributes,
    element('w:name', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    element('w:uiPriority', { 'w:val': 0 }),
    properties,
    text,
  );
}

/** 孤行控制 of the document is that of the style, which WPS switches off: a paragraph that had it keeps it. */
const keepWidows = (root: XmlElement): XmlElement =>
  rewrite(root, {
    'w:p': (paragraph) =>
      editProperties(paragraph, 'w:pPr', (properties) =>
        childOf(properties, 'w:widowControl') === undefined
          ? putProperties(properties, element('w:widowControl'))
          : properties,
      ),
  });

/** Sizes, spacing and alignment stand in the style Normal; `w:docDefaults` holds fonts alone. */
export function defaultsInNormal(parts: DocxParts): DocxParts {
  const styles = partOf(parts, STYLES);
  const run = defaultsOf(styles, 'w:rPr');
  const rewritten = rewrite(styles, {
    'w:docDefaults': () => documentDefaults(PLAIN_FONTS),
    'w:style': (style) =>
      valOf(style, 'w:name') === 'Normal'
        ? normalStyle(style, defaultsOf(styles, 'w:pPr'), run && dropProperties(run, 'w:lang'))
        : style,
  });
  return { ...parts, [STYLES]: rewritten, [DOCUMENT]: keepWidows(partOf(parts, DOCUMENT)) };
}
