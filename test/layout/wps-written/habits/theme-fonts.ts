import { type DocxParts, editFormatting, partOf, STYLES } from '../docx-parts.ts';
import { defaultsOf } from '../effective-formatting.ts';
import { editProperties, mergeProperties } from '../properties.ts';
import { rewrite } from '../xml/rewrite.ts';
import { childOf, element, valOf, type XmlElement } from '../xml/xml-element.ts';
import { PLAIN_FONTS } from './defaults-in-normal.ts';

const THEME_FONTS = element('w:rFonts', {
  'w:asciiTheme': 'minorHAnsi',
  'w:hAnsiTheme': 'minorHAnsi',
  'w:eastAsiaTheme': 'minorEastAsia',
  'w:cstheme': 'minorBidi',
});

/** Slots that may name a font of the theme instead of one of their own. */
const SLOTS = { 'w:ascii': 'w:asciiTheme', 'w:hAnsi': 'w:hAnsiTheme', 'w:eastAsia': 'w:eastAsiaTheme' };

/** 宋体 is the theme's East Asian font. */
const THEMED = '宋体';

function themed(fonts: XmlElement): XmlElement {
  const named = Object.entries(fonts.attributes).map(([slot, font]) => {
    const theme = SLOTS[slot as keyof typeof SLOTS];
    return theme !== undefined && font === THEMED ? [theme, 'minorEastAsia'] : [slot, font];
  });
  return element('w:rFonts', Object.fromEntries(named));
}

/** The theme's East Asian fonts: none by itself, 宋体 for 简体中文. */
const faces = (name: string, latin: string): XmlElement =>
  element(
    name,
    {},
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Jpan', typeface: 'ＭＳ 明朝' }),
    element('a:font', { script: 'Hans', typeface: THEMED }),
    element('a:font', { script: 'Hant', typeface: '新細明體' }),
  );

const withTheme = (parts: DocxParts): DocxParts => {
  const name = 'word/theme/theme1.xml';
  const theme = rewrite(partOf(parts, name), {
    'a:fontScheme': () =>
      element(
        'a:fontScheme',
        { name: 'Office' },
        faces('a:majorFont', 'Calibri Light'),
        faces('a:minorFont', 'Calibri'),
      ),
  });
  return { ...parts, [name]: theme };
};

/** Defaults name the fonts of the theme, and so does all that is set in 宋体; the fonts of the text stand in Normal. */
export function themeFonts(parts: DocxParts): DocxParts {
  const styles = partOf(parts, STYLES);
  const run = defaultsOf(styles, 'w:rPr');
  const given = childOf(run, 'w:rFonts') ?? PLAIN_FONTS;
  const below = element('w:rPr', {}, given);
  const moved = rewrite(styles, {
    'w:style': (style) =>
      valOf(style, 'w:name') === 'Normal'
        ? editProperties(style, 'w:rPr', (properties) => mergeProperties(below, properties))
        : style,
  });
  const formatted = editFormatting({ ...parts, [STYLES]: moved }, (root) =>
    rewrite(root, { 'w:rFonts': themed }),
  );
  const defaults = rewrite(partOf(formatted, STYLES), {
    'w:rPrDefault': (holder) => rewrite(holder, { 'w:rFonts': () => THEME_FONTS }),
  });
  return withTheme({ ...formatted, [STYLES]: defaults });
}
