import { DOCUMENT, type DocxParts, partOf, SETTINGS } from '../docx-parts.ts';
import { rewrite } from '../xml/rewrite.ts';
import { childOf, element, isElement } from '../xml/xml-element.ts';

const on = (name: string) => element(name, { 'w:val': 1 });

/** 兼容性 that every Chinese document of WPS asks for. */
const COMPATIBILITY = element(
  'w:compat',
  {},
  element('w:spaceForUL'),
  element('w:balanceSingleByteDoubleByteWidth'),
  element('w:doNotLeaveBackslashAlone'),
  element('w:ulTrailSpace'),
  element('w:doNotExpandShiftReturn'),
  element('w:adjustLineHeightInTable'),
  element('w:useFELayout'),
  element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  }),
);

/** Settings of WPS, 压缩标点符号 among them; flags carry values, columns a distance. */
export function documentSettings(parts: DocxParts): DocxParts {
  const settings = partOf(parts, SETTINGS);
  const isTwoSided = childOf(settings, 'w:evenAndOddHeaders') !== undefined;
  const children = [
    element('w:zoom', { 'w:percent': 105 }),
    on('w:bordersDoNotSurroundHeader'),
    on('w:bordersDoNotSurroundFooter'),
    element('w:documentProtection', { 'w:enforcement': 0 }),
    element('w:defaultTabStop', { 'w:val': 420 }),
    ...(isTwoSided ? [on('w:evenAndOddHeaders')] : []),
    element('w:drawingGridHorizontalSpacing', { 'w:val': 201 }),
    element('w:drawingGridVerticalSpacing', { 'w:val': 303 }),
    element('w:displayHorizontalDrawingGridEvery', { 'w:val': 0 }),
    element('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }),
    COMPATIBILITY,
    element('w:rsids', {}, element('w:rsidRoot', { 'w:val': '00172A27' })),
    element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    element('w:doNotIncludeSubdocsInStats'),
  ];
  const columns = element('w:cols', { 'w:space': 720, 'w:num': 1 });
  const document = rewrite(partOf(parts, DOCUMENT), {
    'w:sectPr': (section) => ({
      ...section,
      children: section.children
        .filter((child) => isElement(child) && child.name !== 'w:cols')
        .flatMap((child) => (isElement(child) && child.name === 'w:titlePg' ? [columns, child] : [child])),
    }),
  });
  return { ...parts, [SETTINGS]: { ...settings, children }, [DOCUMENT]: document };
}
