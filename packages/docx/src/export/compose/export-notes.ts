import {
  type Container,
  type Block as DraftBlock,
  type Line,
  type Message,
  type OfficialDocument,
  type Paragraph,
  pointAt,
} from '@gongwen/core';
import type { DocxDocument } from '../docx-document.ts';
import { draftItems, paragraphsIn } from './draft-items.ts';
import { plainText } from './marked-text.ts';

/** Something of a draft that was left out of the .docx, or laid out otherwise than the draft may mean. */
export interface ExportNote {
  readonly message: Message;
  /** Line of the draft, counted from 1; null for the document as a whole. */
  readonly line: number | null;
}

const SHOWN = 20;

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

const lineOf = ({ position }: Pick<DraftBlock, 'position'>): number => position.start.line;

function paragraphsOf({ draft }: OfficialDocument): readonly Paragraph[] {
  return draft.children.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    return block.type === 'table' ? paragraphsIn(block) : [];
  });
}

/** Forms that are published without a mark: what a meeting passed, and rules that are issued under another text. */
const UNMARKED: ReadonlySet<OfficialDocument['form']> = new Set(['resolution', 'communique', 'rules']);

/** 标题 and 版头 that neither text nor front matter gives. */
function missingParts({ elements, form }: OfficialDocument, document: DocxDocument): readonly ExportNote[] {
  const untitled = document.form !== 'order' && !document.blocks.some(({ kind }) => kind === 'title');
  const unmarked = !UNMARKED.has(form) && (document.header?.issuerMark ?? []).length === 0;
  return [
    ...(untitled
      ? [whole('没有标题，未排', 'There is no title: none is set')]
      : elements.title === null && document.form !== 'order'
        ? [
            whole(
              '标题末尾不是法定文种，照排',
              'The title does not end with one of the fifteen types; set as it is',
            ),
          ]
        : []),
    ...(unmarked
      ? [
          whole(
            '没有发文机关标志，未排红头：front matter 写明“发文机关标志”，或写明“发文机关”和“发文字号”即排',
            'There is no issuer mark, so no red head is set: give 发文机关标志, or 发文机关 and 发文字号, in the front matter',
          ),
        ]
      : []),
  ];
}

const whole = (zh: string, en: string): ExportNote => ({ message: { zh, en }, line: null });

/** Pictures. */
function leftOut(official: OfficialDocument): readonly ExportNote[] {
  return paragraphsOf(official).flatMap((paragraph) =>
    paragraph.children.flatMap((inline): readonly ExportNote[] => {
      if (inline.type !== 'figure') return [];
      const alt = inline.data.alt ?? '';
      const [zh, en] = alt === '' ? ['', ''] : [`“${shortened(alt)}”`, ` "${shortened(alt)}"`];
      return [
        { message: { zh: `图片${zh}未排入`, en: `The picture${en} is left out` }, line: lineOf(inline) },
      ];
    }),
  );
}

const isBold = ({ children }: Paragraph): boolean =>
  children.some((inline) => inline.type === 'text' && inline.data.bold);

/** Bold text in cells. */
function boldCells({ draft }: OfficialDocument): readonly ExportNote[] {
  return draft.children.flatMap((block): readonly ExportNote[] => {
    if (block.type !== 'table' || !paragraphsIn(block).some(isBold)) return [];
    const message = { zh: '表格中的加粗未保留', en: 'Bold text in the table is set as other text' };
    return [{ message, line: lineOf(block) }];
  });
}

/** Lines that are no part of the document for the checker, and are set as paragraphs. */
function unplaced(official: OfficialDocument): readonly ExportNote[] {
  const lineNumber = (line: Line): number => pointAt(official.lineTable, line.pieces[0]?.offset ?? 0).line;
  return draftItems(official).flatMap((item): readonly ExportNote[] => {
    if (item.kind !== 'residue') return [];
    const text = shortened(plainText([item.line]));
    const message = {
      zh: `“${text}”认不出是什么要素，按正文排`,
      en: `"${text}" belongs to no element; set as body text`,
    };
    return [{ message, line: lineNumber(item.line) }];
  });
}

const CONTAINERS: readonly (readonly [readonly Container[], Message])[] = [
  [['quote', 'code'], { zh: '引用、代码按正文排', en: 'Quotations and code are set as body text' }],
  [
    ['table'],
    {
      zh: 'HTML 表格按段落排，请改用 Markdown 表格',
      en: 'The HTML table is set as paragraphs: use a Markdown table',
    },
  ],
];

/** Quotations, code and HTML tables, which have no layout of their own; each is noted once. */
function containers({ draft }: OfficialDocument): readonly ExportNote[] {
  return CONTAINERS.flatMap(([kinds, message]): readonly ExportNote[] => {
    const first = draft.children.find(
      (block) => block.type === 'paragraph' && kinds.includes(block.data.container),
    );
    return first === undefined ? [] : [{ message, line: lineOf(first) }];
  });
}

/**
 * What a drafter should know of an export: elements that are missing, parts of the draft that were left out or could
 * not be laid out, and faults of the front matter, in the order of the draft.
 * @param document what {@link documentOf} made of the draft
 */
export function exportNotes(official: OfficialDocument, document: DocxDocument): readonly ExportNote[] {
  const problems = official.declaredProblems.map(({ message, range }) => ({
    message,
    line: pointAt(official.lineTable, range.start).line,
  }));
  const found = [
    ...problems,
    ...leftOut(official),
    ...boldCells(official),
    ...unplaced(official),
    ...containers(official),
  ];
  return [...missingParts(official, document), ...found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))];
}
