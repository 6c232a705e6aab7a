/** Why a count differs, by the name of the document. */
export const NOTES = {
  'wide grid of characters, long':
    'Word counts the cells of the grid; in the copy for LibreOffice the letter spacing behind the last character of a line does not count, so that one more fits',
  'many paragraphs in a cell, long': 'the engine splits a row by its highest cell only',
  'pictures beside text, short': 'lines beside a picture are not broken anew, its area is counted in lines',
  'marks everywhere, compressed, long':
    'LibreOffice does not read 只压缩标点符号 (`w:characterSpacingControl`); Word compresses',
  'rows kept with next, long': 'LibreOffice keeps no rows of a table together',
  'gwzs-gg_1.docx': 'Word’s own count is the engine’s',
  'gwzs-tg_1.docx': 'Word’s own count is the engine’s',
  'gwzs-zm_1.docx': 'Word’s own count is the engine’s',
  'linhut-意见.dotx': 'Word’s own count is the engine’s',
  'linhut-通报.dotx': 'Word’s own count is the engine’s',
  'linhut-工作方案.dotx': 'spacing of millions of points: LibreOffice does not open it',
  'linhut-总结.dotx': 'spacing of millions of points: LibreOffice does not open it',
  'linhut-指示.dotx': 'spacing of millions of points: LibreOffice does not open it',
  'linhut-纪要.dotx': 'spacing of millions of points: LibreOffice does not open it',
  'dxzr-fixture-08-comments-revisions.docx': 'LibreOffice does not open it',
  'job-2022年通过普通高等学校师范类专业认证中期审核的专业名单.docx':
    'LibreOffice leaves the rest of a page below the last whole line of the grid empty, in tables too',
};
