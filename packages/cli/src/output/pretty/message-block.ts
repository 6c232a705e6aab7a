import { pathToFileURL } from 'node:url';
import { type DraftFormat, formatBasis, type Locale } from '@gongwen/core';
import { excerptOf, placeText, SEVERITY_NAMES, visible } from '@gongwen/report';
import type { Say } from '../../shared/say.ts';
import { textWidth } from '../../shared/text-width.ts';
import type { MessageOutput } from '../to-json.ts';
import { rulePage, shownPage } from './rule-page.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** What the blocks of one file share. */
export interface BlockContext {
  readonly format: DraftFormat | null;
  readonly lineAt: (line: number) => string;
  /** Columns of the widest place in the file. */
  readonly placeWidth: number;
  readonly style: Style;
  readonly say: Say;
  readonly locale: Locale;
  readonly cwd: string;
}

/** `full`: with excerpt, basis and page; `excerpt`: the basis was shown before; `line`: only the first line. */
export type Detail = 'full' | 'excerpt' | 'line';

/** Space before the text below a message's first line. */
const INDENT = '      ';

/** The lines of one message; `again` are other places with the same message. */
export function messageBlock(
  message: MessageOutput,
  again: readonly MessageOutput[],
  detail: Detail,
  context: BlockContext,
): string[] {
  const lines = headLines(message, detail, context);
  if (detail !== 'line') lines.push(...excerptLines(message, context));
  if (detail !== 'line') lines.push(...expectedLines(message, context));
  lines.push(...againLines(again, context));
  if (detail === 'full') lines.push(...sourceLines(message, context));
  return lines;
}

/** Place, severity, message and rule; a long message runs on under its own beginning. */
function headLines(
  { line, column, severity, message, ruleId }: MessageOutput,
  detail: Detail,
  context: BlockContext,
): string[] {
  const { style, say, format, placeWidth } = context;
  const place = placeText(format, line, column, say);
  const name = say(SEVERITY_NAMES[severity]);
  const indent = 2 + placeWidth + 2 + textWidth(name) + 2;
  const body = wrapText(visible(message), style.width - indent);
  const last = body.at(-1) ?? '';
  const fits = indent + textWidth(last) + 2 + ruleId.length <= style.width;
  const rule = style.dim(ruleId);
  const gap = ' '.repeat(placeWidth - textWidth(place));
  const head = `  ${gap}${place}  ${style.severity(severity, name)}  `;
  const lines = body.map((text, index) => (index === 0 ? head : ' '.repeat(indent)) + text);
  if (fits) return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}  ${rule}`];
  // One of many: the rule was named above.
  return detail === 'line' ? lines : [...lines, ' '.repeat(indent) + rule];
}

function excerptLines(
  { line, column, endLine, endColumn, severity }: MessageOutput,
  context: BlockContext,
): string[] {
  const { style, lineAt } = context;
  const text = lineAt(line);
  const start = column - 1;
  const end = endLine > line ? text.length : endColumn - 1;
  const excerpt = excerptOf(text, start, end, style.width - INDENT.length);
  const source = excerpt.before + (excerpt.marked && style.mark(severity, excerpt.marked)) + excerpt.after;
  const caret = `^${'~'.repeat(excerpt.length - 1)}`;
  return [`${INDENT}${source}`, `${INDENT}${' '.repeat(excerpt.indent)}${style.severity(severity, caret)}`];
}

function expectedLines(message: MessageOutput, context: BlockContext): string[] {
  const { style, say, format } = context;
  const { expected, fix } = message;
  if (expected.length === 0) return [];
  const texts = expected.map((text) =>
    text === '' ? say({ zh: '（删去）', en: '(delete)' }) : visible(text),
  );
  const mark =
    fix?.safe === true && format !== 'docx' ? say({ zh: '（可用 --fix 修改）', en: ' (--fix)' }) : '';
  return labelled(
    say({ zh: '改为：', en: 'Expected: ' }),
    texts.join(say({ zh: '；或 ', en: '; or ' })),
    context,
    style.good,
    mark,
  );
}

function sourceLines({ basis, ruleId }: MessageOutput, context: BlockContext): string[] {
  const { style, say, locale, cwd } = context;
  const clauses = basis.map((entry) => formatBasis(entry, locale)).join(locale === 'en' ? ', ' : '、');
  const page = rulePage(ruleId);
  const lines =
    clauses === '' ? [] : labelled(say({ zh: '依据：', en: 'Basis: ' }), clauses, context, style.dim);
  if (page === null) return lines;
  const link = style.link(shownPage(page, cwd), pathToFileURL(page).href);
  return [...lines, `${INDENT}${style.dim(say({ zh: '详见：', en: 'See: ' }) + link)}`];
}

function againLines(again: readonly MessageOutput[], context: BlockContext): string[] {
  if (again.length === 0) return [];
  const { say, format, style } = context;
  const places = again
    .map(({ line, column }) => placeText(format, line, column, say))
    .join(say({ zh: '、', en: ', ' }));
  const label = say({ zh: `同样的还有 ${again.length} 处：`, en: `${again.length} more: ` });
  return labelled(label, places, context, style.dim);
}

/** A label and its text, wrapped under the text's beginning; `end` is a dim note behind it. */
function labelled(
  label: string,
  text: string,
  { style }: BlockContext,
  paint: (text: string) => string,
  end = '',
): string[] {
  const hang = textWidth(label);
  const room = style.width - INDENT.length - hang;
  const lines = wrapText(text, room);
  const fits = textWidth(lines.at(-1) ?? '') + textWidth(end) <= room;
  const shown = lines.map(
    (line, index) => INDENT + (index === 0 ? style.dim(label) : ' '.repeat(hang)) + paint(line),
  );
  if (end === '') return shown;
  if (!fits) return [...shown, INDENT + ' '.repeat(hang) + style.dim(end.trim())];
  return [...shown.slice(0, -1), (shown.at(-1) ?? '') + style.dim(end)];
}
