import type { Line, OfficialDocument } from '@gongwen/core';
import type { Block, DocumentForm, DocxDocument } from '../docx-document.ts';
import { appendixBlocks } from './appendix-blocks.ts';
import { completeBlocks } from './complete-blocks.ts';
import { type DraftItem, draftItems, firstLine } from './draft-items.ts';
import { headerOf } from './header-of.ts';
import { imprintOf } from './imprint-of.ts';
import { mainBlocks } from './main-blocks.ts';
import { plainText } from './marked-text.ts';

/** The forms that the standard sets in a way of their own; all others are set as 文件. */
const FORMS: Readonly<Partial<Record<OfficialDocument['form'], DocumentForm>>> = {
  letter: 'letter',
  order: 'order',
  minutes: 'minutes',
};

/**
 * A Markdown heading of the first degree is the title, whatever it ends with; what stands above a title and is no part
 * of the header is set as it is.
 */
function withTitle(
  items: readonly DraftItem[],
  official: OfficialDocument,
  form: DocumentForm,
): readonly Block[] {
  const { elements } = official;
  const isTitle = (item: DraftItem): boolean => {
    const line = firstLine(item);
    if (line === undefined || item.kind !== 'passage') return false;
    if (elements.title !== null && !elements.title.declared) return elements.title.lines[0] === line;
    return line.paragraph.data.heading === 1;
  };
  const at = items.findIndex(isTitle);
  const title = items[at];
  const lines = title?.kind === 'passage' ? title.passage.lines : [];
  const place = { form, titleDepth: lines[0]?.paragraph.data.heading ?? 1, within: false };
  const above = items.slice(0, Math.max(at, 0)).flatMap((item): readonly Block[] => {
    if (item.kind !== 'passage') return mainBlocks(official, [item], place);
    return [{ kind: 'plain', text: plainText(item.passage.lines) }];
  });
  const counts = lines.length > 0 && elements.title?.declared !== true;
  return [
    ...above,
    ...(counts ? [{ kind: 'title', lines: lines.map((line) => plainText([line])) } as const] : []),
    ...mainBlocks(official, items.slice(at + 1), place),
  ];
}

/**
 * A recognised document as data for {@link writeDocx}.
 *
 * The text stays as it is in the draft, faults and all. The front matter gives the header and imprint, and the title,
 * recipients, attachment note, signature, date and annotation that the text leaves out; where both have an element and
 * differ, the front matter counts, as it does for the rules. A draft has a red mark if it names one, or if the front
 * matter gives an issuer and the draft a number; in its final stage the issuer is enough.
 */
export function documentOf(official: OfficialDocument): DocxDocument {
  const form = FORMS[official.form] ?? 'standard';
  const { attachments, issuedTexts } = official.elements;
  const appendices = [...issuedTexts, ...attachments];
  const apart = new Set<Line | undefined>(appendices.flatMap(({ lines }) => lines));
  const items = draftItems(official).filter((item) => !apart.has(firstLine(item)));
  return {
    form,
    header: headerOf(official, form),
    blocks: [
      ...completeBlocks(withTitle(items, official, form), official),
      ...appendices.flatMap((appendix) => appendixBlocks(official, appendix, form)),
    ],
    imprint: imprintOf(official),
  };
}
