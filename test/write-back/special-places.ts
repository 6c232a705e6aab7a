import type { AnnotationMessage } from '@gongwen/docx/write-back';
import { type DocxParts, p, r } from '../../packages/docx/src/test-support/build-docx.ts';
import { readDraft } from '../../packages/docx/src/test-support/read-draft.ts';
import { SHAPE_END, SHAPE_START } from '../../packages/docx/src/write-back/test-support/arbitrary-body.ts';
import { type AnnotatedFile, writtenFile } from './annotated-file.ts';
import { wholeDocx } from './whole-docx.ts';

/** A document with 〔2026〕 wrongly bracketed in a place that is not plain text. */
export interface SpecialPlace extends DocxParts {
  readonly name: string;
  /** What the message covers, and its fix puts there; by default the brackets of the year. */
  readonly wrong?: string;
  readonly right?: string;
  /** The place takes a comment only. */
  readonly commentOnly?: true;
}

const WRONG = '（2026）';
const RIGHT = '〔2026〕';

const by = (name: 'ins' | 'del', author: string, content: string) =>
  `<w:${name} w:id="90" w:author="${author}" w:date="2026-01-02T00:00:00Z">${content}</w:${name}>`;
const paragraph = (...content: readonly string[]) => `<w:p>${content.join('')}</w:p>`;
const number = `${r('偃政')}${r('（20', '<w:b/>')}${r('26）7号')}`;
const field = (result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DOCPROPERTY a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const box = `<w:txbxContent>${paragraph(number)}${p('第二段')}</w:txbxContent>`;
const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${SHAPE_START}${box}${SHAPE_END}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:280pt;height:56pt"><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;

/** Places where what is written must not be what is written into plain text. */
export const SPECIAL_PLACES: readonly SpecialPlace[] = [
  { name: 'runs of several formats', body: paragraph(number) },
  {
    name: 'a table',
    body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${paragraph(number)}</w:tc></w:tr></w:tbl>${p('尾')}`,
  },
  { name: 'a text box in both its copies', body: paragraph(r('前'), `<w:r>${drawing}</w:r>`, r('后')) },
  {
    name: 'a hyperlink',
    body: paragraph(r('见'), `<w:hyperlink w:anchor="a">${number}</w:hyperlink>`, r('。')),
  },
  { name: "another author's insertion", body: paragraph(r('见'), by('ins', '李四', number), r('。')) },
  {
    name: "beside another author's deletion",
    body: paragraph(r('偃政（20'), by('del', '李四', '<w:r><w:delText>19</w:delText></w:r>'), r('26）7号')),
  },
  {
    name: 'a content control',
    body: paragraph(
      `<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${number}</w:sdtContent></w:sdt>`,
    ),
  },
  {
    name: 'a date control',
    commentOnly: true,
    body: paragraph(`<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${number}</w:sdtContent></w:sdt>`),
  },
  { name: 'the result of a field', commentOnly: true, body: paragraph(field(number)) },
  {
    name: 'tabs and line breaks',
    wrong: '\t（2026）\v',
    right: '\v〔2026〕\t',
    body: paragraph(
      '<w:r><w:t>偃政</w:t><w:tab/><w:t>（20</w:t></w:r>',
      '<w:r><w:t>26）</w:t><w:br/><w:t>7号</w:t></w:r>',
    ),
  },
  {
    name: 'a run with a picture in it',
    body: paragraph('<w:r><w:t>偃政（2026）</w:t><w:lastRenderedPageBreak/><w:tab/><w:t>7号</w:t></w:r>'),
  },
  {
    name: 'white space at the edges',
    wrong: ' （2026） ',
    right: ' 〔2026〕 ',
    body: paragraph('<w:r><w:t>偃政 （2026） 7号</w:t></w:r>'),
  },
  {
    name: 'entities',
    wrong: '&（2026）<',
    right: '<〔2026〕&',
    body: paragraph('<w:r><w:t>偃&amp;&#xFF08;2026）&lt;7号</w:t></w:r>'),
  },
  {
    name: 'text under a comment of the drafter',
    body: paragraph(
      '<w:commentRangeStart w:id="5"/>',
      number,
      '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>',
    ),
    comments: `<w:comment w:id="5" w:author="张三" w:date="2026-01-02T00:00:00Z" w:initials="张">${p('gongwen-disable date/format -- 原文如此')}</w:comment>`,
  },
  {
    name: 'a footnote',
    body: paragraph(r('正文'), '<w:r><w:footnoteReference w:id="2"/></w:r>', r('。')),
    footnotes: `<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>', number)}</w:footnote>`,
  },
  {
    name: 'an automatic number',
    commentOnly: true,
    wrong: '一、',
    right: '二、',
    body: p('总则', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  },
  { name: 'an empty paragraph', commentOnly: true, wrong: '', right: '字', body: `<w:p/>${p('正文')}` },
];

/** The document of a place, and what writing back makes of it. */
export function specialFile({ name, wrong = WRONG, right = RIGHT, ...parts }: SpecialPlace): AnnotatedFile {
  const original = wholeDocx(parts);
  const offset = readDraft(original).data.text.indexOf(wrong);
  const edits = [{ offset, endOffset: offset + wrong.length, text: right }];
  const message: AnnotationMessage = {
    ruleId: 'number/bracket',
    severity: 'error',
    message: `应为“${right}”`,
    offset,
    endOffset: offset + wrong.length,
    expected: [],
    basis: [{ regulation: '实务', clause: '' }],
    fix: { safe: true, edits },
  };
  return writtenFile(name, original, [message]);
}
