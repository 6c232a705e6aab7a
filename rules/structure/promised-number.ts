import { defineRule, hanNumber, matchesIn, type Passage, rangeIn } from '@gongwen/core';
import { clause, practice } from '../shared/clause.ts';
import { type Enumeration, enumerationAfter } from '../shared/enumeration-after.ts';
import { ownText } from '../shared/own-text.ts';
import { unquoted } from '../shared/unquoted.ts';

const NUMBER = '(?<number>[一二三四五六七八九十两]{1,3}|\\d{1,2})';
const COUNTER = '(?:个方面|方面|个|项|条|点|种|类|大|件)';
/** What is counted: no second number, and no time (三个月). */
const MATTER =
  '(?<matter>(?!月|年|日|天|小时|工作日|季度|百分点|以上|以内|左右|多|余)[^，。；：:\\d]{0,14}?)';

/** 以下三个方面工作：, 下列五项措施。 */
const FORWARD = new RegExp(`(?:以下|下列|如下)的?${NUMBER}${COUNTER}${MATTER}[：:。]`, 'gu');
/** 现将三项措施通知如下。 */
const AS_FOLLOWS = new RegExp(`(?<![第前后每\\d])${NUMBER}${COUNTER}${MATTER}如下[：:。]`, 'gu');
/** 重点抓好三项工作：, without 以下. */
const COLON = new RegExp(`(?<![第前后每\\d一二三四五六七八九十])${NUMBER}${COUNTER}${MATTER}[：:]`, 'gu');
/** 重点抓好十个方面工作。 with a full stop: of aspects only, which are named to be listed. */
const ASPECTS = new RegExp(`(?<![第前后每\\d一二三四五六七八九十])${NUMBER}个?方面${MATTER}。`, 'gu');
/** 坚持“三个到位”。: each item has the word. */
const SLOGAN =
  /(?<=做到|坚持|抓好|突出|强化|实现|落实|把好)[“"]?(?<number>[二三四五六七八九十]|\d)个(?<word>[一-龥]{2,4})[”"]?[：:。]/gu;
/** What was said before or is only part of it: 上述三项：. */
const BACKWARD = /上述|前述|以上|前款|其中|任一|之一/u;
const COUNTED = new RegExp(`[一二三四五六七八九十两\\d]${COUNTER}`, 'gu');
/** Headings that stand behind the matters announced and are none of them. */
const BESIDE =
  /要求|保障|组织|领导|附则|其他|事项|说明|责任|监督|考核|期限|时限|时间|实施|步骤|宣传|经费|联系|报送|附件/u;
/** Parts were left out. */
const INCOMPLETE = /删减|节选|摘要|摘录/u;

export default defineRule({
  id: 'structure/promised-number',
  name: { zh: '列举项数与所述不符', en: 'A list is longer or shorter than announced' },
  severity: 'warning',
  strength: 'practice',
  basis: [clause('regulation', '第二十条第四项'), practice],
  messages: {
    differs: {
      zh: '此处称“{promise}”，其后列出{count}项，请核对',
      en: '"{promise}" is followed by {count} items',
    },
  },
  check({ document, elements, report }) {
    if (INCOMPLETE.test(elements.annotation?.inner ?? '') || document.stage?.value === 'fragment') return;
    for (const passage of ownText(document)) {
      if (passage.inTable || !/[个项条点种类大件面]/u.test(passage.text)) continue;
      for (const { start, end, number, word } of promisesIn(passage)) {
        const list = enumerationAfter(document, passage, end);
        if (!list || list.items.length === number || !isWhole(list, number, word)) continue;
        const promise = passage.text.slice(start, end).replace(/[：:。]$/u, '');
        const last = list.items.at(-1);
        report('differs', {
          at: rangeIn(passage, start, start + promise.length),
          data: { promise: promise.replace(/[“”"]/gu, ''), count: list.items.length },
          related: last ? [{ at: last.range, message: { zh: '最后一项', en: 'The last item' } }] : [],
        });
      }
    }
  },
});

interface Promise {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** Stands in each item; empty where nothing need. */
  readonly word: string;
}

/** Numbers announced in a passage, one for each place where a list may follow. */
function promisesIn({ text: whole }: Passage): readonly Promise[] {
  const text = unquoted(whole);
  const found = new Map<number, Promise>();
  const add = (match: RegExpExecArray, word: string): void => {
    const end = match.index + match[0].length;
    const written = match.groups?.['number'] ?? '';
    const number = /\d/u.test(written) ? Number(written) : hanNumber(written.replace('两', '二'));
    const clauseStart = Math.max(...[...'，。；：'].map((mark) => text.lastIndexOf(mark, match.index))) + 1;
    const counted = text.slice(clauseStart, end).match(COUNTED)?.length ?? 0;
    const direct = /^(?:以下|下列|如下)/u.test(match[0]);
    if (number < 2 || (!direct && counted > 1) || BACKWARD.test(text.slice(clauseStart, match.index))) return;
    if ((match.groups?.['matter'] ?? '').match(COUNTED)) return;
    if (!found.has(end)) found.set(end, { start: match.index, end, number, word });
  };
  for (const pattern of [FORWARD, AS_FOLLOWS, COLON, ASPECTS]) {
    for (const match of matchesIn(text, pattern)) add(match, '');
  }
  for (const match of matchesIn(whole, SLOGAN)) add(match, match.groups?.['word'] ?? '');
  return [...found.values()];
}

/** Whether the list is what was announced, and all of it. */
function isWhole({ kind, items }: Enumeration, number: number, word: string): boolean {
  if (word !== '' && !items.every(({ text }) => text.includes(word))) return false;
  const beyond = items.slice(number);
  return kind === 'words' || !beyond.some(({ text }) => BESIDE.test(text));
}
