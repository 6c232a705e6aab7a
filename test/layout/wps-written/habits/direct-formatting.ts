import { type DocxParts, editStories, partOf, STYLES } from '../docx-parts.ts';
import { effectiveFormatting } from '../effective-formatting.ts';
import { dropProperties, editProperties, putProperties } from '../properties.ts';
import { rewrite } from '../xml/rewrite.ts';
import { childOf, element, isElement, valOf, type XmlElement } from '../xml/xml-element.ts';
import { documentDefaults, normalStyle, PLAIN_FONTS } from './defaults-in-normal.ts';

/** Normal of a new document of WPS: 五号宋体. */
const SIZE = element(
  'w:rPr',
  {},
  PLAIN_FONTS,
  element('w:sz', { 'w:val': 21 }),
  element('w:szCs', { 'w:val': 24 }),
);

/** Styles of paragraphs and characters go; what they said stands at every paragraph, mark and run. */
export function directFormatting(parts: DocxParts): DocxParts {
  const styles = partOf(parts, STYLES);
  const formatting = effectiveFormatting(styles);
  const flat = (paragraph: XmlElement): XmlElement => {
    const own = childOf(paragraph, 'w:pPr');
    const style = valOf(own, 'w:pStyle');
    const run = (node: XmlElement): XmlElement =>
      rewrite(node, {
        'w:r': (found) => editProperties(found, 'w:rPr', (properties) => formatting.run(style, properties)),
      });
    const mark = formatting.run(style, childOf(own, 'w:rPr'));
    const flattened = putProperties(dropProperties(formatting.paragraph(own), 'w:pStyle'), mark);
    const withWidows =
      childOf(flattened, 'w:widowControl') === undefined
        ? putProperties(flattened, element('w:widowControl'))
        : flattened;
    return editProperties(run(paragraph), 'w:pPr', () => withWidows);
  };
  const bare = {
    ...styles,
    children: styles.children.flatMap((child) => {
      if (!isElement(child)) return [];
      if (child.name === 'w:docDefaults') return [documentDefaults(PLAIN_FONTS)];
      if (valOf(child, 'w:name') === 'Normal') return [normalStyle(child, undefined, SIZE)];
      return child.attributes['w:type'] === 'paragraph' || child.attributes['w:type'] === 'character'
        ? []
        : [child];
    }),
  };
  return { ...editStories(parts, (root) => flatten(root, flat)), [STYLES]: bare };
}

/** Paragraphs of a text box stand within a run of another: each is formatted by its own style, once. */
function flatten(root: XmlElement, flat: (paragraph: XmlElement) => XmlElement): XmlElement {
  return {
    ...root,
    children: root.children.map((child) => (isElement(child) ? flattenNode(child, flat) : child)),
  };
}

function flattenNode(node: XmlElement, flat: (paragraph: XmlElement) => XmlElement): XmlElement {
  const [boxes, hollow] = takeBoxes(node);
  const done = node.name === 'w:p' ? flat(hollow) : flatten(node, flat);
  return node.name === 'w:p'
    ? putBoxes(
        done,
        boxes.map((box) => flatten(box, flat)),
      )
    : done;
}

const BOX = 'w:txbxContent';

/** The text boxes of a paragraph, in order, and the paragraph with them empty. */
function takeBoxes(paragraph: XmlElement): readonly [readonly XmlElement[], XmlElement] {
  const boxes: XmlElement[] = [];
  const hollow = rewrite(paragraph, {
    [BOX]: (box) => {
      boxes.push(box);
      return element(BOX);
    },
  });
  return [boxes, hollow];
}

function putBoxes(paragraph: XmlElement, boxes: readonly XmlElement[]): XmlElement {
  const left = [...boxes];
  return rewrite(paragraph, { [BOX]: (box) => left.shift() ?? box });
}
