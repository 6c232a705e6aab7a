import { child, children, isOn, value, W } from './xml.mjs';

/** What `wdUndefined` says of a range with several values. */
const UNDEFINED = 9_999_999;
const ALIGNMENTS = { left: 0, start: 0, center: 1, right: 2, end: 2, both: 3, distribute: 4 };
const LINE_RULES = { atLeast: 3, exact: 4 };

/** The property elements of a paragraph, direct before inherited ones. */
function layers(model, p, kind) {
  const root = model.part('word/styles.xml')?.documentElement;
  const styles = children(root, 'style');
  const byId = (id) => styles.find((style) => style.getAttributeNS(W, 'styleId') === id) ?? null;
  const direct = child(p, 'pPr');
  const found = kind === 'pPr' ? [direct] : [];
  let style = byId(value(child(direct, 'pStyle'))) ?? styles.find((one) => one.getAttributeNS(W, 'default') === '1' && one.getAttributeNS(W, 'type') === 'paragraph');
  while (style) {
    found.push(child(style, kind));
    style = byId(value(child(style, 'basedOn')));
  }
  const defaults = child(root, 'docDefaults');
  found.push(child(child(defaults, `${kind}Default`), kind));
  return found.filter(Boolean);
}

function attribute(all, element, name) {
  for (const layer of all) {
    const found = child(layer, element)?.getAttributeNS(W, name);
    if (found !== null && found !== undefined) return found;
  }
  return null;
}

const points = (twips) => Number(twips ?? 0) / 20;

/** Paragraph formatting as `Paragraph` of the API tells it: points, and numbers of enumerations. */
export function paragraphFormat(model, p) {
  const all = layers(model, p, 'pPr');
  const get = (element, name) => attribute(all, element, name);
  const hanging = get('ind', 'hanging');
  const rule = get('spacing', 'lineRule');
  const line = get('spacing', 'line');
  return {
    Alignment: ALIGNMENTS[get('jc', 'val') ?? 'left'] ?? 0,
    LeftIndent: points(get('ind', 'left') ?? get('ind', 'start')),
    RightIndent: points(get('ind', 'right') ?? get('ind', 'end')),
    FirstLineIndent: hanging === null ? points(get('ind', 'firstLine')) : -points(hanging),
    LineSpacing: line === null ? 12 : points(line),
    LineSpacingRule: LINE_RULES[rule] ?? 5,
    SpaceBefore: points(get('spacing', 'before')),
    SpaceAfter: points(get('spacing', 'after')),
  };
}

/** Fonts of the runs of a range: one value, or none where they differ. */
export function fontOf(model, p, units) {
  const inherited = p === null ? [] : layers(model, p, 'rPr');
  const runs = [...new Set(units.map(({ run }) => run).filter(Boolean))];
  const each = (get) => {
    const found = [...new Set((runs.length > 0 ? runs : [null]).map((run) => get([child(run, 'rPr'), ...inherited].filter(Boolean))))];
    return found.length === 1 ? found[0] : null;
  };
  return {
    NameFarEast: each((all) => attribute(all, 'rFonts', 'eastAsia') ?? '') ?? '',
    NameAscii: each((all) => attribute(all, 'rFonts', 'ascii') ?? '') ?? '',
    Size: each((all) => Number(attribute(all, 'sz', 'val') ?? 21) / 2) ?? UNDEFINED,
    Bold: each((all) => (isOn(all.map((layer) => child(layer, 'b')).find(Boolean) ?? null) ? -1 : 0)) ?? UNDEFINED,
  };
}

/** Size and margins of the pages of the last section, in points. */
export function pageSetup(model) {
  const body = child(model.part('word/document.xml').documentElement, 'body');
  const properties = child(body, 'sectPr');
  const size = (name) => points(child(properties, 'pgSz')?.getAttributeNS(W, name));
  const margin = (name) => points(child(properties, 'pgMar')?.getAttributeNS(W, name));
  return {
    ...{ PageWidth: size('w'), PageHeight: size('h') },
    ...{ TopMargin: margin('top'), BottomMargin: margin('bottom') },
    ...{ LeftMargin: margin('left'), RightMargin: margin('right') },
  };
}
