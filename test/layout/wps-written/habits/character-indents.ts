import { DOCUMENT, type DocxParts, partOf, STYLES } from '../docx-parts.ts';
import { type EffectiveFormatting, effectiveFormatting } from '../effective-formatting.ts';
import { editProperties, putProperties } from '../properties.ts';
import { rewrite } from '../xml/rewrite.ts';
import { childOf, element, isElement, valOf, type XmlElement } from '../xml/xml-element.ts';

/** Twips that a grid of characters adds to each, of 4096ths of a point. */
function gridSpace(document: XmlElement): number {
  let space = 0;
  rewrite(document, {
    'w:docGrid': (grid) => {
      if (grid.attributes['w:type'] === 'linesAndChars')
        space = (Number(grid.attributes['w:charSpace'] ?? 0) * 20) / 4096;
      return grid;
    },
  });
  return space;
}

/** Twips of a character of a size in half-points. */
const widthOf = (run: XmlElement): number => Number(valOf(run, 'w:sz') ?? 20) * 10;

function firstRun(paragraph: XmlElement, formatting: EffectiveFormatting): XmlElement {
  const own = childOf(paragraph, 'w:pPr');
  const run = paragraph.children.filter(isElement).find(({ name }) => name === 'w:r');
  return formatting.run(valOf(own, 'w:pStyle'), childOf(run ?? own, 'w:rPr'));
}

const hundredths = (twips: number, character: number): number => Math.round((twips * 100) / character);

interface Widths {
  /** A character of the style Normal, of which the sides are counted. */
  readonly side: number;
  /** A character of the paragraph's own text, of which its first line is counted. */
  readonly own: number;
}

/** WPS counts a side from where the first line begins: what hangs is not in `w:leftChars`, though in `w:left`. */
function inCharacters({ attributes }: XmlElement, { side, own }: Widths): XmlElement {
  const twips = (name: string) => Number(attributes[name] ?? 0);
  const hanging = twips('w:hanging');
  const counted: readonly (readonly [string, number])[] = [
    ['w:left', hundredths(twips('w:left') - hanging, side)],
    ['w:right', hundredths(twips('w:right'), side)],
    ['w:hanging', hundredths(hanging, own)],
    ['w:firstLine', hundredths(twips('w:firstLine'), own)],
  ];
  const added = counted.flatMap(([name, characters]) =>
    attributes[name] === undefined || characters === 0 || attributes[`${name}Chars`] !== undefined
      ? []
      : [[`${name}Chars`, String(characters)] as const],
  );
  return element('w:ind', { ...attributes, ...Object.fromEntries(added) });
}

/** Indents in characters beside those in twips. */
export function characterIndents(parts: DocxParts): DocxParts {
  const document = partOf(parts, DOCUMENT);
  const formatting = effectiveFormatting(partOf(parts, STYLES));
  const space = gridSpace(document);
  const side = widthOf(formatting.run(undefined, undefined)) + space;
  const root = rewrite(document, {
    'w:p': (paragraph) => {
      const indent = childOf(childOf(paragraph, 'w:pPr'), 'w:ind');
      if (indent === undefined) return paragraph;
      const own = widthOf(firstRun(paragraph, formatting)) + space;
      return editProperties(paragraph, 'w:pPr', (properties) =>
        putProperties(properties, inCharacters(indent, { side, own })),
      );
    },
  });
  return { ...parts, [DOCUMENT]: root };
}
