import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Event } from 'micromark-util-types';

// Drafts indent paragraphs by spaces and draw `---` right under a line: neither is code or a heading here.
const OPTIONS = { extensions: [gfmTable(), { disable: { null: ['codeIndented', 'setextUnderline'] } }] };

/**
 * Markdown as micromark's events: the tokens that remark and mdast are built from, which still know where each
 * escape, list number and line prefix stands. Offsets count from the beginning of `text`.
 */
export function markdownEvents(text: string): Event[] {
  // micromark drops a byte order mark without counting it; a word joiner is as long and stays.
  const counted = text.startsWith('\uFEFF') ? `\u2060${text.slice(1)}` : text;
  return postprocess(
    parse(OPTIONS)
      .document()
      .write(preprocess()(counted, undefined, true)),
  );
}
