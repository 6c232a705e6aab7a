import { buildDocx, p } from '../../../../packages/docx/src/test-support/build-docx.ts';
import { BRACKET_ONLY, RIGHT_NUMBER, WRONG_NUMBER } from '../../support/workspace.ts';

/** A .docx with a text's lines as paragraphs. */
export function docxOf(text: string): Uint8Array {
  const paragraphs = text.split('\n').map((line) => (line === '' ? '<w:p/>' : p(line)));
  return buildDocx({ settings: '', body: paragraphs.join('') });
}

/** The number is wrong, and the draft says that it is meant. */
export const SUPPRESSED = `<!-- gongwen-disable-next-line number/bracket -- 原件如此 -->\n${WRONG_NUMBER}`;

/** One draft of each kind: wrong as text and as .docx, suppressed, right, and one that cannot be read. */
export const DRAFTS = {
  'gongwen.yaml': BRACKET_ONLY,
  '稿 1.txt': WRONG_NUMBER,
  'b.docx': docxOf(WRONG_NUMBER),
  'c.md': SUPPRESSED,
  'd.md': RIGHT_NUMBER,
  'e.docx': 'not a zip',
};

/** The drafts in the order of a report on their folder's files as named here. */
export const NAMES = ['稿 1.txt', 'b.docx', 'c.md', 'd.md', 'e.docx'];
