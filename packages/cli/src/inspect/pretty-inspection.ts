import { DIRECTION_NAMES, ELEMENT_NAMES, FORM_NAMES, pagesText, placeText, visible } from '@gongwen/report';
import type { Style } from '../output/pretty/style.ts';
import { wrapText } from '../output/pretty/wrap-text.ts';
import type { Context } from '../shared/context.ts';
import { counted, type Say } from '../shared/say.ts';
import { textWidth } from '../shared/text-width.ts';
import type { InspectedDraft, InspectFile } from './to-inspect-file.ts';

/** What was recognised, for people: facts, elements with their places, the outline. */
export function prettyInspection(file: InspectFile, style: Style, { say }: Context): string {
  if (file.status === 'unreadable') {
    const text = say({
      zh: `无法读取：${visible(file.error.message)}`,
      en: `cannot be read: ${visible(file.error.message)}`,
    });
    return `${style.bad('✗')} ${style.bold(visible(file.path))}  ${style.bad(text)} ${style.dim(file.error.code)}\n\n`;
  }
  const sections = [
    rows(factRows(file, say), style),
    [style.bold(say({ zh: '要素', en: 'Elements' })), ...rows(elementRows(file, style, say), style)],
    file.outline.length > 0
      ? [style.bold(say({ zh: '层次', en: 'Outline' })), ...rows(outlineRows(file, style, say), style)]
      : [],
    file.warnings.map((text) => style.severity('warning', `  ${visible(text)}`)),
  ].filter((lines) => lines.length > 0);
  return `${[style.bold(visible(file.path)), ...sections.flatMap((lines) => [...lines, ''])].join('\n')}\n`;
}

type Row = readonly [left: string, right: string];

function factRows(file: InspectedDraft, say: Say): Row[] {
  const { documentType, direction, issuers, mainRecipients, copyRecipients, characters } = file.facts;
  const unknown = say({ zh: '不明', en: 'unknown' });
  const list = (names: readonly string[]): string => names.join(say({ zh: '、', en: ', ' }));
  const present: (readonly [string, string])[] = [
    [say({ zh: '文种', en: 'Type' }), documentType ?? unknown],
    [
      say({ zh: '行文方向', en: 'Direction' }),
      direction === null ? unknown : say(DIRECTION_NAMES[direction]),
    ],
    [say({ zh: '形式', en: 'Form' }), say(FORM_NAMES[file.form])],
    [say({ zh: '发文机关', en: 'Issuers' }), list(issuers)],
    [say({ zh: '主送', en: 'To' }), list(mainRecipients)],
    [say({ zh: '抄送', en: 'Copies to' }), list(copyRecipients)],
    [say({ zh: '成文日期', en: 'Date' }), file.date ?? ''],
    [
      say({ zh: '篇幅', en: 'Length' }),
      `${say({ zh: `${characters} 字`, en: counted(characters, 'character') })} · ${pagesText(file.facts, say)}`,
    ],
  ];
  return present.filter(([, text]) => text !== '');
}

function elementRows({ elements, format }: InspectedDraft, style: Style, say: Say): Row[] {
  return elements.map(({ kind, text, line, column, confidence, declared }) => {
    const notes = [
      ...(declared ? [say({ zh: '声明', en: 'declared' })] : []),
      ...(confidence === 'low' ? [say({ zh: '不确定', en: 'unsure' })] : []),
    ];
    const place = [placeText(format, line, column, say), ...notes].join(' ');
    return [say(ELEMENT_NAMES[kind]), `${style.dim(place)}  ${firstWords(text)}`];
  });
}

/** Enough of an element to know it by. */
const SHOWN = 60;

function firstWords(text: string): string {
  const flat = visible(text.replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space)));
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
}

function outlineRows({ outline, format }: InspectedDraft, style: Style, say: Say): Row[] {
  return outline.map(({ level, number, text, line, column }) => [
    `${'  '.repeat(level - 1)}${number}`,
    `${style.dim(placeText(format, line, column, say))}  ${firstWords(text)}`,
  ]);
}

/** Two columns; long text runs on under its own beginning. */
function rows(content: readonly Row[], { width }: Style): string[] {
  const left = Math.max(0, ...content.map(([name]) => textWidth(name)));
  return content.flatMap(([name, text]) =>
    wrapText(text, width - left - 4).map((line, index) => {
      const head = index === 0 ? name + ' '.repeat(left - textWidth(name)) : ' '.repeat(left);
      return `  ${head}  ${line}`;
    }),
  );
}
