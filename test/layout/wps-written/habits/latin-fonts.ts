import { type DocxParts, editFormatting } from '../docx-parts.ts';
import { rewrite } from '../xml/rewrite.ts';
import { element } from '../xml/xml-element.ts';

const LATIN = 'Times New Roman';

/** Letters and digits in Times New Roman: only the East Asian slot has the Chinese font. Page numbers stay in 宋体. */
export const latinFonts = (parts: DocxParts): DocxParts =>
  editFormatting(parts, (root) =>
    root.name === 'w:ftr'
      ? root
      : rewrite(root, {
          'w:rFonts': ({ attributes }) =>
            element('w:rFonts', { ...attributes, 'w:ascii': LATIN, 'w:hAnsi': LATIN, 'w:cs': LATIN }),
        }),
  );
