/** Why a count differs, by the name of the document. */
export const NOTES = {
  'wide grid of characters, long':
    'in the copy for LibreOffice the letter spacing behind the last character of a line does not count: one more fits than the grid has cells',
  'many paragraphs in a cell, long': 'not explained',
  'pictures beside text, short': 'lines beside a picture are not broken anew, its area is counted in lines',
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
    'LibreOffice seems to leave what is below the last whole line of the grid empty, in tables too',
  'job-conv-大纲2：江西省2022年度考试录用公务员公安机关执法勤务职位专业科目考试大纲.docx': 'not explained',
  'job-大纲1：中央机关及其直属机构2022年度考试录用公务员公共科目笔试考试大纲.docx': 'not explained',
  'job-万载县2022年国民经济和社会发展统计公报-97ec5c.docx': 'one line too few in the engine, not explained',
  'zhy-offline-20260404-关于研究“我的刀盾”网络传播情况的专题会议纪要-v01.docx': 'not explained',
};
