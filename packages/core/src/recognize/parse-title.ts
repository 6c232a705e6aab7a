import { DOCUMENT_TYPES, type DocumentType } from '../document/document-type.ts';
import type { Title } from '../document/elements.ts';
import { looksLikeOrgan } from '../organs/index.ts';
import { matchesIn } from '../tree/matches-in.ts';
import { OTHER_TYPE_WORDS, squeeze, TYPE_WORDS } from './patterns.ts';

/** A title taken apart: organs, 关于, matter, 文种. */
export type TitleParts = Pick<
  Title,
  'flat' | 'issuers' | 'verb' | 'matter' | 'about' | 'type' | 'rawType' | 'tail'
>;

const TAIL = '(?:[（(](?<tail>[^（）()]{1,20})[)）])?';
// 请示报告 and the like come before the fifteen, since they end with one of them.
const MIXED = '请示报告|报告请示|申请报告|请示函|报告函|请求函|申请请示';
const MIXED_END = new RegExp(`(?:${MIXED})[。！]?$`, 'u');
/** The end of a title: its 文种 or a word that is often put there, with what may stand behind it in brackets. */
export const TITLE_END = new RegExp(
  `(?<mixed>${MIXED})?(?:(?<type>${TYPE_WORDS})|(?<other>${OTHER_TYPE_WORDS}))${TAIL}[。，；：、！？.!?,;:]?$`,
  'u',
);

const VERB = /^(?:关于)?(印发|转发|批转|公布)/u;

/** 的 and what is said of the type itself: 关于印发《办法》的紧急通知. */
const BEFORE_TYPE = /的(?:紧急|补充)?$/u;

/** Splits a title into organs, matter and type (《党政机关公文处理工作条例》第九条第七项). */
export function parseTitle(text: string): TitleParts {
  const flat = squeeze(text);
  const end = TITLE_END.exec(flat);
  const mixed = MIXED_END.exec(flat);
  const head = end ? flat.slice(0, mixed?.index ?? end.index) : flat;
  const aboutAt = outsideMarks(head, /关于|(?:转发|批转|印发)|对(?=.)|公布/gu);
  const issuerText = aboutAt === null ? (looksLikeOrgan(head) ? head : '') : head.slice(0, aboutAt);
  const rest = aboutAt === null ? (issuerText ? '' : head) : head.slice(aboutAt);
  const verb = VERB.exec(rest)?.[1] ?? null;
  const matter = rest.replace(/^关于/u, '').replace(BEFORE_TYPE, '');
  return {
    flat,
    issuers: issuersIn(text, issuerText),
    verb: verb as Title['verb'],
    matter: matter === '' ? null : matter,
    about: rest.startsWith('关于'),
    type: mixed ? null : typeOf(end?.groups?.['type']),
    rawType: mixed?.[0] ?? end?.groups?.['type'] ?? end?.groups?.['other'] ?? null,
    tail: end?.groups?.['tail'] ?? null,
  };
}

function typeOf(word: string | undefined): DocumentType | null {
  if (word === undefined) return null;
  if (word === '令') return '命令';
  if (word === '复函') return '函';
  return DOCUMENT_TYPES.find((type) => type === word) ?? null;
}

const LONGEST_ORGAN = 60;

/** Index of the first match that stands outside 《》 and “”, or null. An organ must not be cut: 对外贸易局. */
function outsideMarks(text: string, pattern: RegExp): number | null {
  const depth = { titles: 0, quotes: 0 };
  let read = 0;
  for (const match of matchesIn(text, pattern)) {
    for (; read < match.index; read += 1) count(text.charAt(read), depth);
    if (depth.titles > 0 || depth.quotes > 0) continue;
    if (match[0] === '对' && !(read <= LONGEST_ORGAN && looksLikeOrgan(text.slice(0, read)))) continue;
    return match.index;
  }
  return null;
}

function count(char: string, depth: { titles: number; quotes: number }): void {
  if (char === '《') depth.titles += 1;
  else if (char === '》') depth.titles -= 1;
  else if (char === '“') depth.quotes += 1;
  else if (char === '”') depth.quotes -= 1;
}

/** Organs before 关于: separated by 、 or by the white space (or line ends) that `flat` has lost. */
function issuersIn(text: string, flatIssuers: string): string[] {
  if (flatIssuers === '') return [];
  let length = 0;
  let cut = 0;
  while (cut < text.length && length < flatIssuers.length) {
    if (!/\s/u.test(text.charAt(cut))) length += 1;
    cut += 1;
  }
  const parts = text
    .slice(0, cut)
    .split(/[、\s]+/u)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every(looksLikeOrgan) ? parts : splitByComma(flatIssuers);
}

function splitByComma(text: string): string[] {
  const parts = text.split('、').filter((part) => part !== '');
  return parts.length > 1 && parts.every(looksLikeOrgan) ? parts : [text];
}
