import { SEVERITIES } from '../names.ts';
import type { Figure } from '../report-figures.ts';
import { textWidth } from '../text-width.ts';
import { type Html, html, NOTHING } from './html.ts';

const WIDTH = 640;
const ROW = 26;
const BAR = 16;
const LABELS = 230;
const COUNTS = 50;
/** Columns of a label, half of a 字 each. */
const LABEL_COLUMNS = 30;

/**
 * Bars of figures, one below the other, each parted by severity.
 * @param title What the chart shows, for those who do not see it; the figures follow it.
 */
export function barChart(id: string, title: string, figures: readonly Figure[]): Html {
  if (figures.length === 0) return NOTHING;
  const most = Math.max(...figures.map(({ total }) => total));
  const scale = (WIDTH - LABELS - COUNTS) / most;
  const words = figures.map(({ name, total }) => `${name} ${total}`).join('; ');
  return html`<svg viewBox="0 0 ${WIDTH} ${figures.length * ROW}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${title}</title><desc id="${id}-d">${words}</desc>
${figures.map((figure, index) => bar(figure, index * ROW, scale))}
</svg>`;
}

function bar({ name, counts, total }: Figure, top: number, scale: number): Html {
  const middle = top + ROW / 2;
  const parts = SEVERITIES.map((severity, index) => {
    const before = SEVERITIES.slice(0, index).reduce((sum, other) => sum + counts[other], 0);
    const [x, width] = [LABELS + before * scale, counts[severity] * scale];
    return counts[severity] === 0
      ? NOTHING
      : html`<rect class="bar-${severity}" x="${x.toFixed(1)}" y="${middle - BAR / 2}" width="${width.toFixed(1)}" height="${BAR}"/>`;
  });
  const end = (LABELS + total * scale + 6).toFixed(1);
  return html`<g><text x="${LABELS - 8}" y="${middle + 5}" text-anchor="end">${shortened(name)}</text>${parts}<text x="${end}" y="${middle + 5}">${total}</text></g>`;
}

function shortened(name: string): string {
  if (textWidth(name) <= LABEL_COLUMNS) return name;
  let text = '';
  for (const char of name) {
    if (textWidth(text + char) > LABEL_COLUMNS - 1) break;
    text += char;
  }
  return `${text}…`;
}
