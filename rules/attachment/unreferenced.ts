import { defineRule, matchesIn, type OfficialDocument } from '@gongwen/core';
import { bareTitle } from '../shared/bare-title.ts';
import { practice } from '../shared/clause.ts';
import { ordinalValue } from '../shared/ordinal-value.ts';
import { ownBody } from '../shared/own-body.ts';

/** 见附件, 名单附后, 如下表: the text sends the reader to what is behind it. */
const MENTIONS = /附件|附后|后附|附表|附图|附录|随文附|名单如下|附上/u;
/** 附件1和附件2, 附件1—3, 附件1、2: several numbers in one breath. */
const NUMBERED =
  /附件\s*([\d一二三四五六七八九十]+)(?:\s*[—－～至、和及与]\s*(?:附件\s*)?([\d一二三四五六七八九十]+))*/gu;
const RANGE = /[—－～至、和及与]/u;

export default defineRule({
  id: 'attachment/unreferenced',
  name: { zh: '附件正文未提及', en: 'Attachment not mentioned in the text' },
  severity: 'info',
  strength: 'practice',
  basis: [practice],
  messages: {
    none: {
      zh: '正文未提及附件，实务中通常在相应处写明“（见附件）”',
      en: 'The text does not mention its attachments; usually it says "see attachment"',
    },
    one: {
      zh: '正文未提及附件{number}“{name}”',
      en: 'The text does not mention attachment {number}, "{name}"',
    },
  },
  check({ document, elements, report }) {
    const { attachmentNote, title } = elements;
    const items = attachmentNote?.items ?? [];
    if (!attachmentNote || items.length === 0 || (title?.verb ?? null) !== null) return;
    const body = ownBody(document).map(({ match }) => match);
    const bare = bareTitle(body.join(''));
    const about = bareTitle(title?.flat ?? '');
    const named = (name: string): boolean => isNamed(bareTitle(name), bare, about);
    if (!body.some((text) => MENTIONS.test(text))) {
      if (!items.every(({ name }) => named(name)) && !isList(document))
        report('none', { at: attachmentNote });
      return;
    }
    const numbers = numbersIn(body);
    // 见附件 alone, or 附件1—3, speaks of them all.
    if (numbers === null) return;
    for (const item of items) {
      const number = item.number === null ? Number.NaN : ordinalValue(item.number);
      if (Number.isNaN(number) || numbers.has(number) || named(item.name)) continue;
      report('one', { at: item, data: { number, name: item.name } });
    }
  },
});

const SHORTEST = 4;
const SAME_MATTER = 8;

/** The text names it, or it is what the whole document is about: 关于推广改革举措的通知, 改革举措推广清单. */
function isNamed(name: string, body: string, title: string): boolean {
  if (name.length < SHORTEST) return false;
  return body.includes(name) || (name.length > SAME_MATTER && title.includes(name.slice(0, SAME_MATTER)));
}

/** 表彰先进单位的决定 with its list behind it needs no word on it. */
function isList({ elements }: OfficialDocument): boolean {
  return (elements.attachmentNote?.items ?? []).every(({ name }) => /名单$/u.test(name));
}

/** The numbers of attachments that the text names; null when it speaks of several at once, or of 附件 without number. */
function numbersIn(body: readonly string[]): ReadonlySet<number> | null {
  const numbers = new Set<number>();
  for (const text of body) {
    for (const at of matchesIn(text, /附件|附后|后附|附表|附图|附录/gu)) {
      NUMBERED.lastIndex = at.index;
      const match = NUMBERED.exec(text);
      if (match?.index !== at.index || RANGE.test(match[0])) return null;
      numbers.add(ordinalValue(match[1] ?? ''));
    }
  }
  return numbers;
}
