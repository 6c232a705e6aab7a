import { ancestor, elementsUnder, type XmlElement } from '../xml/element-tree.ts';

/** Where marks of a comment may stand for a run. */
export interface MarkPlace {
  /** The run, or the outermost element around it that takes no marks inside: a formula, a drawing with a text box. */
  readonly element: XmlElement;
  /** The paragraph whose content `element` is. */
  readonly paragraph: XmlElement;
  /** Child of the paragraph that holds `element`, or is it. */
  readonly outer: XmlElement;
}

/** Elements inside a paragraph that may hold runs and marks side by side (ISO/IEC 29500-1, EG_PContent). */
const INLINE: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);

/**
 * The place of marks for a run or anything in one. Text boxes take no comments, so theirs stand around the drawing in
 * the paragraph that anchors it.
 * @returns Null when it stands in no paragraph.
 */
export function markPlace(run: XmlElement): MarkPlace | null {
  let element = run;
  let outer = run;
  let at = run;
  for (let parent = at.parent; parent !== null; parent = at.parent) {
    if (parent.name === 'w:p') {
      const box = ancestor(parent, 'w:txbxContent');
      if (box === null) return { element, paragraph: parent, outer };
      element = box;
      at = box;
    } else {
      if (!INLINE.has(parent.name)) element = parent;
      at = parent;
    }
    outer = at;
  }
  return null;
}

/** The first and last run of a field that begins and ends in one paragraph. */
export interface FieldRuns {
  readonly first: XmlElement;
  readonly last: XmlElement;
}

/**
 * The outermost field around a run: LibreOffice reads the text of a comment inside a field as part of its result. A
 * field over several paragraphs, a table of contents, is none here.
 */
export function fieldAround(run: XmlElement): FieldRuns | null {
  const paragraph = ancestor(run, 'w:p');
  if (paragraph === null) return null;
  const open: XmlElement[] = [];
  for (const { name, attributes, parent } of elementsUnder(paragraph)) {
    if (name !== 'w:fldChar' || parent === null || ancestor(parent, 'w:p') !== paragraph) continue;
    const type = attributes['w:fldCharType'];
    if (type === 'begin') open.push(parent);
    const first = type === 'end' ? open.pop() : undefined;
    if (first === undefined || open.length > 0) continue;
    if (first.start <= run.start && run.end <= parent.end) return { first, last: parent };
  }
  return null;
}
