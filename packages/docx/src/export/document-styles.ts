import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { FONT, firstLine, fontSlots, LINE, SIZE } from './page-layout.ts';

/** Ids of the paragraph styles, for `w:pStyle`. */
export const STYLE = {
  body: 'GongwenBody',
  title: 'Title',
  titleNote: 'GongwenTitleNote',
  flush: 'GongwenFlush',
  label: 'GongwenAttachmentLabel',
  chapter: 'GongwenChapter',
  closing: 'GongwenClosing',
  imprint: 'GongwenImprint',
  table: 'GongwenTable',
  headings: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' },
} as const;

const exactLines = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

const heading = (font: string, outlineLevel: number) => ({
  basedOn: 'Normal',
  next: STYLE.body,
  quickFormat: true,
  // Without a colour of its own a built-in heading is blue.
  run: { font: fontSlots(font), size: SIZE.三号, color: '000000', bold: false, italics: false },
  paragraph: { indent: firstLine(2), outlineLevel },
});

const paragraphStyle = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });

/** The styles of GB/T 9704—2012: 三号仿宋 and 28.95 pt lines by default, each element's own look in a style. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: fontSlots(FONT.仿宋),
        size: SIZE.三号,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: exactLines, alignment: AlignmentType.JUSTIFIED },
    },
    title: {
      basedOn: 'Normal',
      next: STYLE.body,
      quickFormat: true,
      run: { font: fontSlots(FONT.小标宋), size: SIZE.二号, bold: false },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    heading1: heading(FONT.黑体, 0),
    heading2: heading(FONT.楷体, 1),
    heading3: heading(FONT.仿宋, 2),
    heading4: heading(FONT.仿宋, 3),
  },
  paragraphStyles: [
    { ...paragraphStyle(STYLE.body, '公文正文'), paragraph: { indent: firstLine(2) } },
    {
      ...paragraphStyle(STYLE.titleNote, '公文题注'),
      run: { font: fontSlots(FONT.楷体) },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    paragraphStyle(STYLE.flush, '公文顶格'),
    { ...paragraphStyle(STYLE.label, '公文附件标签'), run: { font: fontSlots(FONT.黑体) } },
    {
      ...paragraphStyle(STYLE.chapter, '公文章题'),
      run: { font: fontSlots(FONT.黑体) },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    { ...paragraphStyle(STYLE.closing, '公文落款'), paragraph: { alignment: AlignmentType.RIGHT } },
    { ...paragraphStyle(STYLE.imprint, '公文版记'), run: { size: SIZE.四号 } },
    {
      ...paragraphStyle(STYLE.table, '公文表格'),
      run: { size: SIZE.四号 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 60, after: 60 },
      },
    },
  ],
};
