import { ancestor, type XmlElement } from '../xml/element-tree.ts';

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
  'w:fldSimple',
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
