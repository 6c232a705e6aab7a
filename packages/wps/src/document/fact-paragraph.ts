import type { WpsParagraph } from '../api/wps-application.ts';
import { escapeXml } from './escape-xml.ts';
import type { FactComment } from './fact-comments.ts';
import type { PlacedParagraph } from './open-paragraphs.ts';
import { isOneValue, twips } from './twips.ts';

/** `wdAlignParagraph…` as `w:jc`. */
const ALIGNMENTS = ['left', 'center', 'right', 'both', 'distribute'];
/** `wdLineSpaceAtLeast`, `wdLineSpaceExactly`; the others are a multiple, in points of a line of 12. */
const LINE_RULES: Readonly<Record<number, string>> = { 3: 'atLeast', 4: 'exact' };

/** A paragraph as WordprocessingML. @param list Number of its list, 0 without one */
export function factParagraph(
  { source, text }: PlacedParagraph,
  list: number,
  comments: readonly FactComment[],
): string {
  const cuts = [...new Set([0, text.length, ...comments.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const format = runFormat(source);
  const runs = cuts.map((cut, index) => {
    const until = cuts[index + 1] ?? cut;
    return marksAt(cut, comments) + runXml(text.slice(cut, until), format);
  });
  return `<w:p><w:pPr>${paragraphFormat(source, list)}</w:pPr>${runs.join('')}</w:p>`;
}

function marksAt(cut: number, comments: readonly FactComment[]): string {
  const ends = comments.filter(({ start, end }) => end === cut && start < end);
  const begins = comments.filter(({ start }) => start === cut);
  const points = begins.filter(({ end }) => end === cut);
  return [
    ...ends.map(({ id }) => end(id)),
    ...begins.map(({ id }) => `<w:commentRangeStart w:id="${id}"/>`),
    ...points.map(({ id }) => end(id)),
  ].join('');
}

function end(id: number): string {
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

function runXml(text: string, format: string): string {
  if (text === '') return '';
  const pieces = text.split(/([\t\v])/u).map((piece) => {
    if (piece === '\t') return '<w:tab/>';
    return piece === '\v' ? '<w:br/>' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  });
  return `<w:r><w:rPr>${format}</w:rPr>${pieces.join('')}</w:r>`;
}

function runFormat({ Range: { Font } }: WpsParagraph): string {
  const fonts = [
    ['w:eastAsia', Font.NameFarEast],
    ['w:ascii', Font.NameAscii],
    ['w:hAnsi', Font.NameAscii],
  ]
    .filter(([, name]) => name)
    .map(([slot, name]) => `${slot}="${escapeXml(String(name))}"`);
  const size = isOneValue(Font.Size) && Font.Size > 0 ? `<w:sz w:val="${Math.round(Font.Size * 2)}"/>` : '';
  // -1 is true in this API.
  const bold = Font.Bold === -1 ? '<w:b/>' : '';
  return `${fonts.length > 0 ? `<w:rFonts ${fonts.join(' ')}/>` : ''}${bold}${size}`;
}

function paragraphFormat(paragraph: WpsParagraph, list: number): string {
  const { FirstLineIndent, LeftIndent, RightIndent, SpaceBefore, SpaceAfter, LineSpacing } = paragraph;
  const first = twips(FirstLineIndent);
  const own = first < 0 ? `w:hanging="${-first}"` : `w:firstLine="${first}"`;
  const rule = LINE_RULES[paragraph.LineSpacingRule] ?? 'auto';
  return (
    (list > 0 ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : '') +
    `<w:spacing w:before="${twips(SpaceBefore)}" w:after="${twips(SpaceAfter)}" w:line="${twips(LineSpacing)}" w:lineRule="${rule}"/>` +
    `<w:ind w:left="${twips(LeftIndent)}" w:right="${twips(RightIndent)}" ${own}/>` +
    `<w:jc w:val="${ALIGNMENTS[paragraph.Alignment] ?? 'left'}"/>`
  );
}
