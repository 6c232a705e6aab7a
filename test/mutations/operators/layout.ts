import { base, operator } from '../define-operator.ts';
import { edits, replace } from '../edits/index.ts';
import type { Base, Change, Operator } from '../operator.ts';

const part = (name: string, edit: (xml: string) => string): Change => ({
  kind: 'part',
  parts: [`word/${name}`],
  edit,
});

const inDocument = (edit: (xml: string) => string): Change => part('document.xml', edit);

/** Changes the XML between `start` and the next `end`. */
const within =
  (start: string, end: string, edit: (xml: string) => string) =>
  (xml: string): string => {
    const from = xml.indexOf(start);
    const to = xml.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`there is no ${start}`);
    return xml.slice(0, from) + edit(xml.slice(from, to)) + xml.slice(to);
  };

const inDefaults = (edit: (xml: string) => string): Change =>
  part('styles.xml', within('<w:docDefaults>', '</w:docDefaults>', edit));

const inStyle = (id: string, edit: (xml: string) => string): Change =>
  part('styles.xml', within(`w:styleId="${id}"`, '</w:style>', edit));

const eastAsia = (from: string, to: string) => replace(`w:eastAsia="${from}"`, `w:eastAsia="${to}"`);

/** The last table is the imprint: its borders go. */
const unruled = (xml: string): string => {
  const at = xml.lastIndexOf('<w:tbl>');
  if (at < 0) throw new Error('there is no table');
  return xml.slice(0, at) + xml.slice(at).replaceAll('w:val="single"', 'w:val="none"');
};

/** Puts the imprint, the last table, before the page on which the attachments begin. */
const imprintFirst = (xml: string): string => {
  const start = xml.lastIndexOf('<w:tbl>');
  const end = xml.lastIndexOf('</w:tbl>') + '</w:tbl>'.length;
  const rest = xml.slice(0, start) + xml.slice(end);
  const label = rest.lastIndexOf('<w:p>', rest.indexOf('<w:pageBreakBefore/>'));
  if (start < 0 || label < 0) throw new Error('there is no imprint or no attachment');
  return rest.slice(0, label) + xml.slice(start, end) + rest.slice(label);
};

const NOTICE = 'notice-work-safety';

const layout = (
  id: string,
  rule: string,
  does: string,
  change: Change,
  companions: readonly string[] = [],
  on: Base = base(NOTICE),
): Operator => operator(id, `layout/${rule}`, does, on, change, { companions });

/** 版面. */
export const layoutOperators: readonly Operator[] = [
  layout(
    'M053',
    'page-a4',
    '页面改 Letter',
    inDocument(replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')),
    ['layout/margins'],
  ),
  layout(
    'N071',
    'margins',
    '上下、左右边距互换',
    inDocument(
      replace(
        'w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"',
        'w:top="1984" w:right="1587" w:bottom="2098" w:left="1474"',
      ),
    ),
  ),
  layout(
    'N072',
    'grid',
    '行距改1.5倍',
    inDefaults(replace('w:line="579" w:lineRule="exact"', 'w:line="360" w:lineRule="auto"')),
  ),
  layout(
    'M055',
    'body-font',
    '正文改宋体小四',
    inDefaults(
      edits(
        eastAsia('仿宋_GB2312', '宋体'),
        replace('<w:sz w:val="32"/>', '<w:sz w:val="24"/>'),
        replace('<w:szCs w:val="32"/>', '<w:szCs w:val="24"/>'),
      ),
    ),
    ['layout/grid'],
  ),
  layout('N080', 'body-font', '正文改微软雅黑', inDefaults(eastAsia('仿宋_GB2312', '微软雅黑'))),
  layout('M056', 'title-font', '标题改黑体', inStyle('Title', eastAsia('方正小标宋简体', '黑体'))),
  layout(
    'N079',
    'title-font',
    '标题改三号',
    inStyle('Title', replace('<w:sz w:val="44"/>', '<w:sz w:val="32"/>')),
  ),
  layout('N073', 'heading-fonts', '一级标题改仿宋', inStyle('Heading1', eastAsia('黑体', '仿宋_GB2312'))),
  layout(
    'M058',
    'indent',
    '正文首行缩进改0',
    inStyle('GongwenBody', replace('<w:ind w:firstLine="632" w:firstLineChars="200"/>', '')),
    [],
    base('notice-meeting'),
  ),
  layout(
    'N078',
    'indent',
    '首行缩进之外再加两个全角空格',
    inDocument(replace('>为贯彻落实', '>　　为贯彻落实')),
  ),
  layout('M059', 'page-number', '删 PAGE 域', {
    kind: 'part',
    parts: ['word/footer1.xml', 'word/footer2.xml'],
    edit: (xml) => replace('PAGE', ' ')(xml).replaceAll('— ', '').replaceAll(' —', ''),
  }),
  layout(
    'N074',
    'header-spacing',
    '签发人移到文号下一行',
    inDocument(
      replace(
        '偃教〔2026〕15号</w:t><w:tab/></w:r><w:r>',
        '偃教〔2026〕15号</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GongwenFlush"/><w:jc w:val="right"/></w:pPr><w:r>',
      ),
    ),
    [],
    base('request-school-repair'),
  ),
  layout(
    'N075',
    'signature-position',
    '署名日期改左对齐',
    inStyle('GongwenClosing', replace('<w:jc w:val="right"/>', '<w:jc w:val="left"/>')),
  ),
  layout('N076', 'imprint-lines', '版记表格上下边框去掉', inDocument(unruled)),
  layout(
    'N077',
    'attachment-page',
    '附件移到版记之后',
    inDocument(imprintFirst),
    [],
    base('notice-flood-control'),
  ),
];
