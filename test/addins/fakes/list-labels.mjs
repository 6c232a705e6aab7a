import { child, children, value, W } from './xml.mjs';

const DIGITS = '零一二三四五六七八九';
const FORMATS = {
  decimal: String,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
};

/** 1 to 99 in Chinese. */
function chinese(count) {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return DIGITS[ones];
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}

/** Gives the automatic numbers of paragraphs, asked in the order of the document, as `ListFormat.ListString` does. */
export function listLabels(model) {
  const root = model.part('word/numbering.xml')?.documentElement ?? null;
  const styles = new Map(
    children(model.part('word/styles.xml')?.documentElement, 'style').map((style) => [
      style.getAttributeNS(W, 'styleId'),
      style,
    ]),
  );
  const counters = new Map();
  return (p) => {
    const list = numbered(p, styles);
    const level = list && levelOf(root, list);
    if (!level) return '';
    const counts = counters.get(level.abstractId) ?? [];
    counters.set(level.abstractId, counts);
    counts[list.index] = (counts[list.index] ?? Number(value(child(level.levels[list.index], 'start')) ?? 1) - 1) + 1;
    counts.length = list.index + 1;
    return (value(child(level.levels[list.index], 'lvlText')) ?? '').replace(/%(\d)/gu, (_, digit) => {
      const format = FORMATS[value(child(level.levels[digit - 1], 'numFmt'))];
      if (!format) throw new Error('the fake knows decimal and Chinese numbers only');
      return format(counts[digit - 1] ?? 1);
    });
  };
}

function numbered(p, styles) {
  if (p === null) return null;
  const properties = child(p, 'pPr');
  let list = child(properties, 'numPr');
  let style = styles.get(value(child(properties, 'pStyle')));
  while (!list && style) {
    list = child(child(style, 'pPr'), 'numPr');
    style = styles.get(value(child(style, 'basedOn')));
  }
  const numId = value(child(list, 'numId'));
  return numId === null || numId === '0' ? null : { numId, index: Number(value(child(list, 'ilvl')) ?? 0) };
}

function levelOf(root, { numId }) {
  const num = children(root, 'num').find((one) => one.getAttributeNS(W, 'numId') === numId);
  const abstractId = value(child(num, 'abstractNumId'));
  const abstract = children(root, 'abstractNum').find((one) => one.getAttributeNS(W, 'abstractNumId') === abstractId);
  return abstract ? { abstractId, levels: children(abstract, 'lvl') } : null;
}
