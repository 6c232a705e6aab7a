import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

/**
 * Takes outline, fill and inner margins from every text box of a .docx: the docx package writes v:shape without
 * these attributes, and without them Word draws a black frame and insets the text.
 */
export function clearTextBoxes(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const document = parts[DOCUMENT];
  if (document === undefined) return bytes;
  const cleared = strFromU8(document)
    .replaceAll('<v:shape ', '<v:shape stroked="f" filled="f" ')
    .replaceAll('<v:textbox ', '<v:textbox inset="0,0,0,0" ');
  return zipSync({ ...parts, [DOCUMENT]: strToU8(cleared) });
}
