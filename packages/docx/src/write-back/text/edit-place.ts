import { ancestor, child, type XmlElement } from '../xml/element-tree.ts';

/** Elements between a paragraph and a run that leave its text free to be edited. */
const OPEN: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);

/** Properties of a content control whose text is chosen, filled in from elsewhere or locked. */
const CLOSED_CONTROL: ReadonlySet<string> = new Set([
  'w:dataBinding',
  'w:comboBox',
  'w:dropDownList',
  'w:date',
  'w:picture',
  'w:equation',
  'w:citation',
  'w:bibliography',
  'w:showingPlcHdr',
  'w14:checkbox',
]);

function isClosedControl(control: XmlElement): boolean {
  const properties = child(control, 'w:sdtPr')?.children ?? [];
  return properties.some(
    ({ name, attributes }) =>
      CLOSED_CONTROL.has(name) ||
      (name === 'w:lock' && /^(?:sdtContentLocked|contentLocked)$/.test(attributes['w:val'] ?? '')),
  );
}

/** Whether the text of a run may be changed where it stands: not in a field, a formula, a move or a locked control. */
export function isEditablePlace(run: XmlElement): boolean {
  for (let at = run; at.parent !== null; at = at.parent) {
    const { parent } = at;
    if (parent.name === 'w:p') return !hasClosedControl(parent);
    if (!OPEN.has(parent.name)) return false;
    if (parent.name === 'w:sdt' && isClosedControl(parent)) return false;
    // An insertion within another one is split around what is put in, which an element between them would forbid.
    if (parent.name === 'w:ins' && (at !== run || ancestor(parent, 'w:ins') !== null)) return false;
  }
  return false;
}

function hasClosedControl(paragraph: XmlElement): boolean {
  for (let at = ancestor(paragraph, 'w:sdt'); at !== null; at = ancestor(at, 'w:sdt'))
    if (isClosedControl(at)) return true;
  return false;
}
