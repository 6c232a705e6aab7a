import { DOCUMENT, type DocxParts, partOf, STYLES } from '../docx-parts.ts';
import { effectiveFormatting } from '../effective-formatting.ts';
import { editProperties, putProperties } from '../properties.ts';
import { rewrite } from '../xml/rewrite.ts';
import { childOf, element, type XmlElement } from '../xml/xml-element.ts';

/** Flags that WPS writes at every paragraph once the dialog of paragraphs was used, and what holds without them. */
const FLAGS: readonly (readonly [name: string, byDefault: boolean])[] = [
  ['w:keepNext', false],
  ['w:keepLines', false],
  ['w:pageBreakBefore', false],
  ['w:widowControl', true],
  ['w:suppressLineNumbers', false],
  ['w:kinsoku', true],
  ['w:wordWrap', true],
  ['w:overflowPunct', true],
  ['w:topLinePunct', false],
  ['w:autoSpaceDE', true],
  ['w:autoSpaceDN', true],
  ['w:bidi', false],
  ['w:adjustRightInd', true],
  ['w:snapToGrid', true],
];

const isOn = (flag: XmlElement | undefined, byDefault: boolean): boolean =>
  flag === undefined ? byDefault : !/^(?:0|false|off)$/u.test(flag.attributes['w:val'] ?? '');

/** Every flag said at every paragraph, as it is: off with `w:val="0"`, on without a value. */
export function paragraphFlags(parts: DocxParts): DocxParts {
  const formatting = effectiveFormatting(partOf(parts, STYLES));
  const flagged = (properties: XmlElement): XmlElement => {
    const effective = formatting.paragraph(properties);
    const flags = FLAGS.map(([name, byDefault]) =>
      element(name, isOn(childOf(effective, name), byDefault) ? {} : { 'w:val': 0 }),
    );
    const { attributes: spacing = {} } = childOf(effective, 'w:spacing') ?? {};
    const { attributes: indent = {} } = childOf(effective, 'w:ind') ?? {};
    return putProperties(
      properties,
      ...flags,
      element('w:spacing', { 'w:beforeAutospacing': 0, 'w:afterAutospacing': 0, ...spacing }),
      element('w:ind', { 'w:left': 0, 'w:right': 0, ...indent }),
      element('w:textAlignment', { 'w:val': 'auto' }),
    );
  };
  const root = rewrite(partOf(parts, DOCUMENT), {
    'w:p': (paragraph) => editProperties(paragraph, 'w:pPr', flagged),
  });
  return { ...parts, [DOCUMENT]: root };
}
