import type { ParagraphStyle, TextStyle } from '@gongwen/report/review';
import type { CSSProperties } from 'vue';

/** A length of the paper: points times the size of a point, which zoom sets. */
export function points(value: number): string {
  return value === 0 ? '0' : `calc(var(--pt) * ${Math.round(value * 100) / 100})`;
}

const ALIGN = {
  left: 'left',
  center: 'center',
  right: 'right',
  both: 'justify',
  distribute: 'justify',
} as const;

export function paragraphCss(style: ParagraphStyle): CSSProperties {
  const { line, lineAbove, lineBelow } = style;
  return {
    textAlign: ALIGN[style.align],
    ...(style.align === 'distribute' ? { textAlignLast: 'justify' as const } : {}),
    marginLeft: points(style.indentLeft),
    marginRight: points(style.indentRight),
    textIndent: points(style.firstLine),
    paddingTop: points(style.before),
    paddingBottom: points(style.after),
    lineHeight: line.unit === 'points' ? points(line.value) : String(line.value),
    fontSize: points(style.size),
    ...(lineAbove === null ? {} : { borderTop: `1.5px solid ${inkOf(lineAbove)}` }),
    ...(lineBelow === null ? {} : { borderBottom: `1.5px solid ${inkOf(lineBelow)}` }),
  };
}

export function textCss(style: TextStyle): CSSProperties {
  const decorations = [style.underline ? 'underline' : '', style.strike ? 'line-through' : '']
    .join(' ')
    .trim();
  return {
    fontSize: points(style.size),
    ...(style.font === null
      ? {}
      : { fontFamily: `"${style.font.replace(/["\\]/gu, '')}", var(--font-${style.kind})` }),
    ...(style.bold ? { fontWeight: 'bold' as const } : {}),
    ...(style.italic ? { fontStyle: 'italic' as const } : {}),
    ...(decorations === '' ? {} : { textDecorationLine: decorations }),
    ...(style.color === null ? {} : { color: inkOf(style.color) }),
    ...(style.highlight === null ? {} : { backgroundColor: highlightOf(style.highlight) }),
    ...(style.spacing === 0 ? {} : { letterSpacing: points(style.spacing) }),
  };
}

/** Black is the colour of text, which is light on dark paper. */
function inkOf(color: string): string {
  return /^[\dA-Fa-f]{6}$/u.test(color) && !/^0{6}$/u.test(color) ? `#${color}` : 'currentColor';
}

const HIGHLIGHTS: Readonly<Record<string, string>> = { yellow: '#fff3a3', green: '#c9f2c7', cyan: '#c4f1f5' };

function highlightOf(color: string): string {
  return HIGHLIGHTS[color] ?? (/^[\dA-Fa-f]{6}$/u.test(color) ? `#${color}` : '#fff3a3');
}
