import { replace } from '../mutations/edits/index.ts';

/** Changes the text of one part of a .docx. Throws when it finds nothing to change. */
export type XmlEdit = (xml: string) => string;

/** Changes the XML between `start` and the next `end`. */
export const within =
  (start: string, end: string, edit: XmlEdit): XmlEdit =>
  (xml) => {
    const from = xml.indexOf(start);
    const to = xml.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`there is no ${start}`);
    return xml.slice(0, from) + edit(xml.slice(from, to)) + xml.slice(to);
  };

/** Puts values into attributes of the first element of a name: `attribute('w:pgMar', { 'w:top': 1440 })`. */
export const attributes =
  (element: string, values: Readonly<Record<string, string | number>>): XmlEdit =>
  (xml) =>
    within(`<${element} `, '>', (tag) =>
      Object.entries(values).reduce((text, [name, value]) => {
        if (!text.includes(` ${name}="`)) throw new Error(`${element} has no ${name}`);
        return text.replace(new RegExp(` ${name}="[^"]*"`, 'u'), ` ${name}="${value}"`);
      }, tag),
    )(xml);

/** Changes the paragraph that holds a text. */
export const paragraphWith =
  (text: string, edit: XmlEdit): XmlEdit =>
  (xml) => {
    const at = xml.indexOf(text);
    const from = xml.lastIndexOf('<w:p>', at);
    const to = xml.indexOf('</w:p>', at) + '</w:p>'.length;
    if (at < 0 || from < 0) throw new Error(`there is no “${text}”`);
    return xml.slice(0, from) + edit(xml.slice(from, to)) + xml.slice(to);
  };

/** An East Asian font and a size in half-points, where they are given. */
export const font = (name: string | undefined, points: number | undefined): XmlEdit => {
  const edits: XmlEdit[] = [];
  if (name !== undefined) edits.push((xml) => attributes('w:rFonts', { 'w:eastAsia': name })(xml));
  if (points !== undefined) edits.push(attributes('w:sz', { 'w:val': points * 2 }));
  return (xml) => edits.reduce((text, edit) => edit(text), xml);
};

/** The last table is the imprint. */
export const lastTable =
  (edit: XmlEdit): XmlEdit =>
  (xml) => {
    const at = xml.lastIndexOf('<w:tbl>');
    if (at < 0) throw new Error('there is no table');
    return xml.slice(0, at) + edit(xml.slice(at));
  };

const EMPTY = '<w:p><w:pPr><w:pStyle w:val="GongwenFlush"/></w:pPr></w:p>';

/** Leaves `count` empty lines of two above the paragraph that holds a text. */
export const emptyLinesAbove =
  (text: string, count: number): XmlEdit =>
  (xml) => {
    const at = xml.lastIndexOf('<w:p>', xml.indexOf(text));
    const before = xml.slice(0, at);
    if (!before.endsWith(EMPTY)) throw new Error(`no empty line stands above “${text}”`);
    let kept = before;
    while (kept.endsWith(EMPTY)) kept = kept.slice(0, -EMPTY.length);
    return kept + EMPTY.repeat(count) + xml.slice(at);
  };

/** Puts the imprint, the last table, before the page on which the attachments begin. */
export const imprintFirst: XmlEdit = (xml) => {
  const start = xml.lastIndexOf('<w:tbl>');
  const end = xml.lastIndexOf('</w:tbl>') + '</w:tbl>'.length;
  const rest = xml.slice(0, start) + xml.slice(end);
  const label = rest.lastIndexOf('<w:p>', rest.indexOf('<w:pageBreakBefore/>'));
  if (start < 0 || label < 0) throw new Error('there is no imprint or no attachment');
  return rest.slice(0, label) + xml.slice(start, end) + rest.slice(label);
};

/** The number and the signatory, two lines instead of one. */
export const signatoryBelow: XmlEdit = replace(
  '</w:t><w:tab/></w:r><w:r>',
  '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="GongwenFlush"/><w:jc w:val="right"/></w:pPr><w:r>',
);

const LABEL = '<w:pageBreakBefore/>';

/** Puts a section break before each attachment, on a new page or not, in place of 段前分页. */
export const sectionBefore =
  (newPage: boolean): XmlEdit =>
  (xml) => {
    const at = xml.lastIndexOf('<w:p>', xml.indexOf(LABEL));
    const section = xml.slice(xml.lastIndexOf('<w:sectPr>'), xml.lastIndexOf('</w:body>'));
    if (at < 0) throw new Error('there is no attachment');
    const ended = `<w:p><w:pPr>${section}</w:pPr></w:p>`;
    const type = newPage ? '' : '<w:type w:val="continuous"/>';
    const last = section.replace('<w:pgSz ', `${type}<w:pgSz `);
    return (xml.slice(0, at) + ended + xml.slice(at))
      .replace(LABEL, '')
      .replace(`${section}</w:body>`, `${last}</w:body>`);
  };
